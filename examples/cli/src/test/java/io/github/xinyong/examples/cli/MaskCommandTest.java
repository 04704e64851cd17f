package io.github.xinyong.examples.cli;

import static io.github.xinyong.examples.cli.Run.creditTo;
import static io.github.xinyong.examples.cli.Run.creditWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskCommandTest {

    private static final String NUMBER = "11010519491231002X";
    private static final String MASKED = "11***************X";

    private static byte[] masked(byte[] text, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "mask";
        System.arraycopy(options, 0, arguments, 1, options.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = creditTo(out, text, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "\uFEFF张三 #",
                "#\n",
                "#\r\n\r\n\r#\u2028#\u0085\n\n",
                "\uD83D\uDE00#\uD83D\uDE00 信用代码 91350100M000100Y43",
                "\t \u3000#\uFEFF 甲",
                "no number at all"
            })
    void keepsEveryOtherByte(String text) {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            Charset charset = Charset.forName(encoding);
            assertThat(masked(text.replace("#", " " + NUMBER + "\n").getBytes(charset), "--encoding", encoding))
                    .as(encoding)
                    .isEqualTo(text.replace("#", " " + MASKED + "\n").getBytes(charset));
        }
    }

    @Property(tries = 100)
    void changesNoByteOfATextWithoutDigits(@ForAll String text) {
        byte[] bytes = text.replaceAll("[\\p{Nd}\u0000\\p{Cs}]", "").getBytes(StandardCharsets.UTF_8);
        assertThat(masked(bytes)).isEqualTo(bytes);
    }

    @Test
    void keepsLargeTextsByteForByte() {
        byte[] text = ("张三\uD83D\uDE00" + NUMBER + "，\r\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] expected = ("张三\uD83D\uDE00" + MASKED + "，\r\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.equals(masked(text), expected)).isTrue();
    }

    @Test
    void refusesBytesThatAreNoTextSinceANumberAmongThemCouldNotBeSeen() {
        Run run = creditWith(new byte[] {'a', '\n', (byte) 0xFF, '1'}, "mask");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("line 2", "not UTF-8 text (bytes FF)").hasLineCount(1);
    }

    @Test
    void readsAnyBytesInAnEncodingThatHasThemAll() {
        byte[] bytes = new byte[255];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        assertThat(masked(bytes, "--encoding", "ISO-8859-1")).isEqualTo(bytes);
    }

    @Test
    void refusesWhatItCouldNotWriteBackTheSame() {
        // an escape that changes nothing, which no writer of ISO-2022-JP makes
        Run run = creditWith("a\u001B(Bb".getBytes(StandardCharsets.US_ASCII), "mask", "--encoding", "ISO-2022-JP");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("would not come back the same").hasLineCount(1);
        assertThat(creditWith("\uFEFFa".getBytes(StandardCharsets.UTF_16LE), "mask")
                        .err())
                .contains("--encoding UTF-16LE");
        assertThat(creditWith("\uFEFFa".getBytes(StandardCharsets.UTF_16BE), "mask", "--encoding", "UTF-16")
                        .err())
                .contains("--encoding UTF-16BE");
        assertThat(creditWith("a", "mask", "--encoding", "x-JISAutoDetect").err())
                .contains("x-JISAutoDetect");
    }

    @Test
    void masksAcrossALineEnd() {
        assertThat(creditWith("身份证 110105194912\n31002X 李四", "mask").out()).isEqualTo("身份证 11**********\n*****X 李四");
    }

    @Test
    void masksForAnAudience() {
        assertThat(creditWith(NUMBER, "mask", "--audience", "public").out()).isEqualTo("*".repeat(18));
        assertThat(creditWith(NUMBER, "mask", "--audience", "counterparty").out())
                .isEqualTo("*".repeat(17) + "X");
        assertThat(creditWith(NUMBER, "mask", "--audience", "nobody").err()).contains("public, counterparty, internal");
    }

    @Test
    void leavesCodesOfOrganizationsUnlessToldTo() {
        String text = "信用代码 91350100M000100Y43，组织机构代码 D2143569-X";
        assertThat(creditWith(text, "mask").out()).isEqualTo(text);
        assertThat(creditWith(text, "mask", "--hide", "uscc").out())
                .isEqualTo("信用代码 ******************，组织机构代码 D2143569-X");
        assertThat(creditWith(text, "mask", "--hide", "uscc,org-code").out()).doesNotContain("M000", "2143");
    }
}
