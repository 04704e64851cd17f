package io.github.xinyong.core.record;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of administrative penalty of the Administrative Penalty Law (in force 2021-07-15), article 9, from light to
 * heavy as the publicity tables order them.
 */
public enum PenaltyCategory {
    /** Warning. */
    WARNING("警告"),
    /** Public criticism. */
    PUBLIC_CRITICISM("通报批评"),
    /** Fine. */
    FINE("罚款"),
    /** Confiscation of unlawful gains. */
    CONFISCATION_OF_GAINS("没收违法所得"),
    /** Confiscation of unlawful property. */
    CONFISCATION_OF_PROPERTY("没收非法财物"),
    /** Suspension of a permit. */
    PERMIT_SUSPENDED("暂扣许可证件"),
    /** Lowering of a qualification. */
    QUALIFICATION_LOWERED("降低资质等级"),
    /** Revocation of a permit. */
    PERMIT_REVOKED("吊销许可证件"),
    /** Restriction of business activities. */
    ACTIVITY_RESTRICTED("限制开展生产经营活动"),
    /** Order to stop production or business. */
    PRODUCTION_STOPPED("责令停产停业"),
    /** Order to close down. */
    CLOSED("责令关闭"),
    /** Ban from a trade. */
    OCCUPATION_RESTRICTED("限制从业"),
    /** Administrative detention. */
    DETENTION("行政拘留"),
    /** Any other that a law or administrative regulation provides. */
    OTHER("其他");

    private final String chinese;

    PenaltyCategory(String chinese) {
        this.chinese = chinese;
    }

    /** Returns the name as the law and the publicity tables write it. */
    public String chinese() {
        return chinese;
    }

    /** Returns the category of exactly this Chinese name, or null. */
    public static @Nullable PenaltyCategory named(String chinese) {
        for (PenaltyCategory category : values()) {
            if (category.chinese.equals(chinese)) {
                return category;
            }
        }
        return null;
    }
}
