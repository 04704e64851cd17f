package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.ColumnForm.personal;
import static io.github.xinyong.core.exchange.ColumnForm.text;
import static io.github.xinyong.core.exchange.ColumnForm.unread;
import static io.github.xinyong.core.exchange.ColumnForm.word;

/** The columns of the permit table of dual publicity, in the order of the present layout. */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of never change
enum PermitColumn implements TableColumn {
    XK_XDR_MC(text("行政相对人名称").needed().formerNeeded("XK_XDR")),
    XK_XDR_LB(word("行政相对人类别").needed()),
    XK_XDR_SHXYM(word("行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", "统一社会信用代码").former("XK_XDR_SHXYM")),
    XK_XDR_GSZC(
            unread("行政相对人代码_2(工商注册号)", "行政相对人代码_2", "工商注册号", "行政相对人代码_3(工商登记码)").former("XK_XDR_GSDJ")),
    XK_XDR_ZZJG(word("行政相对人代码_3(组织机构代码)", "行政相对人代码_3", "组织机构代码", "行政相对人代码_2(组织机构代码)")
            .former("XK_XDR_ZDM")),
    XK_XDR_SWDJ(unread("行政相对人代码_4(税务登记号)", "行政相对人代码_4", "税务登记号").former("XK_XDR_SWDJ")),
    XK_XDR_SYDW(unread("行政相对人代码_5(事业单位证书号)", "行政相对人代码_5", "事业单位证书号")),
    XK_XDR_SHZZ(unread("行政相对人代码_6(社会组织登记证号)", "行政相对人代码_6", "社会组织登记证号")),
    XK_FRDB(text("法定代表人", "法定代表人(负责人)", "法定代表人姓名").former("XK_FR")),
    XK_FR_ZJLX(word("法定代表人证件类型")),
    XK_FR_ZJHM(personal("法定代表人证件号码", "XK_FR_SFZH")),
    XK_XDR_ZJLX(word("自然人证件类型")),
    XK_XDR_ZJHM(personal("自然人证件号码", "行政相对人代码_5(居民身份证号)").former("XK_XDR_SFZ")),
    /** The former layout has the name of the item in this place. */
    XK_XKWS(text("行政许可决定文书名称", "项目名称").needed().former("XK_XMMC")),
    XK_WSH(text("行政许可决定书文号", "行政许可决定文书号", "行政许可决定书文书号").needed().formerNeeded("XK_WSH")),
    XK_XKLB(word("许可类别", "审批类别").needed().former("XK_SPLB")),
    XK_XKZS(text("许可证书名称")),
    XK_XKBH(text("许可编号")),
    XK_NR(text("许可内容").needed().former("XK_NR")),
    XK_JDRQ(word("许可决定日期").needed().formerNeeded("XK_JDRQ")),
    XK_YXQZ(word("有效期自").needed()),
    XK_YXQZI(word("有效期至", "许可截止期", "许可截止日期").needed().former("XK_JZQ")),
    XK_XKJG(text("许可机关").needed().formerNeeded("XK_XZJG")),
    XK_XKJGDM(word("许可机关统一社会信用代码").needed()),
    XK_ZT(word("当前状态").needed().former("XK_ZT")),
    XK_LYDW(text("数据来源单位").needed()),
    XK_LYDWDM(word("数据来源单位统一社会信用代码").needed()),
    BZ(text("备注").former("BZ")),
    DFBM(unread("地方编码").formerOnly("DFBM")),
    SJC(unread("数据更新时间戳").formerOnly("SJC"));

    private final ColumnForm form;

    PermitColumn(ColumnForm form) {
        this.form = form;
    }

    @Override
    public ColumnForm form() {
        return form;
    }
}
