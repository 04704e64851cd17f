package io.github.xinyong.core.record;

/** The five classes of information in an enterprise credit file (企业信用档案). */
public enum InformationClass {
    /** 政府监管信息. */
    GOVERNMENT_SUPERVISION,
    /** 银行信贷信用信息. */
    BANK_CREDIT,
    /** 行业评价信息. */
    INDUSTRY_EVALUATION,
    /** 企业运营信息. */
    OPERATION,
    /** 市场反馈信息. */
    MARKET_FEEDBACK
}
