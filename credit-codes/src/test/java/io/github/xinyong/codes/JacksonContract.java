package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every mapper of JSON is promised: codes are text, bad ones are refused with the reason, and no exception tells a person's number. */
interface JacksonContract {

    /** The example of GB 11643-1999, and the same with a slip. */
    String PERSON = "11010519491231002X";

    String WRONG = "11010519491231001X";
    String ORGANIZATION = "91350100M000100Y43";

    String write(Object value) throws Exception;

    Object read(String json, Type type) throws Exception;

    Object readBytes(byte[] json, Type type) throws Exception;

    /** Reads with a mapper that has a handler which masks keys. */
    Object readMaskingKeys(String json, Type type) throws Exception;

    /** Reads with a mapper that is told to quote the source in the places of its exceptions. */
    Object readQuotingSource(String json, Type type) throws Exception;

    /** Codes of each kind, each with its type. */
    static Stream<SubjectCode> codes() {
        return Stream.of(
                UnifiedSocialCreditCode.parse(ORGANIZATION),
                OrganizationCode.parse("D2143569X"),
                CitizenIdNumber.parse(PERSON),
                LegacyCitizenIdNumber.parse("110105491231002"),
                ForeignPermanentResidentNumber.parse("911124198108030024"),
                BusinessRegistrationNumber.parse("110108000000016"),
                TaxpayerNumber.parse(ORGANIZATION),
                TaxpayerNumber.parse(PERSON));
    }

    /** A record with a field of each type. */
    record All(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable OrganizationCode organization,
            @Nullable CitizenIdNumber citizen,
            @Nullable LegacyCitizenIdNumber legacy,
            @Nullable ForeignPermanentResidentNumber foreigner,
            @Nullable BusinessRegistrationNumber registration,
            @Nullable TaxpayerNumber taxpayer) {}

    /** A record whose fields a person's number does not fit, but may land in. */
    record Others(
            @Nullable Integer number,
            @Nullable Long large,
            @Nullable Double broken,
            @Nullable Boolean yes,
            @Nullable DayOfWeek day,
            @Nullable List<Integer> numbers,
            @Nullable Map<String, Integer> counts,
            @Nullable Map<DayOfWeek, Integer> days,
            @Nullable Map<String, CitizenIdNumber> byName) {}

    private static Throwable refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Throwable refused = catchThrowable(reading);
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }

    /** Everything that a log can print of an exception. */
    static String everything(Throwable exception) {
        StringBuilder all = new StringBuilder(Throwables.getStackTraceAsString(exception));
        for (Throwable cause : Throwables.getCausalChain(exception)) {
            all.append(cause).append(cause.getLocalizedMessage()).append(Arrays.toString(cause.getSuppressed()));
        }
        return all.toString();
    }

    private static void assertTellsNothing(String text) {
        assertThat(text).doesNotContain(PERSON, WRONG, "19491231", "1949", "110105");
        assertThat(PersonalNumbers.contains(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    default void everyCodeIsWrittenAndReadAsText(SubjectCode code) throws Exception {
        assertThat(write(code)).isEqualTo('"' + code.value() + '"');
        assertThat(read('"' + code.value() + '"', code.getClass())).isEqualTo(code);
        assertThat(readBytes(('"' + code.value() + '"').getBytes(StandardCharsets.UTF_8), code.getClass()))
                .isEqualTo(code);
        assertThat(read("null", code.getClass())).isNull();
    }

    /** The form in JSON is as stable as that of Java serialisation; only what conforms is read. */
    @ParameterizedTest
    @MethodSource("io.github.xinyong.codes.SerializedFormTest#rows")
    default void everyFormOfEveryKindIsWrittenAsItsValue(SerializedFormTest.Golden row) throws Exception {
        SubjectCode code = row.kind().check(row.value()).code().orElseThrow();
        String json = '"' + row.value() + '"';
        assertThat(write(code)).isEqualTo(json);
        if (row.kind().isValid(row.value())) {
            assertThat(read(json, code.getClass())).isEqualTo(code);
        } else {
            assertThat(refusal(() -> read(json, code.getClass()))).hasMessageContaining("nonconforming");
        }
    }

    @Test
    default void codesAreReadInRecordsListsArraysAndAsValuesOfMaps() throws Exception {
        All all = new All(
                UnifiedSocialCreditCode.parse(ORGANIZATION),
                OrganizationCode.parse("D2143569X"),
                CitizenIdNumber.parse(PERSON),
                LegacyCitizenIdNumber.parse("110105491231002"),
                ForeignPermanentResidentNumber.parse("911124198108030024"),
                BusinessRegistrationNumber.parse("110108000000016"),
                TaxpayerNumber.parse("440300192203821"));
        assertThat(read(write(all), All.class)).isEqualTo(all);
        assertThat(read("[\"" + ORGANIZATION + "\"]", new TypeToken<List<UnifiedSocialCreditCode>>() {}.getType()))
                .isEqualTo(List.of(all.uscc()));
        assertThat((UnifiedSocialCreditCode[]) read("[\"" + ORGANIZATION + "\"]", UnifiedSocialCreditCode[].class))
                .containsExactly(all.uscc());
        assertThat(read("{\"a\":\"" + PERSON + "\"}", new TypeToken<Map<String, CitizenIdNumber>>() {}.getType()))
                .isEqualTo(Map.of("a", all.citizen()));
        assertThat(write(Map.of("a", List.of(all.citizen())))).isEqualTo("{\"a\":[\"" + PERSON + "\"]}");
    }

    @Test
    default void codesOfOrganisationsAreKeysInBothDirections() throws Exception {
        UnifiedSocialCreditCode uscc = UnifiedSocialCreditCode.parse(ORGANIZATION);
        assertThat(write(Map.of(uscc, 1))).isEqualTo("{\"" + ORGANIZATION + "\":1}");
        assertThat(read(
                        "{\"" + ORGANIZATION + "\":1}",
                        new TypeToken<Map<UnifiedSocialCreditCode, Integer>>() {}.getType()))
                .isEqualTo(Map.of(uscc, 1));
        OrganizationCode organization = OrganizationCode.parse("D2143569X");
        assertThat(read(write(Map.of(organization, 2)), new TypeToken<Map<OrganizationCode, Integer>>() {}.getType()))
                .isEqualTo(Map.of(organization, 2));
        BusinessRegistrationNumber registration = BusinessRegistrationNumber.parse("110108000000016");
        assertThat(read(
                        write(Map.of(registration, 3)),
                        new TypeToken<Map<BusinessRegistrationNumber, Integer>>() {}.getType()))
                .isEqualTo(Map.of(registration, 3));
    }

    @Test
    default void aBadKeyIsRefusedWithTheReason() {
        Type map = new TypeToken<Map<UnifiedSocialCreditCode, Integer>>() {}.getType();
        assertThat(refusal(() -> read("{\"91350100M000100Y4X\":1}", map)))
                .hasMessageContaining("CHECK_CHARACTER")
                .hasMessageContaining("position 18");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CitizenIdNumber.class,
                LegacyCitizenIdNumber.class,
                ForeignPermanentResidentNumber.class,
                TaxpayerNumber.class
            })
    default void numbersOfPersonsAreNoKeys(Class<? extends SubjectCode> type) throws Exception {
        SubjectCode code = codes().filter(type::isInstance)
                .filter(SubjectCode::isPersonal)
                .findFirst()
                .orElseThrow();
        // written, the key is masked
        assertThat(write(Map.of(code, 1))).isEqualTo("{\"" + code + "\":1}").doesNotContain(code.value());
        // read, there is no way to such a key, and the refusal does not show it
        Type map = mapFrom(TypeToken.of(type)).getType();
        assertTellsNothing(everything(refusal(() -> read("{\"" + code.value() + "\":1}", map))));
    }

    private static <K> TypeToken<Map<K, Integer>> mapFrom(TypeToken<K> key) {
        return new TypeToken<Map<K, Integer>>() {}.where(new com.google.common.reflect.TypeParameter<K>() {}, key);
    }

    @ParameterizedTest
    @EnumSource
    default void aBadValueIsRefusedWithTheReason(CodeKind kind) {
        Class<?> type = codes().filter(code -> code.kind() == kind)
                .findFirst()
                .orElseThrow()
                .getClass();
        Throwable refused = refusal(() -> read("\"x\"", type));
        assertThat(refused)
                .hasMessageContaining("LENGTH: 1 character found")
                .hasMessageContaining(kind.displayName(java.util.Locale.ENGLISH))
                .hasRootCauseInstanceOf(InvalidCodeException.class);
        assertThat(refusal(() -> read("\"\"", type))).hasMessageContaining("LENGTH: 0 characters found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uscc", "organization", "citizen", "legacy", "foreigner", "registration", "taxpayer"})
    default void noExceptionOfOurTypesTellsAPersonsNumber(String field) {
        for (String value : List.of(
                '"' + WRONG + '"',
                '"' + WRONG.replace("X", "x") + '"',
                "\" " + WRONG + '"',
                "\"110105194912310021\"",
                "\"1101051949123100２X\"",
                "\"１１０１０５１９４９１２３１００１Ｘ\"",
                "\"١١٠١٠٥١٩٤٩١٢٣١٠٠١X\"",
                "\"110105-19491231-001X\"",
                "\"11010549123100X\"",
                "\"L" + WRONG + '"',
                "\"" + WRONG + "0\"",
                "\"11010519491331001X\"",
                "110105194912310010",
                "1101051949123100100",
                "11010519491231001012",
                "1.10105194912310010",
                "1.1010519491231001E17",
                "{\"" + WRONG + "\":1}",
                "[\"" + WRONG + "\"]")) {
            String json = "{\"" + field + "\":" + value + "}";
            Throwable refused = refusal(() -> read(json, All.class));
            assertTellsNothing(everything(refused));
            assertTellsNothing(everything(refusal(() -> read("[" + json + "]", All[].class))));
            assertTellsNothing(everything(refusal(() -> readBytes(json.getBytes(StandardCharsets.UTF_8), All.class))));
        }
    }

    @Test
    default void digitsInOtherScriptsAreNotSpelledOutOneByOne() {
        String message = refusal(() -> read("\"١١٠١٠٥١٩٤٩١٢٣١٠٠١X\"", CitizenIdNumber.class))
                .toString();
        assertThat(message).contains("position 1: found ١", "and 14 more").doesNotContain("position 4");
    }

    @Test
    default void aNumberOfJsonIsNotTextAndSaysSo() {
        for (SubjectCode code : codes().toList()) {
            for (String number : List.of("1", "110101199003070003", "11010119900307000312", "1.5", "1E400")) {
                assertThat(refusal(() -> read(number, code.getClass())))
                        .hasMessageContaining("NOT_TEXT")
                        .hasRootCauseInstanceOf(InvalidCodeException.class);
            }
        }
    }

    /** What mappers say of types that are not ours they say in full: that is what {@link MaskedException} is for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":\"NUMBER\"}",
                "{\"large\":\"NUMBER\"}",
                "{\"broken\":\"NUMBER\"}",
                "{\"yes\":\"NUMBER\"}",
                "{\"day\":\"NUMBER\"}",
                "{\"numbers\":[\"NUMBER\"]}",
                "{\"counts\":{\"NUMBER\":\"NUMBER\"}}",
                "{\"days\":{\"NUMBER\":1}}",
                "{\"byName\":{\"NUMBER\":\"NUMBER\"}}",
                "{\"byName\":{\"NUMBER\":{}}}",
                "{\"day\":110105194912310010}",
                "{\"number\":110105194912310010}",
                "{\"number\":XNUMBER}",
                "{\"number\":NUMBER}",
                "{\"name\":\"NUMBER"
            })
    default void theRemedyHidesWhatMappersSayOfOtherTypes(String template) {
        String json = template.replace("NUMBER", WRONG);
        Throwable refused = refusal(() -> read(json, Others.class));
        assertTellsNothing(everything(MaskedException.of(refused)));
        assertThat(MaskedException.of(refused).type())
                .isEqualTo(refused.getClass().getName());
        assertTellsNothing(everything(MaskedException.of(refusal(() -> readQuotingSource(json, Others.class)))));
    }

    @Test
    default void mappersDoTellTheValuesOfOtherTypesBadKeysAndPaths() {
        assertThat(everything(refusal(() -> read("{\"number\":\"" + WRONG + "\"}", Others.class))))
                .contains(WRONG);
        assertThat(everything(refusal(() -> read("{\"days\":{\"" + WRONG + "\":1}}", Others.class))))
                .contains(WRONG);
        assertThat(everything(refusal(() -> read("{\"byName\":{\"" + WRONG + "\":\"x\"}}", Others.class))))
                .contains(WRONG);
        Type map = new TypeToken<Map<UnifiedSocialCreditCode, Integer>>() {}.getType();
        Throwable badKey = refusal(() -> read("{\"" + WRONG + "\":1}", map));
        assertThat(everything(badKey)).contains(WRONG);
        assertTellsNothing(everything(MaskedException.of(badKey)));
    }

    @ParameterizedTest
    @ValueSource(classes = {UnifiedSocialCreditCode.class, OrganizationCode.class, BusinessRegistrationNumber.class})
    default void aHandlerInTheMapperKeepsPersonsNumbersOutOfWhatItSaysOfBadKeys(Class<? extends SubjectCode> type)
            throws Exception {
        TypeToken<?> token = mapFrom(TypeToken.of(type));
        Type map = token.getType();
        for (String key : List.of(WRONG, PERSON, "L" + WRONG, "110105-19491231-001X", "110105 194912 31001X")) {
            Throwable refused = refusal(() -> readMaskingKeys("{\"" + key + "\":1}", map));
            assertTellsNothing(everything(refused));
            assertThat(refused).hasMessageContaining(type.getSimpleName()).hasMessageContaining("**");
            Throwable nested = refusal(() -> readMaskingKeys("{\"a\":{\"" + key + "\":1}}", byName(token)));
            assertTellsNothing(everything(nested));
        }
        assertThat(refusal(() -> readMaskingKeys("{\"91350100M000100Y4X\":1}", map)))
                .hasMessageContaining("91350100M000100Y4X");
        SubjectCode code = codes().filter(type::isInstance).findFirst().orElseThrow();
        assertThat(readMaskingKeys("{\"" + code.value() + "\":1}", map)).isEqualTo(Map.of(code, 1));
    }

    private static <V> Type byName(TypeToken<V> value) {
        return new TypeToken<Map<String, V>>() {}.where(new com.google.common.reflect.TypeParameter<V>() {}, value)
                .getType();
    }

    @Test
    default void theSourceIsQuotedOnlyWhereAMapperIsToldTo() {
        String json = "{\"citizen\":\"" + WRONG + "\"}";
        assertTellsNothing(everything(refusal(() -> read(json, All.class))));
        Throwable quoting = refusal(() -> readQuotingSource(json, All.class));
        assertThat(everything(quoting)).contains(WRONG);
        assertTellsNothing(everything(MaskedException.of(quoting)));
    }

    @ParameterizedTest
    @EnumSource
    default void theCreatorsForJsonAnswerLikeParse(CodeKind kind) throws Exception {
        SubjectCode code = codes().filter(c -> c.kind() == kind).findFirst().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> invoke(code.getClass().getMethod("fromJson", Number.class), 1L))
                .isInstanceOf(InvalidCodeException.class);
        if (code instanceof Comparable) {
            assertThat(invoke(code.getClass().getMethod("fromJson", String.class), code.value()))
                    .isEqualTo(code);
        }
    }

    private static Object invoke(java.lang.reflect.Method method, Object argument) throws Exception {
        try {
            return method.invoke(null, argument);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }
}
