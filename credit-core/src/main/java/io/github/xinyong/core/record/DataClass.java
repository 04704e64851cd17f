package io.github.xinyong.core.record;

/** From which field of administration the data of a type come, in the six classes that platforms were to exchange. */
public enum DataClass {
    /** 金融. */
    FINANCE,
    /** 工商登记. */
    REGISTRATION,
    /** 税收缴纳. */
    TAX,
    /** 社保缴费. */
    SOCIAL_SECURITY,
    /** 交通违章: a class of data, not a record of dishonesty. */
    TRAFFIC,
    /** 医疗保障. */
    MEDICAL_SECURITY,
    /** None of the six. */
    OTHER
}
