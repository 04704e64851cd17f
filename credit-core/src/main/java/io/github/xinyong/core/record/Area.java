package io.github.xinyong.core.record;

/** The four areas of social credit that the Planning Outline of 2014 (OUTLINE-2014) tells apart. */
public enum Area {
    /** 政务诚信: government bodies keep the law and their promises. */
    GOVERNMENT,
    /** 商务诚信: production, trade, finance, tax, prices, construction, procurement and the like. */
    BUSINESS,
    /** 社会诚信: health, social security, labour, education, environment and the like. */
    SOCIAL,
    /** 司法公信: courts, procuratorates, public security and judicial administration. */
    JUDICIAL
}
