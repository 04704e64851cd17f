package io.github.xinyong.core.disclosure;

/** Where adverse information is shown to the public; each channel has its own rules and counts from its own date. */
public enum PublicityChannel {
    /** Credit China (信用中国) and the local credit sites: counts from the document. */
    CREDIT_CHINA("credit-china"),
    /** The National Enterprise Credit Information Publicity System of market regulation: counts from publication. */
    MARKET_REGULATION("market-regulation");

    private final String id;

    PublicityChannel(String id) {
        this.id = id;
    }

    /** Returns the stable id: {@code credit-china} or {@code market-regulation}. */
    public String id() {
        return id;
    }
}
