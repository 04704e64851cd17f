package io.github.xinyong.codes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.xinyong.codes.CodeCandidate;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import io.github.xinyong.codes.text.CodeFinder.Leniency;
import io.github.xinyong.codes.text.CodeMatch.Form;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFinderTest {

    private static final String CREDIT = "91350100M000100Y43";
    private static final String PERSON = "11010519491231002X";

    private static List<CodeMatch> find(Leniency leniency, String text) {
        return CodeFinder.of().withLeniency(leniency).find(text);
    }

    private static void assertFinds(Leniency leniency, String text, CodeKind kind, String value, Form form) {
        assertThat(find(leniency, text)).as(text).singleElement().satisfies(match -> {
            assertThat(match.kind()).isEqualTo(kind);
            assertThat(match.value()).isEqualTo(value);
            assertThat(match.form()).isEqualTo(form);
            assertThat(match.text()).isEqualTo(text.substring((int) match.start(), (int) match.end()));
        });
    }

    @Nested
    class Strict {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "统一社会信用代码：91350100M000100Y43，法定代表人张三 | USCC | 91350100M000100Y43",
                    "(91350100M000100Y43) | USCC | 91350100M000100Y43",
                    "914403001922038216 | USCC | 914403001922038216",
                    "居民11010519491231002X住所 | CITIZEN_ID | 11010519491231002X",
                    "证件830000199201300022。 | CITIZEN_ID | 830000199201300022",
                    "440524188001010014 | CITIZEN_ID | 440524188001010014",
                    "身份证号码：110105491231002 | CITIZEN_ID_15 | 110105491231002",
                    "永久居留 911124198108030024 | FOREIGN_PERMANENT | 911124198108030024",
                    "CAN110081080323 | FOREIGN_PERMANENT | CAN110081080323",
                    "注册号：110108000000016 | REGISTRATION_NO | 110108000000016",
                    "组织机构代码：D2143569-X | ORG_CODE | D2143569X",
                    "Organization code: D2143569X | ORG_CODE | D2143569X",
                    "税号 350100M000100Y4 | TAXPAYER_NO | 350100M000100Y4",
                    "税号 91350100M000100Y43 | USCC | 91350100M000100Y43",
                    "L91350100M000100Y43 | TAXPAYER_NO | L91350100M000100Y43",
                    "11010519491231002X00 | TAXPAYER_NO | 11010519491231002X00",
                    "纳税人识别号（个体）：11010549123100200 | TAXPAYER_NO | 11010549123100200",
                })
        void everyKindIsFound(String text, CodeKind kind, String value) {
            for (Leniency leniency : Leniency.values()) {
                assertFinds(leniency, text, kind, value, Form.CANONICAL);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a91350100M000100Y43",
                    "91350100M000100Y43a",
                    "０91350100M000100Y43",
                    "é91350100M000100Y43",
                    "91350100M000100Y43Я",
                    "٣11010519491231002X",
                    "𝟘11010519491231002X",
                    "11010519491231002X𝟘",
                    "11010519491231002X0",
                    "91350100m000100y43",
                    "91350100 M000100Y43",
                    "91350100M000100Y44",
                    "91350211M0000XUF46",
                })
        void nothingInsideALongerRunAndNothingOutOfForm(String text) {
            assertThat(find(Leniency.STRICT, text)).isEmpty();
        }

        @Test
        void theContextWordAndTheEvidenceAreGiven() {
            CodeMatch match = find(Leniency.STRICT, "信用代码为：" + CREDIT).get(0);
            assertThat(match.context()).contains("信用代码");
            assertThat(match.evidence())
                    .contains(
                            CodeCandidate.Evidence.CHECK_CHARACTER,
                            CodeCandidate.Evidence.ORGANIZATION_CHECK_CHARACTER,
                            CodeCandidate.Evidence.LISTED_TYPE);
            assertThat(find(Leniency.STRICT, CREDIT).get(0).context()).isEmpty();
        }
    }

    /** What random digits often are is taken only after a word that announces it. */
    @Nested
    class WeakKinds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "110108000000016", // a registration number, or a parcel's
                    "110105491231002",
                    "350100M000100Y4",
                    "D2143569X",
                    "D2143569-X",
                    "11010549123100200",
                    "运单号：110108000000016",
                    "快递 110108000000016 已签收",
                    "Tracking number: 110108000000016",
                    "订单号 D2143569X",
                    "手机13800138000，座机010-12345678",
                    "（2023）京01民终1234号",
                    "金额110108000000016.00元",
                    "工商注册号见附件。运单 110108000000016",
                    "注册号已注销；110108000000016",
                    "注册号（2023）：110108000000016",
                    "税号，另见附表所列之数 350100M000100Y4",
                    "注册号\n\n110108000000016",
                    "INTERREGISTRATION NOS 110108000000016",
                    "满意度注册人数 110108000000016",
                })
        void areNotFoundWithoutAWord(String text) {
            for (Leniency leniency : Leniency.values()) {
                assertThat(find(leniency, text)).as("%s", leniency).isEmpty();
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "注册号：110108000000016 | REGISTRATION_NO",
                    "工商登记号为110108000000016 | REGISTRATION_NO",
                    "营业执照号码（副本）110108000000016 | REGISTRATION_NO",
                    "Registration no.: 110108000000016 | REGISTRATION_NO",
                    "注册号,110108000000016 | REGISTRATION_NO",
                    "居民身份证号 110105491231002 | CITIZEN_ID_15",
                    "ID card no. 110105491231002 | CITIZEN_ID_15",
                    "id number:110105491231002 | CITIZEN_ID_15",
                })
        void areFoundAfterAWord(String text, CodeKind kind) {
            assertThat(find(Leniency.STRICT, text)).extracting(CodeMatch::kind).containsExactly(kind);
        }

        @Test
        void oneWordServesAList() {
            assertThat(find(Leniency.STRICT, "注册号：110108000000016、330106802495147，500000900379671；110000605220891"))
                    .extracting(CodeMatch::value)
                    .containsExactly("110108000000016", "330106802495147", "500000900379671", "110000605220891");
            assertThat(find(Leniency.STRICT, "注册号：110108000000016，另有330106802495147"))
                    .hasSize(1);
        }

        @Test
        void theWordMayStandOnTheLineBefore() {
            assertThat(find(Leniency.STRICT, "注册号\n110108000000016")).hasSize(1);
        }

        @Test
        void anImprobableCodeOfEighteenDigitsNeedsAWordToo() {
            String body = "44099890990110000"; // a birth in 9099 and a division in no list
            String future = body + CheckCharacterSystems.GB_11643.compute(body);
            assertThat(CodeKind.CITIZEN_ID.isValid(future)).isTrue();
            assertThat(find(Leniency.POSSIBLE, future)).isEmpty();
            assertThat(find(Leniency.STRICT, "身份证 " + future)).hasSize(1);
        }
    }

    @Nested
    class Normalized {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "代码91350100m000100y43。 | USCC",
                    "（９１３５０１００Ｍ０００１００Ｙ４３） | USCC",
                    "代码 9135 0100 M000 100Y 43 完 | USCC",
                    "91350100-M000100Y4-3 | USCC",
                    "the code 91350100 M000100Y43 is | USCC",
                    "9135\u00A00100\u2009M000\u3000100Y\u200B43 | USCC",
                    "身份证11010519491231002x | CITIZEN_ID",
                    "110105-19491231-002X | CITIZEN_ID",
                    "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X | CITIZEN_ID",
                    "110199 19900101 0002 | CITIZEN_ID",
                    "组织机构代码 d2143569-x | ORG_CODE",
                    "组织机构代码 D2143569 X | ORG_CODE",
                    "组织机构代码 abcdefgh-5 | ORG_CODE",
                    "注册号 1101 0800 0000 016 | REGISTRATION_NO",
                    "l91350100m000100y43 | TAXPAYER_NO",
                })
        void foldedCodesAreFound(String text, CodeKind kind) {
            assertThat(find(Leniency.STRICT, text)).isEmpty();
            assertThat(find(Leniency.NORMALIZED, text)).as(text).singleElement().satisfies(match -> {
                assertThat(match.kind()).isEqualTo(kind);
                assertThat(match.form()).isEqualTo(Form.NORMALIZED);
                assertThat(match.check().code()).isPresent();
            });
        }

        @Test
        void aCodeIsNotBrokenBehindAWord() {
            assertThat(find(Leniency.NORMALIZED, "组织机构代码 abcde fgh5")).isEmpty();
            assertThat(find(Leniency.NORMALIZED, "组织机构代码 abc defgh-5")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\n  ", " \n", "-\n"})
        void aLineBreakInsideIsReadOver(String lineBreak) {
            for (int i = 1; i < 18; i++) {
                String text = "代码" + CREDIT.substring(0, i) + lineBreak + CREDIT.substring(i) + "。";
                assertThat(find(Leniency.NORMALIZED, text))
                        .as(text)
                        .singleElement()
                        .satisfies(match -> {
                            assertThat(match.value()).isEqualTo(CREDIT);
                            assertThat(match.start()).isEqualTo(2);
                            assertThat(match.end()).isEqualTo(text.length() - 1);
                        });
            }
        }

        @Test
        void twoLineBreaksOrTooManyBlanksEndACode() {
            assertThat(find(Leniency.POSSIBLE, "91350100\n\nM000100Y43")).isEmpty();
            assertThat(find(Leniency.POSSIBLE, "91350100      M000100Y43")).isEmpty();
        }

        @Test
        void neighboursAreNotDrawnIn() {
            assertThat(find(Leniency.NORMALIZED, "2023 " + CREDIT + " 100 " + PERSON + " 5"))
                    .extracting(CodeMatch::value)
                    .containsExactly(CREDIT, PERSON);
            assertThat(find(Leniency.NORMALIZED, "A-" + CREDIT + "-1"))
                    .extracting(CodeMatch::form)
                    .containsExactly(Form.CANONICAL);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "6222 0210 0111 6245 702",
                    "2023-01-01 2024-12-31 12:00:00",
                    "550e8400-e29b-41d4-a716-446655440000",
                    "110105 110106 110108 110111",
                    "tel 010 1234 5678 ext 90 or 138 0013 8000",
                })
        void groupsOfOtherNumbersAreNone(String text) {
            assertThat(find(Leniency.NORMALIZED, text)).isEmpty();
        }
    }

    @Nested
    class Possible {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "统一社会信用代码：9135O100M000100Y43 | USCC | 9135O100M000100Y43",
                    "信用代码 9135010M000100Y43 | USCC | 9135010M000100Y43",
                    "9135O100M000100Y43 | USCC | 9135O100M000100Y43",
                    "91350211M0000XUF46 | USCC | 91350211M0000XUF46",
                    "身份证号 11010519491231003X | CITIZEN_ID | 11010519491231003X",
                    "身份证号 110105491331002 | CITIZEN_ID_15 | 110105491331002",
                    "组织机构代码：570981202 | ORG_CODE | 570981202",
                    "注册号：330106802495144 | REGISTRATION_NO | 330106802495144",
                    "税号：440300192203822 | TAXPAYER_NO | 440300192203822",
                })
        void damagedCodesAreFoundAsTheyAre(String text, CodeKind kind, String value) {
            assertThat(find(Leniency.NORMALIZED, text)).isEmpty();
            assertFinds(Leniency.POSSIBLE, text, kind, value, Form.DAMAGED);
        }

        @Test
        void aDamagedCodeDoesNotHideARightOne() {
            assertThat(find(Leniency.POSSIBLE, "统一社会信用代码 A " + CREDIT))
                    .extracting(CodeMatch::form)
                    .containsExactly(Form.CANONICAL);
        }
    }

    @Test
    void onlyTheKindsAskedForAreFound() {
        String text = "信用代码" + CREDIT + "，身份证" + PERSON;
        CodeFinder persons = CodeFinder.of().withKinds(EnumSet.of(CodeKind.CITIZEN_ID));
        assertThat(persons.find(text)).extracting(CodeMatch::kind).containsExactly(CodeKind.CITIZEN_ID);
        assertThat(persons.kinds()).isEqualTo(Set.of(CodeKind.CITIZEN_ID));
        assertThat(CodeFinder.of().withKinds(Set.of(CodeKind.TAXPAYER_NO)).find(text))
                .extracting(CodeMatch::kind)
                .containsExactly(CodeKind.TAXPAYER_NO, CodeKind.TAXPAYER_NO);
        assertThatIllegalArgumentException().isThrownBy(() -> CodeFinder.of().withKinds(Set.of()));
    }

    @Test
    void findersAreValues() {
        assertThat(CodeFinder.of().withLeniency(Leniency.STRICT))
                .isEqualTo(CodeFinder.of().withLeniency(Leniency.STRICT))
                .hasSameHashCodeAs(CodeFinder.of().withLeniency(Leniency.STRICT))
                .isNotEqualTo(CodeFinder.of());
        assertThat(CodeFinder.of().leniency()).isEqualTo(Leniency.NORMALIZED);
        assertThat(CodeFinder.of()).asString().contains("NORMALIZED");
    }

    @Test
    void matchesAreValuesThatShowNoPersonsNumber() {
        CodeMatch match = CodeFinder.of().find(PERSON).get(0);
        assertThat(match).hasToString("citizen-id 11***************X [0, 18) canonical");
        assertThat(match)
                .isEqualTo(CodeFinder.of().find(PERSON).get(0))
                .hasSameHashCodeAs(CodeFinder.of().find(PERSON).get(0));
        assertThat(match).isNotEqualTo(CodeFinder.of().find(" " + PERSON).get(0));
        assertThat(match.form().id()).isEqualTo("canonical");
    }

    @Test
    void offsetsCountUtf16Units() {
        CodeMatch match = CodeFinder.of().find("𠮷𠮷" + CREDIT).get(0);
        assertThat(match.start()).isEqualTo(4);
        assertThat(match.end()).isEqualTo(22);
    }

    @Test
    void anyCharSequenceGivesTheSame() {
        String text = "信用代码" + CREDIT + "，身份证" + PERSON;
        assertThat(CodeFinder.of().find(CharBuffer.wrap(text)))
                .isEqualTo(CodeFinder.of().find(text));
    }

    @ParameterizedTest
    @EnumSource(Leniency.class)
    void textsOfAMillionCharactersAreTaken(Leniency leniency) throws IOException {
        CodeFinder finder = CodeFinder.of().withLeniency(leniency);
        for (String text : List.of(
                "7".repeat(1_000_000),
                "1 ".repeat(50_000),
                "-".repeat(1_000_000),
                "\uD835".repeat(1_000_000),
                "\uDC00身".repeat(500_000),
                "X\n".repeat(50_000))) {
            assertThat(finder.find(text)).isEmpty();
            finder.find(new StringReader(text), match -> assertThat(match).isNull());
        }
    }

    @Test
    void loneSurrogatesEndNoCode() {
        assertThat(CodeFinder.of().find("\uD800" + CREDIT + "\uDC00")).hasSize(1);
    }

    @Test
    void aReaderThatThrowsPassesItsExceptionThrough() {
        IOException broken = new IOException("broken");
        Reader reader = new Reader() {
            private int read;

            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                if (read++ > 0) {
                    throw broken;
                }
                PERSON.getChars(0, 18, target, offset);
                return 18;
            }

            @Override
            public void close() {
                throw new AssertionError("not ours to close");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CodeFinder.of().find(reader, match -> {}))
                .isSameAs(broken);
    }

    @Test
    void aReaderThatAtTimesGivesNothingIsReadToItsEnd() throws IOException {
        StringReader source = new StringReader("信用代码" + CREDIT + "。");
        Reader reader = new Reader() {
            private boolean nothing;

            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                nothing = !nothing;
                return nothing && length > 1 ? 0 : source.read(target, offset, 1);
            }

            @Override
            public void close() {}
        };
        List<CodeMatch> found = new ArrayList<>();
        CodeFinder.of().find(reader, found::add);
        assertThat(found).extracting(CodeMatch::value).containsExactly(CREDIT);
    }

    @Test
    void aTextThatThrowsPassesItsExceptionThrough() {
        CharSequence hostile = new CharSequence() {
            @Override
            public int length() {
                return 100;
            }

            @Override
            public char charAt(int index) {
                throw new UnsupportedOperationException("index " + index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return this;
            }
        };
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CodeFinder.of().find(hostile));
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the point of the test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> CodeFinder.of().find(null));
        assertThatNullPointerException().isThrownBy(() -> CodeFinder.of().find(null, match -> {}));
        assertThatNullPointerException().isThrownBy(() -> CodeFinder.of().withLeniency(null));
        assertThatNullPointerException().isThrownBy(() -> CodeFinder.of().withKinds(null));
    }
}
