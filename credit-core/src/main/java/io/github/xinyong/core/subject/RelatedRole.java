package io.github.xinyong.core.subject;

/** As what a person is related to an organisation. */
public enum RelatedRole {
    /** 法定代表人. */
    LEGAL_REPRESENTATIVE,
    /** 主要负责人. */
    PRINCIPAL,
    /** 实际控制人. */
    CONTROLLER,
    /** 直接责任人员. */
    DIRECTLY_RESPONSIBLE,
    /** 经营者 of an individually-owned business. */
    OPERATOR,
    /** 股东、投资人. */
    INVESTOR,
    /** Any other. */
    OTHER
}
