package io.github.xinyong.codes;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.xinyong.codes.sample.CodeSampler;
import java.util.List;

/** Texts made of what a fuzzer gives: any characters, and codes whole, damaged or broken up, which chance alone never finds. */
public final class FuzzedText {

    private static final List<String> WORDS = List.of(
            "统一社会信用代码",
            "身份证号：",
            "税号 ",
            "注册号",
            "组织机构代码:",
            "运单号",
            "USCC ",
            "ID No. ",
            "，",
            "。",
            "和",
            "\n",
            "\r\n",
            "    ",
            "'",
            "=\"",
            "E+17",
            ".00",
            "\uD835\uDFD7",
            "\uD800");
    private static final String SEPARATORS = " -.·\u3000\n\t_,/";
    private static final int MOST_PIECES = 12;

    private FuzzedText() {}

    /** Returns a text of a few pieces. */
    public static String of(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST_PIECES && data.remainingBytes() > 0; i++) {
            switch (data.consumeInt(0, 4)) {
                case 0 -> text.append(data.consumeString(64));
                case 1 -> text.append(data.pickValue(WORDS));
                case 2 -> text.append(data.consumeAsciiString(32));
                default -> text.append(cell(data));
            }
        }
        return text.toString();
    }

    /** Returns a sample code of some kind, mostly with something done to it. */
    public static String cell(FuzzedDataProvider data) {
        CodeKind kind = data.pickValue(CodeKind.values());
        StringBuilder code = new StringBuilder(CodeSampler.of(kind).text(data.consumeInt(0, 50_000)));
        int slips = data.consumeInt(0, 3);
        for (int i = 0; i < slips && !code.isEmpty(); i++) {
            int at = data.consumeInt(0, code.length() - 1);
            switch (data.consumeInt(0, 5)) {
                case 0 -> code.setCharAt(at, data.consumeChar());
                case 1 -> code.setCharAt(at, (char) data.consumeInt('0', 'Z'));
                case 2 -> code.deleteCharAt(at);
                case 3 -> code.insert(at, code.charAt(at));
                case 4 -> code.insert(at, SEPARATORS.charAt(data.consumeInt(0, SEPARATORS.length() - 1)));
                default -> code.setCharAt(at, widened(code.charAt(at)));
            }
        }
        return code.toString();
    }

    private static char widened(char c) {
        return c > ' ' && c < 127 ? (char) (c + 0xFEE0) : c;
    }
}
