package io.github.xinyong.codes.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.TaxpayerNumber;
import io.github.xinyong.codes.sample.CodeSampler;
import io.github.xinyong.codes.sample.TextSampler;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.nio.CharBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints under Hibernate Validator, with its defaults but for language and clock. */
class ConstraintsTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 12, 31);
    private static final ValidatorFactory ENGLISH = factory(Locale.ENGLISH);
    private static final ValidatorFactory CHINESE = factory(Locale.SIMPLIFIED_CHINESE);

    private static ValidatorFactory factory(Locale locale) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        return configuration
                .locales(Set.of(locale))
                .defaultLocale(locale)
                .clockProvider(() -> Clock.fixed(Instant.parse("2019-12-31T12:00:00Z"), ZoneOffset.UTC))
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        ENGLISH.close();
        CHINESE.close();
    }

    static class Fields {
        @Uscc
        @Nullable
        CharSequence uscc;

        @OrgCode
        @Nullable
        CharSequence orgCode;

        @CitizenId
        @Nullable
        CharSequence citizenId;

        @CitizenId15
        @Nullable
        CharSequence citizenId15;

        @ForeignPermanent
        @Nullable
        CharSequence foreignPermanent;

        @RegistrationNo
        @Nullable
        CharSequence registrationNo;

        @TaxpayerNo
        @Nullable
        CharSequence taxpayerNo;

        @SubjectNumber
        @Nullable
        CharSequence any;

        @SubjectNumber(kinds = {CodeKind.USCC, CodeKind.CITIZEN_ID})
        @Nullable
        CharSequence either;

        @SubjectNumber(kinds = CodeKind.USCC)
        @Nullable
        CharSequence one;

        @SubjectNumber(kinds = {})
        @Nullable
        CharSequence none;

        @Uscc(acceptNormalizable = true)
        @Nullable
        CharSequence normalizable;

        @Uscc(acceptNonconforming = true)
        @Nullable
        CharSequence nonconforming;

        @Uscc(requireListedAuthority = true)
        @Nullable
        CharSequence listed;

        @Uscc(message = "wrong code")
        @Nullable
        CharSequence plain;

        @Uscc(message = "[{reason}]")
        @Nullable
        CharSequence reasonOnly;

        @Uscc(message = "first", groups = First.class)
        @Uscc(message = "second", groups = Second.class)
        @Nullable
        CharSequence grouped;

        @Nullable
        List<@Uscc String> list;
    }

    interface First {}

    interface Second {}

    record Form(@Uscc String code, @CitizenId String person) {}

    private static String field(CodeKind kind) {
        return switch (kind) {
            case USCC -> "uscc";
            case ORG_CODE -> "orgCode";
            case CITIZEN_ID -> "citizenId";
            case CITIZEN_ID_15 -> "citizenId15";
            case FOREIGN_PERMANENT -> "foreignPermanent";
            case REGISTRATION_NO -> "registrationNo";
            case TAXPAYER_NO -> "taxpayerNo";
        };
    }

    private static Set<ConstraintViolation<Fields>> violations(Validator validator, String field, Object value) {
        return validator.validateValue(Fields.class, field, value);
    }

    private static boolean accepts(String field, CharSequence value) {
        return violations(ENGLISH.getValidator(), field, value).isEmpty();
    }

    private static String message(ValidatorFactory factory, String field, Object value) {
        Set<ConstraintViolation<Fields>> violations = violations(factory.getValidator(), field, value);
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getMessage();
    }

    private static String english(String field, Object value) {
        return message(ENGLISH, field, value);
    }

    private static String chinese(String field, Object value) {
        return message(CHINESE, field, value);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsConstraint(CodeKind kind) {
        String field = field(kind);
        CodeSampler.of(kind).texts().limit(50).forEach(text -> {
            assertThat(accepts(field, text)).as(text).isTrue();
            assertThat(accepts(field, CharBuffer.wrap(text))).isTrue();
        });
        assertThat(accepts(field, "x")).isFalse();
        assertThat(accepts(field, "")).isFalse();
        assertThat(ENGLISH.getValidator().validate(new Fields())).isEmpty();
    }

    /** The pieces in the bundle of the constraints, put together, say what the problem itself says. */
    @ParameterizedTest
    @EnumSource
    void theMessageNamesTheReasonInBothLanguages(CodeKind kind) {
        for (CodeProblem.Type type : CodeSampler.of(kind).brokenTypes()) {
            TextSampler broken = CodeSampler.of(kind).broken(type);
            for (int i = 0; i < 20; i++) {
                String text = broken.text(i);
                if (type == CodeProblem.Type.BIRTH_DATE_IN_FUTURE && kind == CodeKind.CITIZEN_ID_15) {
                    continue; // births of the nineties lie before the clock of this test
                }
                List<CodeProblem> problems = kind.check(text, TODAY).problems();
                assertThat(problems).hasSize(1);
                assertThat(english(field(kind), text))
                        .as("%s", text)
                        .isEqualTo("must be "
                                + (kind == CodeKind.ORG_CODE ? "an " : "a ")
                                + kind.displayName(Locale.ENGLISH)
                                + ": "
                                + sentence(problems.get(0), Locale.ENGLISH));
                assertThat(chinese(field(kind), text))
                        .isEqualTo("必须是"
                                + kind.displayName(Locale.CHINESE)
                                + "："
                                + sentence(problems.get(0), Locale.CHINESE));
            }
        }
    }

    /** The message of a problem, with the digits of a birth date hidden. */
    private static String sentence(CodeProblem problem, Locale locale) {
        String found = problem.found();
        String message = problem.message(locale);
        boolean birth = problem.type().name().startsWith("BIRTH_DATE") && found != null;
        return birth ? message.replaceFirst(found, "********") : message;
    }

    @Test
    void severalProblemsAreNamedUpToThree() {
        assertThat(english("uscc", "91520421MA6DJ09247"))
                .isEqualTo("must be a unified social credit code: "
                        + "position 17: the check character of the organisation code inside is 4, but the eight before it"
                        + " give 7; position 18: the check character is 7, but the characters before it give 6");
        assertThat(english("citizenId", "#$%&()*+,-./:;<=>?"))
                .isEqualTo("must be a citizen number: position 1: found #, expected one of 0-9; position 2: found $,"
                        + " expected one of 0-9; position 3: found %, expected one of 0-9; and 15 more");
        assertThat(chinese("citizenId", "#$%&()*+,-./:;<=>?")).endsWith("；另有 15 处");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{validatedValue}",
                "${validatedValue}",
                "${1+1}91350100M000Y43",
                "\\{reason\\}",
                "}{",
                "$",
                "\\",
                "{",
                "{jakarta.validation.constraints.Null.message}",
                "91350100M000100Y{3",
                "91350100M000100Y$3",
                "91350100M000100Y\\3",
                "91350100M000100Y}3"
            })
    void whatIsTypedIsNeverReadAsATemplate(String text) {
        String message = english("uscc", text);
        assertThat(message).startsWith("must be a unified social credit code: ");
        List<CodeProblem> problems = CodeKind.USCC.check(text).problems();
        for (CodeProblem problem : problems.subList(0, Math.min(3, problems.size()))) {
            assertThat(message).contains(problem.message(Locale.ENGLISH));
        }
    }

    @Test
    void birthsAreHeldAgainstTheClockOfTheValidator() {
        String today = CodeSampler.citizenId().withBirthDates(TODAY, TODAY).text(0);
        String tomorrow = CodeSampler.citizenId()
                .withBirthDates(TODAY.plusDays(1), TODAY.plusDays(1))
                .text(0);
        assertThat(accepts("citizenId", today)).isTrue();
        assertThat(accepts("citizenId", tomorrow)).isFalse();
        assertThat(english("citizenId", tomorrow))
                .isEqualTo("must be a citizen number: position 7: the birth date ******** lies after 2019-12-31");
        String taxpayer = CodeSampler.taxpayerNumber()
                .withForm(TaxpayerNumber.Form.CITIZEN)
                .text(0);
        assertThat(accepts("taxpayerNo", taxpayer)).isTrue();
        assertThat(accepts("taxpayerNo", tomorrow)).isFalse();
        // an hour before midnight in London it is tomorrow in Shanghai
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        try (ValidatorFactory shanghai = configuration
                .clockProvider(() -> Clock.fixed(Instant.parse("2019-12-31T23:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .buildValidatorFactory()) {
            assertThat(violations(shanghai.getValidator(), "citizenId", tomorrow))
                    .isEmpty();
        }
    }

    @Test
    void textsToBeNormalisedAreGoodWhereTheConstraintSaysSo() {
        assertThat(accepts("uscc", "91350100 m000100y43")).isFalse();
        assertThat(accepts("normalizable", "91350100 m000100y43")).isTrue();
        assertThat(accepts("normalizable", "91350100 m000100y4x")).isFalse();
    }

    @Test
    void pilotCodesAreGoodWhereTheConstraintSaysSo() {
        CodeSampler.fujianPilot().texts().limit(100).forEach(pilot -> {
            assertThat(accepts("uscc", pilot)).isFalse();
            assertThat(accepts("nonconforming", pilot)).isTrue();
        });
        assertThat(accepts("nonconforming", "91350100M000100Y4X")).isFalse();
    }

    @Test
    void unlistedPairsAreBadWhereTheConstraintSaysSo() {
        String unlisted = CodeSampler.uscc().withType('9', 'A').text(0);
        assertThat(accepts("uscc", unlisted)).isTrue();
        assertThat(accepts("listed", "91350100M000100Y43")).isTrue();
        assertThat(english("listed", unlisted))
                .isEqualTo(
                        "must be a unified social credit code: characters 1 and 2 are a pair of authority and category"
                                + " that the table of GB 32100 does not list");
        assertThat(chinese("listed", unlisted)).contains("不在 GB 32100 的表中");
    }

    @Test
    void oneConstraintTakesAnyOfSomeKinds() {
        assertThat(accepts("either", "91350100M000100Y43")).isTrue();
        assertThat(accepts("either", "11010519491231002X")).isTrue();
        assertThat(accepts("either", "D2143569X")).isFalse();
        for (CodeKind kind : CodeKind.values()) {
            assertThat(accepts("any", CodeSampler.of(kind).text(1))).isTrue();
        }
        assertThat(english("either", "91350100M000100Y4X"))
                .isEqualTo("must be one of: unified social credit code, citizen number. Nearest: unified social credit"
                        + " code: position 18: the check character is X, but the characters before it give 3");
        assertThat(chinese("either", "91350100M000100Y4X"))
                .isEqualTo("必须是下列号码之一：统一社会信用代码、公民身份号码。最接近的是统一社会信用代码：" + "第 18 位：校验码为 X，按前面的字符应为 3");
        assertThat(english("one", "x")).doesNotContain("Nearest").contains("1 character found, 18 expected");
        assertThat(english("none", "91350100M000100Y43")).startsWith("must be one of:");
    }

    @Test
    void ownMessagesAreKeptAndMayAskForTheReason() {
        assertThat(english("plain", "x")).isEqualTo("wrong code");
        assertThat(english("reasonOnly", "9")).isEqualTo("[1 character found, 18 expected]");
        assertThat(chinese("reasonOnly", "9")).isEqualTo("[有 1 个字符，应为 18 个]");
    }

    @Test
    void theViolationIsOfTheConstraintThatWasWritten() {
        ConstraintViolation<Fields> violation = violations(ENGLISH.getValidator(), "uscc", "91350100M000100Y4X")
                .iterator()
                .next();
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        assertThat(annotation).isInstanceOf(Uscc.class);
        assertThat(violation.getMessageTemplate()).contains("problem.CHECK_CHARACTER.0");
    }

    @Test
    void constraintsStandOnRecordsElementsAndMoreThanOnce() {
        assertThat(ENGLISH.getValidator().validate(new Form("91350100M000100Y43", "x")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("person"));
        Fields fields = new Fields();
        fields.list = List.of("91350100M000100Y43", "y");
        assertThat(ENGLISH.getValidator().validate(fields))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("list[1].<list element>"));
        fields.list = null;
        fields.grouped = "x";
        assertThat(ENGLISH.getValidator().validate(fields)).isEmpty();
        assertThat(ENGLISH.getValidator().validate(fields, First.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("first");
        assertThat(ENGLISH.getValidator().validate(fields, Second.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("second");
    }

    @Test
    void noMessageShowsAPersonsNumber() {
        String[] numbers = {
            "11010519491231001X", "110105194912310021", "１１０１０５１９４９１２３１００１Ｘ", "110105491331002",
            "911124198108030025", "110105 19491231 001X", "L11010519491231001X", "11010519491331002X"
        };
        for (String number : numbers) {
            for (String field : Stream.concat(
                            Stream.of(CodeKind.values()).map(ConstraintsTest::field),
                            Stream.of("either", "one", "normalizable"))
                    .toList()) {
                for (ValidatorFactory factory : List.of(ENGLISH, CHINESE)) {
                    for (ConstraintViolation<Fields> violation : violations(factory.getValidator(), field, number)) {
                        assertThat(violation.getMessage()).doesNotContain(number, "1949", "4912", "1981");
                        assertThat(PersonalNumbers.contains(violation.getMessage()))
                                .isFalse();
                        assertThat(PersonalNumbers.contains(violation.getMessageTemplate()))
                                .isFalse();
                    }
                }
            }
        }
    }
}
