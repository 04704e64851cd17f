package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CodeMasker.Audience;
import io.github.xinyong.codes.text.CodeMasker.Visible;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMaskerTest {

    private static final CodeMasker PUBLIC = CodeMasker.forAudience(Audience.PUBLIC);
    private static final CodeMasker INTERNAL = CodeMasker.forAudience(Audience.INTERNAL);

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, ******************",
        "COUNTERPARTY, *****************X",
        "INTERNAL, 11***************X",
    })
    void theAudienceDecidesWhatRemains(Audience audience, String masked) {
        assertThat(CodeMasker.forAudience(audience).mask("张三（11010519491231002X），男。"))
                .isEqualTo("张三（" + masked + "），男。");
        assertThat(CodeMasker.forAudience(audience).maskValue(CodeKind.CITIZEN_ID, "11010519491231002X"))
                .isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证号 110105 19491231 002X 。 | 身份证号 11**** ******** ***X 。",
                "１１０１０５１９４９１２３１００２Ｘ | １１***************Ｘ",
                "L11010519491231002X | L1****************X",
                "11010519491231002X00 | 11*****************0",
                "11010549123100200 | 11**************0",
                "12345611010519491231002X789 | 12345611***************X789",
                "٣٣٠١٠٥١٩٤٩١٢٣١٠٠٢X | ٣٣***************X",
                "身份证号 110105491331002 | 身份证号 11************2",
                "LCAN110081080323 | LC*************3",
                "11O105491231002 | 11************2",
                "99999110105491231002999999 | 9999911************2999999",
            })
    void personsNumbersAreHiddenInEveryDisguise(String text, String masked) {
        assertThat(INTERNAL.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "编号 12 110105-19491331-002X 34, 110105-19491331-002X",
        "9 110105491231002 9, 110105491231002",
        "2023 110105 491231 002 34, 110105 491231 002",
    })
    void numbersAmongOtherNumbersAreHidden(String text, String number) {
        int at = text.indexOf(number);
        assertThat(PUBLIC.mask(text).substring(at, at + number.length())).doesNotContainPattern("[0-9X]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "信用中国",
                "统一社会信用代码 91350100M000100Y43，注册号：110108000000016",
                "9135 0100 M000 100Y 43",
                "L91350100M000100Y43",
                "914403001922038216",
                "组织机构代码 D2143569-X，税号 350100M000100Y4",
                "（2023）京01民终1234号，运单 SF1234567890123，电话 010-12345678、13800138000",
                "110105 110106 110108",
                "金额 12,345,678.90 元，2026-11-22 10:30:00",
                "\uD83D\uDE00\uD800\uDC00 91350211M0000XUF46",
            })
    void everythingElseStays(String text) throws IOException {
        for (Audience audience : Audience.values()) {
            CodeMasker masker = CodeMasker.forAudience(audience);
            assertThat(masker.mask(text)).isEqualTo(text);
            StringBuilder out = new StringBuilder();
            masker.mask(new StringReader(text), out);
            assertThat(out).hasToString(text);
        }
    }

    @Test
    void organisationsCodesAreHiddenWhenAsked() {
        CodeMasker masker = PUBLIC.withVisible(CodeKind.USCC, new Visible(8, 2))
                .withVisible(CodeKind.REGISTRATION_NO, Visible.NOTHING);
        assertThat(masker.mask("代码9135 0100 M000100Y43，注册号：110108000000016，旧号110108000000016"))
                .isEqualTo("代码9135 0100 ********43，注册号：***************，旧号110108000000016");
        assertThat(masker.mask("统一社会信用代码：9135O100M000100Y43")).isEqualTo("统一社会信用代码：9135O100********43");
        assertThat(masker.visible(CodeKind.USCC)).isEqualTo(new Visible(8, 2));
        assertThat(masker.visible(CodeKind.ORG_CODE).isWhole()).isTrue();
        assertThat(masker.withVisible(CodeKind.USCC, Visible.WHOLE).mask("91350100M000100Y43"))
                .isEqualTo("91350100M000100Y43");
        assertThat(masker.maskValue(CodeKind.USCC, "91350100-M000100Y43")).isEqualTo("91350100-********43");
    }

    @Test
    void theAudienceAloneDecidesAboutPersons() {
        assertThatIllegalArgumentException().isThrownBy(() -> PUBLIC.withVisible(CodeKind.CITIZEN_ID, Visible.WHOLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Visible(-1, 0));
        CodeMasker masker = INTERNAL.withVisible(CodeKind.TAXPAYER_NO, new Visible(10, 10));
        assertThat(masker.mask("税号 11010519491231002X00")).isEqualTo("税号 11*****************0");
        assertThat(masker.mask("税号 350100M000100Y4")).isEqualTo("税号 350100M000100Y4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITIZEN_ID | 110105 | ******",
                "CITIZEN_ID | 张三 | **",
                "CITIZEN_ID | 1101-0519491231002 | 11**-************2",
                "CITIZEN_ID_15 | 110105491231002 | 11************2",
                "USCC | 91350100M000100Y43 | 91350100M000100Y43",
                "USCC | 11010519491231002X | 11***************X",
                "TAXPAYER_NO | 11010519491231002X00 | 11*****************0",
            })
    void valuesOfAKnownKindAreHiddenWhetherOrNotTheyConform(CodeKind kind, String value, String masked) {
        assertThat(INTERNAL.maskValue(kind, value)).isEqualTo(masked);
    }

    @Test
    void aPieceOfAnArrayIsMaskedInPlace() {
        char[] log = "x11010519491231002X 11010519491231002X".toCharArray();
        assertThat(INTERNAL.mask(log, 1, 19)).isTrue();
        assertThat(new String(log)).isEqualTo("x11***************X 11010519491231002X");
        assertThat(INTERNAL.mask(log, 0, 19)).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> INTERNAL.mask(log, 0, 100));
    }

    @Test
    void theStatementSaysWhatRemainsReadable() {
        String english =
                INTERNAL.withVisible(CodeKind.ORG_CODE, Visible.NOTHING).statement(Locale.ENGLISH);
        assertThat(english.lines())
                .hasSize(CodeKind.values().length)
                .contains(
                        "unified social credit code: readable whole",
                        "organisation code: nothing readable",
                        "citizen number: readable: 2 characters in front, 1 at the end");
        assertThat(english)
                .contains("; if it holds the number of a person: readable: 2 characters in front, 1 at the end");
        assertThat(PUBLIC.statement(Locale.CHINESE).lines()).contains("公民身份号码: 全部隐藏", "组织机构代码: 全部可读");
    }

    @Test
    void maskersAreValues() {
        assertThat(PUBLIC).isEqualTo(CodeMasker.forAudience(Audience.PUBLIC)).isNotEqualTo(INTERNAL);
        assertThat(PUBLIC).hasSameHashCodeAs(CodeMasker.forAudience(Audience.PUBLIC));
        assertThat(PUBLIC.withVisible(CodeKind.USCC, Visible.NOTHING)).isNotEqualTo(PUBLIC);
        assertThat(PUBLIC).asString().contains("persons");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void textsOfAMillionCharactersAreTaken(Audience audience) throws IOException {
        CodeMasker masker = CodeMasker.forAudience(audience);
        String text = "信用中国，\uD800X ".repeat(120_000) + "11010519491231002X";
        StringWriter out = new StringWriter();
        masker.mask(new StringReader(text), out);
        assertThat(out.toString()).isEqualTo(masker.mask(text)).startsWith("信用").doesNotContain("19491231");
    }

    @Test
    void exceptionsOfReaderAndAppendablePassThrough() {
        IOException broken = new IOException("broken");
        Reader reader = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw broken;
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PUBLIC.mask(reader, new StringBuilder()))
                .isSameAs(broken);
        StringWriter out = new StringWriter() {
            @Override
            public void write(char[] text, int from, int length) {
                throw new UnsupportedOperationException();
            }
        };
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PUBLIC.mask(new StringReader("x"), out));
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the point of the test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> PUBLIC.mask(null));
        assertThatNullPointerException().isThrownBy(() -> PUBLIC.maskValue(null, ""));
        assertThatNullPointerException().isThrownBy(() -> PUBLIC.withVisible(CodeKind.USCC, null));
        assertThatNullPointerException().isThrownBy(() -> CodeMasker.forAudience(null));
    }
}
