package io.github.xinyong.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.disclosure.Audience;
import io.github.xinyong.core.disclosure.DisclosedItem;
import io.github.xinyong.core.disclosure.DisclosurePolicy;
import io.github.xinyong.core.disclosure.DisclosureRequest;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.EventType;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.EvaluationDetails;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.PenaltyCategory;
import io.github.xinyong.core.record.PenaltyDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditReportTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final CreditSubject COMPANY =
            Organization.of(UnifiedSocialCreditCode.of('9', '1', "110000", OrganizationCode.of("PDY00001")), "示例甲公司");
    private static final DisclosureRequest PUBLIC = DisclosureRequest.of(Audience.PUBLIC, DisclosureRequest.PUBLICITY);
    private static final DisclosureRequest SUBJECT =
            DisclosureRequest.of(Audience.SUBJECT, DisclosureRequest.OWN_ACCESS);

    private static final CreditRecord PENALTY = CreditRecord.builder("示例罚〔2026〕1号", CreditRecord.PENALTY)
            .polarity(Polarity.ADVERSE)
            .severity(Severity.GENERAL)
            .decided(LocalDate.parse("2026-05-04"))
            .amount(Money.ofFen(500_000))
            .source(Source.of("示例市市场监督管理局").withDocumentNumber("示例罚〔2026〕1号"))
            .basis(LegalBasis.of("PENALTY-2021", "art 33"))
            .details(PenaltyDetails.builder()
                    .set(PenaltyDetails.CATEGORIES, Set.of(PenaltyCategory.FINE))
                    .set(PenaltyDetails.CONTENT, "罚款\n五千元")
                    .set(PenaltyDetails.FINE, Money.ofFen(500_000))
                    .build())
            .build();
    private static final CreditRecord GRADE = CreditRecord.builder("评〔2026〕1号", "evaluation")
            .source(Source.of("示例协会"))
            .details(EvaluationDetails.builder()
                    .set(EvaluationDetails.GRADE, "优")
                    .set(EvaluationDetails.SCORE, new BigDecimal("97.5"))
                    .build())
            .build();
    private static final CreditRecord OWN = CreditRecord.builder("自〔2026〕1号", "own-type")
            .source(Source.of("示例机构"))
            .details(OpenDetails.of(JsonValue.object(Map.of(
                    "a", JsonValue.object(Map.of("points", JsonValue.number("12"), "b", JsonValue.string("c")))))))
            .build();

    private static CreditReport report(DisclosureRequest request) {
        CreditFile file = CreditFile.open("f-1", COMPANY);
        for (Event event : new Event[] {
            Event.stated(PENALTY),
            Event.stated(GRADE),
            Event.stated(OWN),
            Event.objected(PENALTY.id(), "wrong"),
            Event.subjectStatement(PENALTY.id(), "已缴纳"),
            Event.withdrawn(OWN.id(), "void")
        }) {
            if (!(request.equals(PUBLIC) && event.type() == EventType.WITHDRAWN)) {
                file = file.append(NOW, Source.of("示例机关"), event).orElseThrow();
            }
        }
        return CreditReport.of("R-1", NOW, DisclosurePolicy.bundled().apply(file.asOf(DAY, NOW), request));
    }

    @Test
    void putsEachRecordIntoItsSection() {
        CreditReport report = report(SUBJECT);
        assertThat(report.items(ReportSection.ADMINISTRATION))
                .extracting(DisclosedItem::recordId)
                .containsExactly(PENALTY.id());
        assertThat(report.items(ReportSection.EVALUATION))
                .extracting(DisclosedItem::recordId)
                .containsExactly(GRADE.id());
        assertThat(report.items(ReportSection.OTHER)).isEmpty();
        assertThat(report.number()).isEqualTo("R-1");
        assertThat(report.generatedAt()).isEqualTo(NOW);
        assertThat(report(PUBLIC).items(ReportSection.EVALUATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registration, REGISTRATION",
        "permit, ADMINISTRATION",
        "inspection, ADMINISTRATION",
        "award, INTEGRITY",
        "court-list, SERIOUS_DISHONESTY",
        "serious-list, SERIOUS_DISHONESTY",
        "abnormal-operation, ABNORMAL_OPERATION",
        "commitment, COMMITMENT",
        "tax-grade, EVALUATION",
        "judgment, JUDICIAL",
        "traffic-violation, OTHER",
        "own-type, OTHER",
    })
    void knowsTheSectionOfEachType(String type, ReportSection section) {
        assertThat(ReportSection.of(type)).isEqualTo(section);
    }

    @Test
    void namesOnlyTypesOfTheCatalogue() {
        Set<String> mapped = new TreeSet<>();
        RecordCatalog.bundled().types().stream()
                .filter(type -> ReportSection.of(type.id()) != ReportSection.OTHER)
                .forEach(type -> mapped.add(type.id()));
        assertThat(mapped).hasSize(22);
    }

    @Test
    void isPlainTextInChinese() {
        assertThat(report(PUBLIC).toText(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("""
                        信用报告
                        报告编号: R-1
                        生成时间: 2026-06-01T00:00:00Z
                        信用主体: 示例甲公司 uscc:%s
                        截至日期: 2026-06-01
                        展示对象: 社会公众
                        披露规则: xinyong-cautious/2026-07

                        登记注册基本信息
                          无记录

                        1 行政管理
                        - 示例罚〔2026〕1号
                            类型: 行政处罚
                            来源: 示例市市场监督管理局
                            文书号: 示例罚〔2026〕1号
                            决定日期: 2026-05-04
                            金额: CNY 5000.00
                            程度: 一般
                            状态: 有效
                            categories: fine
                            content: 罚款 五千元
                            fine: CNY 5000.00
                            异议: 处理中

                        2 诚实守信
                          无记录

                        3 严重失信
                          无记录

                        4 经营异常
                          无记录

                        5 信用承诺
                          无记录

                        6 信用评价
                          无记录

                        7 司法判决
                          无记录

                        8 其他
                          无记录

                        本报告按来源所述列出信用档案中的事实，不是官方报告，不构成法律意见，也不含任何评分。
                        """.formatted(COMPANY.id().value()));
    }

    @Test
    void isPlainTextInEnglishWithOmissionsForTheSubject() {
        assertThat(report(SUBJECT).toText(Locale.FRENCH))
                .startsWith("Credit report\nReport number: R-1\n")
                .contains("    Type: Administrative penalty\n")
                .contains("    Statement of the subject: 已缴纳\n")
                .contains("    Objection: open\n")
                .contains("Left out\n- 自〔2026〕1号 is withdrawn.\n")
                .contains("    grade: 优\n")
                .endsWith("It is not an official report and no legal advice, and it contains no score.\n");
    }

    @Test
    void hasNoScoreInIt() {
        CreditReport report = report(SUBJECT);
        assertThat(report.toText(Locale.ENGLISH)).doesNotContain("97.5", "score:");
        assertThat(names(report.toJson())).contains("grade").doesNotContain("score", "points");
        CreditReport keeper = report(DisclosureRequest.of(Audience.KEEPER, DisclosureRequest.KEEPING));
        assertThat(keeper.items(ReportSection.OTHER)).hasSize(1);
        assertThat(names(keeper.toJson())).contains("b").doesNotContain("score", "points");
        assertThat(keeper.toText(Locale.ENGLISH)).contains("    a: b c\n").doesNotContain("points");
    }

    @Test
    void isAJsonObjectWithAllSections() {
        JsonValue json = report(PUBLIC).toJson();
        assertThat(json.members().keySet())
                .containsExactly("format", "generatedAt", "notice", "number", "sections", "view");
        JsonValue sections = Objects.requireNonNull(json.members().get("sections"));
        assertThat(sections.elements()).hasSize(ReportSection.values().length);
        assertThat(Objects.requireNonNull(json.members().get("view")).members())
                .containsKeys("audience", "policy", "subject")
                .doesNotContainKeys("items", "omissions");
        assertThat(Objects.requireNonNull(sections.elements().get(1).members().get("id")))
                .isEqualTo(JsonValue.string("administration"));
    }

    @Test
    void hasAllItsWordsInBothLanguages() {
        for (Locale locale : Set.of(Locale.ENGLISH, Locale.CHINESE)) {
            ResourceBundle words = ResourceBundle.getBundle("io.github.xinyong.core.report.messages", locale);
            for (ReportSection section : ReportSection.values()) {
                assertThat(words.getString("section." + section)).isNotBlank();
            }
            for (Audience audience : Audience.values()) {
                assertThat(words.getString("audience." + audience)).isNotBlank();
            }
            for (EffectState state : EffectState.values()) {
                assertThat(words.getString("state." + MemberSink.constantId(state)))
                        .isNotBlank();
            }
            for (DisputeState dispute : DisputeState.values()) {
                assertThat(dispute == DisputeState.NONE || words.containsKey("dispute." + dispute))
                        .isTrue();
            }
            for (Severity severity : Severity.values()) {
                assertThat(words.getString("severity." + MemberSink.constantId(severity)))
                        .isNotBlank();
            }
            assertThat(words.getString("state." + MemberSink.constantId(ContentState.WITHDRAWN)))
                    .isNotBlank();
        }
        assertThat(ResourceBundle.getBundle("io.github.xinyong.core.report.messages", Locale.CHINESE)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("io.github.xinyong.core.report.messages", Locale.ENGLISH)
                        .keySet());
        assertThat(report(PUBLIC).notice(Locale.ENGLISH)).contains("not an official report");
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(report(PUBLIC), report(PUBLIC))
                .addEqualityGroup(report(SUBJECT))
                .addEqualityGroup(CreditReport.of("R-2", NOW, report(PUBLIC).view()))
                .addEqualityGroup(
                        CreditReport.of("R-1", Instant.EPOCH, report(PUBLIC).view()))
                .testEquals();
        assertThat(report(PUBLIC).toJson()).isEqualTo(report(PUBLIC).toJson());
        assertThat(report(PUBLIC)).asString().startsWith("CreditReport R-1 of DisclosedView[public");
        assertThatThrownBy(() -> CreditReport.of(" ", NOW, report(PUBLIC).view()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> names(JsonValue value) {
        Set<String> names = new TreeSet<>(value.members().keySet());
        value.members().values().forEach(each -> names.addAll(names(each)));
        value.elements().forEach(each -> names.addAll(names(each)));
        return names;
    }
}
