package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.sample.CodeSampler;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Codes as people write them, and the texts around them. */
final class Disguises {

    static final List<String> SEPARATORS =
            List.of(" ", "-", "\u3000", ".", "·", "\u00A0", "\n", "\r\n", "\t", " - ", "\n    ", "_");
    static final String HAN = "信用中国由法人张三于年月日在市区路号公司注册资本万元整";

    private Disguises() {}

    /** Sample codes of a kind; none can be anybody's. */
    static Arbitrary<String> codes(CodeKind kind) {
        return Arbitraries.longs()
                .between(0, 50_000)
                .map(index -> CodeSampler.of(kind).at(index).value());
    }

    static Arbitrary<String> codes() {
        return Arbitraries.of(CodeKind.class).flatMap(Disguises::codes);
    }

    /** Persons' numbers, by themselves and inside taxpayers'. */
    static Arbitrary<String> persons() {
        Arbitrary<String> citizens = codes(CodeKind.CITIZEN_ID);
        Arbitrary<String> former = codes(CodeKind.CITIZEN_ID_15);
        return Arbitraries.oneOf(
                citizens,
                former,
                codes(CodeKind.FOREIGN_PERMANENT),
                citizens.map(number -> "L" + number),
                former.map(number -> "L" + number),
                citizens.map(number -> number + "01"),
                former.map(number -> number + "02"));
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    /** The same code in another case or width, or with separators at up to four places. */
    static Arbitrary<String> disguised(Arbitrary<String> codes) {
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(1, 14).list().ofMaxSize(4).uniqueElements();
        return Combinators.combine(
                        codes,
                        places,
                        Arbitraries.of(SEPARATORS),
                        Arbitraries.integers().between(0, 3))
                .as((code, at, separator, width) -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < code.length(); i++) {
                        text.append(at.contains(i) && i < code.length() ? separator : "")
                                .append(code.charAt(i));
                    }
                    return width == 0
                            ? fullWidth(text.toString())
                            : width == 1 ? text.toString().toLowerCase(Locale.ROOT) : text.toString();
                });
    }

    /** Any text: words, numbers, codes in every disguise, signs, separators, halves of surrogate pairs. */
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withChars(HAN.toCharArray())
                                .ofMinLength(1)
                                .ofMaxLength(40)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(SEPARATORS)),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of("，", "。", "：", "（", "）", ",", ":", "\uD83D\uDE00", "\uD835", "é", "@", "\n\n")),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "统一社会信用代码", "身份证号：", "税号", "注册号", "组织机构代码", "运单号", "USCC", "ID No. ", "the", "a")),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withCharRange('0', '9')
                                .ofMinLength(1)
                                .ofMaxLength(25)),
                net.jqwik.api.Tuple.of(4, codes()),
                net.jqwik.api.Tuple.of(3, disguised(codes())));
        return pieces.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join("", list));
    }

    /** Text that no code can lengthen itself by. */
    static Arbitrary<String> han() {
        return Arbitraries.strings().withChars(HAN.toCharArray()).ofMinLength(1).ofMaxLength(30);
    }
}
