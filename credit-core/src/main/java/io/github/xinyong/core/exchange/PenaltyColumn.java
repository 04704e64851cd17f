package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.ColumnForm.personal;
import static io.github.xinyong.core.exchange.ColumnForm.text;
import static io.github.xinyong.core.exchange.ColumnForm.unread;
import static io.github.xinyong.core.exchange.ColumnForm.word;

/** The columns of the penalty table of dual publicity, in the order of the present layout. */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of never change
enum PenaltyColumn implements TableColumn {
    CF_XDR_MC(text("行政相对人名称").needed().formerNeeded("CF_XDR_MC")),
    CF_XDR_LB(word("行政相对人类别").needed()),
    CF_XDR_SHXYM(word("行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", "统一社会信用代码").former("CF_XDR_SHXYM")),
    CF_XDR_GSZC(
            unread("行政相对人代码_2(工商注册号)", "行政相对人代码_2", "工商注册号", "行政相对人代码_3(工商登记码)").former("CF_XDR_GSDJ")),
    CF_XDR_ZZJG(word("行政相对人代码_3(组织机构代码)", "行政相对人代码_3", "组织机构代码", "行政相对人代码_2(组织机构代码)")
            .former("CF_XDR_ZDM")),
    CF_XDR_SWDJ(unread("行政相对人代码_4(税务登记号)", "行政相对人代码_4", "税务登记号").former("CF_XDR_SWDJ")),
    CF_XDR_SYDW(unread("行政相对人代码_5(事业单位证书号)", "行政相对人代码_5", "事业单位证书号")),
    CF_XDR_SHZZ(unread("行政相对人代码_6(社会组织登记证号)", "行政相对人代码_6", "社会组织登记证号")),
    CF_FRDB(text("法定代表人", "法定代表人(负责人)", "法定代表人姓名").former("CF_FR")),
    CF_FR_ZJLX(word("法定代表人证件类型")),
    CF_FR_ZJHM(personal("法定代表人证件号码", "CF_FR_SFZH")),
    CF_XDR_ZJLX(word("自然人证件类型")),
    CF_XDR_ZJHM(personal("自然人证件号码", "行政相对人代码_5(居民身份证号)").former("CF_XDR_SFZ")),
    CF_WSH(text("行政处罚决定书文号", "行政处罚决定文书号").needed().formerNeeded("CF_WSH")),
    /** The former layout has the name of the case in this place. */
    CF_WFXW(text("违法行为类型", "案件名称", "处罚名称").needed().former("CF_CFMC")),
    CF_SY(text("违法事实", "处罚事由").needed().former("CF_SY")),
    CF_YJ(text("处罚依据").needed().formerNeeded("CF_YJ")),
    CF_CFLB(text("处罚类别", "处罚类别1").needed().former("CF_CFLB1")),
    CF_NR(text("处罚内容", "处罚结果").needed().former("CF_JG")),
    CF_NR_FK(word("罚款金额(万元)")),
    CF_NR_WFFF(word("没收违法所得、没收非法财物的金额(万元)")),
    CF_NR_ZKDX(text("暂扣或吊销证照名称及编号")),
    CF_JDRQ(word("处罚决定日期").needed().formerNeeded("CF_JDRQ")),
    CF_YXQ(word("处罚有效期").needed()),
    CF_GSJZQ(word("公示截止期", "公示截止日期")),
    CF_CFJG(text("处罚机关").needed().formerNeeded("CF_XZJG")),
    CF_CFJGDM(word("处罚机关统一社会信用代码").needed()),
    CF_SJLY(text("数据来源单位").needed()),
    CF_SJLYDM(word("数据来源单位统一社会信用代码").needed()),
    BZ(text("备注").former("BZ")),
    CF_CFLB2(text("处罚类别2").formerOnly("CF_CFLB2")),
    CF_ZT(word("当前状态").formerOnly("CF_ZT")),
    DFBM(unread("地方编码").formerOnly("DFBM")),
    SJC(unread("数据更新时间戳").formerOnly("SJC")),
    GSQX(unread("公示期限").formerOnly("GSQX"));

    private final ColumnForm form;

    PenaltyColumn(ColumnForm form) {
        this.form = form;
    }

    @Override
    public ColumnForm form() {
        return form;
    }
}
