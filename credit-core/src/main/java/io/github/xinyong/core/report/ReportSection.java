package io.github.xinyong.core.report;

import io.github.xinyong.core.record.MemberSink;

/** The sections of the report, in the order of the report standard of Credit China (2022). */
public enum ReportSection {
    /** 登记注册基本信息. */
    REGISTRATION("registration"),
    /** 行政管理. */
    ADMINISTRATION(
            "permit",
            "penalty",
            "compulsory-measure",
            "confirmation",
            "levy",
            "payment",
            "ruling",
            "compensation",
            "administrative-reward",
            "inspection",
            "disciplinary-measure"),
    /** 诚实守信. */
    INTEGRITY("award"),
    /** 严重失信. */
    SERIOUS_DISHONESTY("serious-list", "court-list"),
    /** 经营异常. */
    ABNORMAL_OPERATION("abnormal-operation"),
    /** 信用承诺. */
    COMMITMENT("commitment"),
    /** 信用评价. */
    EVALUATION("evaluation", "tax-grade"),
    /** 司法判决. */
    JUDICIAL("judgment", "enforcement", "consumption-limit"),
    /** 其他. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the array
    private final String[] types;

    ReportSection(String... types) {
        this.types = types;
    }

    /** Returns the section that a type of record belongs to; {@link #OTHER} for one that has none. */
    public static ReportSection of(String typeId) {
        for (ReportSection section : values()) {
            for (String type : section.types) {
                if (type.equals(typeId)) {
                    return section;
                }
            }
        }
        return OTHER;
    }

    /** Returns the stable id, such as {@code serious-dishonesty}. */
    public String id() {
        return MemberSink.constantId(this);
    }
}
