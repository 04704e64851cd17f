package io.github.xinyong.core.exchange;

import static io.github.xinyong.core.exchange.ColumnForm.personal;
import static io.github.xinyong.core.exchange.ColumnForm.text;
import static io.github.xinyong.core.exchange.ColumnForm.unread;
import static io.github.xinyong.core.exchange.ColumnForm.word;

/**
 * The published fields of the list of dishonest persons subject to enforcement (SPC-2017 article 6), in the order in which
 * they are shown; the codes are those by which the list's own query service names them.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists made by List.of never change
enum CourtColumn implements TableColumn {
    NAME(text("失信被执行人姓名/名称", "被执行人姓名/名称", "姓名/名称").needed().as("iname")),
    NUMBER(personal("身份证号码/组织机构代码", "身份证号码/组织机构代码/统一社会信用代码").needed().as("cardNum")),
    SEX(unread("性别").as("sexy")),
    AGE(unread("年龄").as("age")),
    REPRESENTATIVE(text("法定代表人或负责人", "法定代表人或者负责人姓名", "法定代表人或负责人姓名").as("businessEntity")),
    COURT(text("执行法院").needed().as("courtName")),
    PROVINCE(text("省份").as("areaName")),
    INSTRUMENT(text("执行依据文号").needed().as("gistId")),
    FILED(word("立案时间").needed().as("regDate")),
    CASE(text("案号").needed().as("caseCode")),
    INSTRUMENT_BODY(text("做出执行依据单位", "作出执行依据单位").as("gistUnit")),
    DUTY(text("生效法律文书确定的义务").needed().as("duty")),
    PERFORMANCE(word("被执行人的履行情况").needed().as("performance")),
    CONDUCT(text("失信被执行人行为具体情形").needed().as("disruptTypeName")),
    PUBLISHED(word("发布时间").needed().as("publishDate")),
    PERFORMED(text("已履行部分").as("performedPart")),
    UNPERFORMED(text("未履行部分").as("unperformPart")),
    DATA_SOURCE(text("数据来源").as("dataSource"));

    private final ColumnForm form;

    CourtColumn(ColumnForm form) {
        this.form = form;
    }

    @Override
    public ColumnForm form() {
        return form;
    }
}
