package io.github.xinyong.core.exchange;

import java.util.List;

/** The columns of the penalty table of dual publicity, with the headers under which they are met. */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of never change
enum PenaltyColumn {
    CF_XDR_MC(Content.TEXT, true, "行政相对人名称"),
    CF_XDR_LB(Content.WORD, true, "行政相对人类别"),
    CF_XDR_SHXYM(Content.WORD, false, "行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", "统一社会信用代码"),
    CF_XDR_GSZC(Content.UNREAD, false, "行政相对人代码_2(工商注册号)", "行政相对人代码_2", "工商注册号", "CF_XDR_GSDJ"),
    CF_XDR_ZZJG(Content.WORD, false, "行政相对人代码_3(组织机构代码)", "行政相对人代码_3", "组织机构代码", "CF_XDR_ZDM"),
    CF_XDR_SWDJ(Content.UNREAD, false, "行政相对人代码_4(税务登记号)", "行政相对人代码_4", "税务登记号"),
    CF_XDR_SYDW(Content.UNREAD, false, "行政相对人代码_5(事业单位证书号)", "行政相对人代码_5", "事业单位证书号"),
    CF_XDR_SHZZ(Content.UNREAD, false, "行政相对人代码_6(社会组织登记证号)", "行政相对人代码_6", "社会组织登记证号"),
    CF_FRDB(Content.TEXT, false, "法定代表人", "法定代表人(负责人)"),
    CF_FR_ZJLX(Content.WORD, false, "法定代表人证件类型"),
    CF_FR_ZJHM(Content.PERSONAL, false, "法定代表人证件号码", "CF_FR_SFZH"),
    CF_XDR_ZJLX(Content.WORD, false, "自然人证件类型"),
    CF_XDR_ZJHM(Content.PERSONAL, false, "自然人证件号码"),
    CF_WSH(Content.TEXT, true, "行政处罚决定书文号", "行政处罚决定文书号"),
    CF_WFXW(Content.TEXT, true, "违法行为类型"),
    CF_SY(Content.TEXT, true, "违法事实", "处罚事由"),
    CF_YJ(Content.TEXT, true, "处罚依据"),
    CF_CFLB(Content.TEXT, true, "处罚类别"),
    CF_NR(Content.TEXT, true, "处罚内容"),
    CF_NR_FK(Content.WORD, false, "罚款金额(万元)"),
    CF_NR_WFFF(Content.WORD, false, "没收违法所得、没收非法财物的金额(万元)"),
    CF_NR_ZKDX(Content.TEXT, false, "暂扣或吊销证照名称及编号"),
    CF_JDRQ(Content.WORD, true, "处罚决定日期"),
    CF_YXQ(Content.WORD, true, "处罚有效期"),
    CF_GSJZQ(Content.WORD, false, "公示截止期", "公示截止日期"),
    CF_CFJG(Content.TEXT, true, "处罚机关"),
    CF_CFJGDM(Content.WORD, true, "处罚机关统一社会信用代码"),
    CF_SJLY(Content.TEXT, true, "数据来源单位"),
    CF_SJLYDM(Content.WORD, true, "数据来源单位统一社会信用代码"),
    BZ(Content.TEXT, false, "备注");

    /** What a column holds. */
    enum Content {
        /** Words of people, in which anything may stand. */
        TEXT,
        /** A code, a date, an amount or a word of a list. */
        WORD,
        /** The number of a person's document. */
        PERSONAL,
        /** Nothing that is taken over. */
        UNREAD
    }

    private final Content content;
    private final boolean required;
    private final List<String> headers;

    PenaltyColumn(Content content, boolean required, String... headers) {
        this.content = content;
        this.required = required;
        this.headers = List.of(headers);
    }

    Content content() {
        return content;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns the Chinese name. */
    String label() {
        return headers.get(0);
    }

    /** Returns the headers under which the column is met besides its code. */
    List<String> headers() {
        return headers;
    }
}
