/**
 * The numbers of organisations and persons in China as values: parse, check, explain, find, correct, mask and generate.
 *
 * <pre>{@code
 * CodeCheck<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check("91350100M000100Y4X");
 * check.verdict();                                 // INVALID
 * check.problems().get(0).message(Locale.ENGLISH); // position 18: found X, expected 3 ...
 * }</pre>
 *
 * <p>The module needs the JDK alone. The annotations of Jackson, Jakarta Validation and JSpecify are optional.
 */
module io.github.xinyong.codes {
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.jspecify;

    exports io.github.xinyong.codes;
    exports io.github.xinyong.codes.checkdigit;
    exports io.github.xinyong.codes.constraints;
    exports io.github.xinyong.codes.division;
    exports io.github.xinyong.codes.bulk;
    exports io.github.xinyong.codes.text;
    exports io.github.xinyong.codes.sample;
}
