package io.github.xinyong.core.exchange;

/** Which columns of a table tell whom a row is about. */
record SubjectColumns(
        TableColumn name,
        TableColumn category,
        TableColumn unifiedCode,
        TableColumn organizationCode,
        TableColumn representative,
        TableColumn representativeType,
        TableColumn representativeNumber,
        TableColumn personType,
        TableColumn personNumber) {

    static final SubjectColumns OF_PENALTY = new SubjectColumns(
            PenaltyColumn.CF_XDR_MC,
            PenaltyColumn.CF_XDR_LB,
            PenaltyColumn.CF_XDR_SHXYM,
            PenaltyColumn.CF_XDR_ZZJG,
            PenaltyColumn.CF_FRDB,
            PenaltyColumn.CF_FR_ZJLX,
            PenaltyColumn.CF_FR_ZJHM,
            PenaltyColumn.CF_XDR_ZJLX,
            PenaltyColumn.CF_XDR_ZJHM);

    static final SubjectColumns OF_PERMIT = new SubjectColumns(
            PermitColumn.XK_XDR_MC,
            PermitColumn.XK_XDR_LB,
            PermitColumn.XK_XDR_SHXYM,
            PermitColumn.XK_XDR_ZZJG,
            PermitColumn.XK_FRDB,
            PermitColumn.XK_FR_ZJLX,
            PermitColumn.XK_FR_ZJHM,
            PermitColumn.XK_XDR_ZJLX,
            PermitColumn.XK_XDR_ZJHM);
}
