package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Penalty tables about nobody, and what reading them gives. */
final class Tables {

    static final String AUTHORITY = uscc('1', '1', 90_001);
    static final String SOURCE = uscc('1', '1', 90_002);
    static final CitizenIdNumber PERSON = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);

    /** Everything that came out of a table. */
    record Result(ImportSummary summary, List<ImportedRow> records, List<ImportFinding> findings) {

        List<String> codes() {
            return findings.stream().map(ImportFinding::code).toList();
        }

        ImportFinding only() {
            if (findings.size() != 1) {
                throw new AssertionError("Not one finding: " + findings);
            }
            return findings.get(0);
        }
    }

    private Tables() {}

    static String uscc(char authority, char category, int number) {
        return UnifiedSocialCreditCode.of(
                        authority,
                        category,
                        "100000",
                        OrganizationCode.of(String.format(Locale.ROOT, "PDY%05d", number)))
                .value();
    }

    /** A row without anything wrong about it. */
    static Map<PenaltyColumn, String> row(int number) {
        Map<PenaltyColumn, String> row = new LinkedHashMap<>();
        for (PenaltyColumn column : PenaltyColumn.values()) {
            if (column.code(TableLayout.PRESENT) != null) {
                row.put(column, "");
            }
        }
        row.put(PenaltyColumn.CF_XDR_MC, "示例第" + number + "公司");
        row.put(PenaltyColumn.CF_XDR_LB, "法人及非法人组织");
        row.put(PenaltyColumn.CF_XDR_SHXYM, uscc('9', '1', number));
        row.put(PenaltyColumn.CF_FRDB, "某人");
        row.put(PenaltyColumn.CF_WSH, "示例市监罚〔2024〕" + number + "号");
        row.put(PenaltyColumn.CF_WFXW, "虚假宣传");
        row.put(PenaltyColumn.CF_SY, "在网页上\n作虚假宣传,情节\"轻微\"");
        row.put(PenaltyColumn.CF_YJ, "《某法》第二十条");
        row.put(PenaltyColumn.CF_CFLB, "警告;罚款");
        row.put(PenaltyColumn.CF_NR, "警告并罚款5000元");
        row.put(PenaltyColumn.CF_NR_FK, "0.5");
        row.put(PenaltyColumn.CF_JDRQ, "2024/03/01");
        row.put(PenaltyColumn.CF_YXQ, "2099/12/31");
        row.put(PenaltyColumn.CF_GSJZQ, "2027-03-01");
        row.put(PenaltyColumn.CF_CFJG, "示例市市场监督管理局");
        row.put(PenaltyColumn.CF_CFJGDM, AUTHORITY);
        row.put(PenaltyColumn.CF_SJLY, "示例市信用中心");
        row.put(PenaltyColumn.CF_SJLYDM, SOURCE);
        return row;
    }

    static Map<PenaltyColumn, String> personRow(int number) {
        Map<PenaltyColumn, String> row = row(number);
        row.put(PenaltyColumn.CF_XDR_MC, "某人");
        row.put(PenaltyColumn.CF_XDR_LB, "自然人");
        row.put(PenaltyColumn.CF_XDR_SHXYM, "");
        row.put(PenaltyColumn.CF_FRDB, "");
        row.put(PenaltyColumn.CF_XDR_ZJLX, "身份证");
        row.put(PenaltyColumn.CF_XDR_ZJHM, PERSON.value());
        return row;
    }

    /** A permit without anything wrong about it, by the codes of the present layout. */
    static Map<String, String> permit(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        ExchangeTable.PERMIT.columns(TableLayout.PRESENT).forEach(code -> row.put(code, ""));
        row.put("XK_XDR_MC", "示例第" + number + "公司");
        row.put("XK_XDR_LB", "法人及非法人组织");
        row.put("XK_XDR_SHXYM", uscc('9', '1', number));
        row.put("XK_FRDB", "某人");
        row.put("XK_XKWS", "准予行政许可决定书");
        row.put("XK_WSH", "示例许可〔2024〕" + number + "号");
        row.put("XK_XKLB", "普通");
        row.put("XK_XKZS", "示例许可证");
        row.put("XK_XKBH", "许" + number);
        row.put("XK_NR", "经营示例,\"甲\"类");
        row.put("XK_JDRQ", "2024/03/01");
        row.put("XK_YXQZ", "2024/03/02");
        row.put("XK_YXQZI", "2029/03/01");
        row.put("XK_XKJG", "示例市市场监督管理局");
        row.put("XK_XKJGDM", AUTHORITY);
        row.put("XK_ZT", "1");
        row.put("XK_LYDW", "示例市信用中心");
        row.put("XK_LYDWDM", SOURCE);
        return row;
    }

    /** A penalty in the former layout without anything wrong about it. */
    static Map<String, String> formerPenalty(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        ExchangeTable.PENALTY.columns(TableLayout.FORMER).forEach(code -> row.put(code, ""));
        row.put("CF_WSH", "示例市监罚〔2017〕" + number + "号");
        row.put("CF_CFMC", "示例第" + number + "公司虚假宣传案");
        row.put("CF_CFLB1", "警告");
        row.put("CF_CFLB2", "罚款");
        row.put("CF_SY", "虚假宣传");
        row.put("CF_YJ", "《某法》第二十条");
        row.put("CF_XDR_MC", "示例第" + number + "公司");
        row.put("CF_XDR_SHXYM", uscc('9', '1', number));
        row.put("CF_FR", "某人");
        row.put("CF_JG", "警告并罚款5000元");
        row.put("CF_JDRQ", "2017/03/01");
        row.put("CF_XZJG", "示例市市场监督管理局");
        row.put("CF_ZT", "0");
        row.put("DFBM", "110000");
        row.put("SJC", "2017/03/02");
        row.put("GSQX", "一年");
        return row;
    }

    /** A permit in the former layout without anything wrong about it. */
    static Map<String, String> formerPermit(int number) {
        Map<String, String> row = new LinkedHashMap<>();
        ExchangeTable.PERMIT.columns(TableLayout.FORMER).forEach(code -> row.put(code, ""));
        row.put("XK_WSH", "示例许可〔2017〕" + number + "号");
        row.put("XK_XMMC", "示例经营许可");
        row.put("XK_SPLB", "普通");
        row.put("XK_NR", "经营示例");
        row.put("XK_XDR", "示例第" + number + "公司");
        row.put("XK_XDR_SHXYM", uscc('9', '1', number));
        row.put("XK_FR", "某人");
        row.put("XK_JDRQ", "2017-03-01");
        row.put("XK_JZQ", "2099/12/31");
        row.put("XK_XZJG", "示例市市场监督管理局");
        row.put("XK_ZT", "0");
        return row;
    }

    /** A row of the court list without anything wrong about it. */
    static Map<String, String> listing(String number) {
        Map<String, String> row = new LinkedHashMap<>();
        ExchangeTable.COURT_LIST.columns(TableLayout.PRESENT).forEach(code -> row.put(code, ""));
        row.put("iname", "示例公司");
        row.put("cardNum", number);
        row.put("businessEntity", "某人");
        row.put("courtName", "示例县人民法院");
        row.put("areaName", "示例省");
        row.put("gistId", "(2019)示0000民初1号");
        row.put("regDate", "20190709");
        row.put("caseCode", "(2019)示0000执2号");
        row.put("gistUnit", "示例县人民法院");
        row.put("duty", "支付货款1元");
        row.put("performance", "全部未履行");
        row.put("disruptTypeName", "有履行能力而拒不履行生效法律文书确定义务");
        row.put("publishDate", "2019年07月13日");
        row.put("performedPart", "暂无");
        return row;
    }

    /** A table of rows that all have the columns of the first. */
    @SafeVarargs
    static String csv(Map<String, String>... rows) {
        StringBuilder table = new StringBuilder(String.join(",", rows[0].keySet())).append('\n');
        for (Map<String, String> row : rows) {
            table.append(row.values().stream().map(Tables::quoted).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return table.toString();
    }

    static String header() {
        return String.join(",", ExchangeTable.PENALTY.columns(TableLayout.PRESENT));
    }

    static String line(Map<PenaltyColumn, String> row) {
        return row.values().stream().map(Tables::quoted).collect(Collectors.joining(","));
    }

    @SafeVarargs
    static String table(Map<PenaltyColumn, String>... rows) {
        StringBuilder table = new StringBuilder(header()).append('\n');
        for (Map<PenaltyColumn, String> row : rows) {
            table.append(line(row)).append('\n');
        }
        return table.toString();
    }

    static Result read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8), ImportLimits.standard());
    }

    static Result read(byte[] table, ImportLimits limits) {
        return read(ExchangeTable.PENALTY, table, limits);
    }

    static Result read(ExchangeTable kind, String table) {
        return read(kind, table.getBytes(StandardCharsets.UTF_8), ImportLimits.standard());
    }

    static Result read(ExchangeTable kind, byte[] table, ImportLimits limits) {
        List<ImportedRow> records = new ArrayList<>();
        List<ImportFinding> findings = new ArrayList<>();
        ImportSink sink = new ImportSink() {
            @Override
            public void record(ImportedRow row) {
                records.add(row);
            }

            @Override
            public void finding(ImportFinding finding) {
                findings.add(finding);
            }
        };
        try {
            ImportSummary summary = kind.read(new ByteArrayInputStream(table), sink, limits);
            return new Result(summary, records, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String cell) {
        return cell.matches("(?s).*[\",\t\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
