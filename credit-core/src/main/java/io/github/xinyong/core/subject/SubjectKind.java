package io.github.xinyong.core.subject;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of credit subjects. The first two characters of a unified social credit code tell most of them.
 *
 * <p>GB 32100-2015 with the table of its amendment of 2016. Individually-owned businesses are organisations here, but
 * their operator is a natural person, whose data stay personal.
 */
public enum SubjectKind {
    /** 企业: {@code 91}. The code does not tell a company from its branch. */
    ENTERPRISE,
    /** 个体工商户: {@code 92}. */
    INDIVIDUAL_BUSINESS,
    /** 农民专业合作社: {@code 93}. */
    FARMERS_COOPERATIVE,
    /** 机关: {@code 11}. */
    GOVERNMENT_BODY,
    /** 事业单位: {@code 12}, and of the armed forces {@code A1}. */
    PUBLIC_INSTITUTION,
    /** 群众团体: {@code 13}, and trade unions {@code 81}. */
    MASS_ORGANIZATION,
    /** 社会组织: associations, private non-enterprise units and foundations, {@code 51} to {@code 53}. */
    SOCIAL_ORGANIZATION,
    /** 农村集体经济组织: {@code N1} to {@code N3}. */
    RURAL_COLLECTIVE,
    /** 律师、公证、司法鉴定等: registered with the judicial administration, {@code 31} to {@code 35}. */
    LEGAL_SERVICE,
    /** 宗教活动场所、宗教院校: {@code 71} and {@code 72}. */
    RELIGIOUS_BODY,
    /** 分支机构 of an enterprise or another organisation. No code tells it; only its register does. */
    BRANCH,
    /** Any other organisation, or one whose code does not tell. */
    OTHER_ORGANIZATION,
    /** 自然人. Never derived from a unified social credit code. */
    NATURAL_PERSON;

    /**
     * Returns whether an organisation whose code tells this kind may be stated to be of another: of any where the code does
     * not tell, and of a branch, which no code tells.
     */
    boolean admits(SubjectKind stated) {
        return stated == this || (stated != NATURAL_PERSON && (this == OTHER_ORGANIZATION || stated == BRANCH));
    }

    /** Returns the kind that a unified social credit code tells by its first two characters. */
    static SubjectKind ofUnifiedCode(@Nullable CharSequence code) {
        if (code == null || code.length() < 2) {
            return OTHER_ORGANIZATION;
        }
        return switch (code.subSequence(0, 2).toString()) {
            case "91" -> ENTERPRISE;
            case "92" -> INDIVIDUAL_BUSINESS;
            case "93" -> FARMERS_COOPERATIVE;
            case "11" -> GOVERNMENT_BODY;
            case "12", "A1" -> PUBLIC_INSTITUTION;
            case "13", "81" -> MASS_ORGANIZATION;
            case "51", "52", "53" -> SOCIAL_ORGANIZATION;
            case "N1", "N2", "N3" -> RURAL_COLLECTIVE;
            case "31", "32", "33", "34", "35" -> LEGAL_SERVICE;
            case "71", "72" -> RELIGIOUS_BODY;
            default -> OTHER_ORGANIZATION;
        };
    }
}
