package io.github.xinyong.core.disclosure;

/** What some rules of publicity ask about a penalty beyond its class; a record does not say it, so the caller does. */
public enum PublicityFeature {
    /** It concerns food, drugs or special equipment. */
    FOOD_DRUG_EQUIPMENT,
    /** It concerns work safety or fire protection, as far as the body counts it among these. */
    SAFETY_FIRE,
    /** It is one of the specific serious kinds (特定严重) of 发改办财金〔2019〕527号. */
    SPECIFIC_SERIOUS
}
