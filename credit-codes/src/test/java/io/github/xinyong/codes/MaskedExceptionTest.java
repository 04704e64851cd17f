package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedExceptionTest {

    private static final String NUMBER = "11010519491231002X";

    @Test
    void hidesPersonsNumbersInMessagesCausesAndSuppressedExceptions() {
        IllegalStateException exception = new IllegalStateException(
                "no row for '" + NUMBER + "'", new IllegalArgumentException("key [" + NUMBER + "]"));
        exception.addSuppressed(new java.io.IOException("closing " + NUMBER));
        MaskedException masked = MaskedException.of(exception);
        assertThat(Throwables.getStackTraceAsString(masked))
                .doesNotContain(NUMBER, "19491231")
                .contains("java.lang.IllegalStateException: no row for '11***************X'")
                .contains("Caused by: java.lang.IllegalArgumentException: key [11***************X]")
                .contains("Suppressed: java.io.IOException: closing 11***************X")
                .contains("MaskedExceptionTest.hidesPersonsNumbers");
        assertThat(masked.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(masked.getStackTrace()).isEqualTo(exception.getStackTrace());
    }

    @Test
    void saysEverythingElseUnchanged() {
        assertThat(MaskedException.of(new IllegalStateException("91350100M000100Y43 is twice in the file")))
                .hasToString("java.lang.IllegalStateException: 91350100M000100Y43 is twice in the file");
        assertThat(MaskedException.of(new NullPointerException())).hasToString("java.lang.NullPointerException");
    }

    @Test
    void endsWhereCausesGoInACircle() {
        IllegalStateException one = new IllegalStateException("one " + NUMBER);
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);
        one.addSuppressed(other);
        assertThat(Throwables.getCausalChain(MaskedException.of(one))).hasSize(2);
    }

    @Test
    void isNotMaskedTwice() {
        MaskedException masked = MaskedException.of(new IllegalStateException(NUMBER));
        assertThat(MaskedException.of(masked)).isSameAs(masked);
        assertThat(List.of(masked).toString()).doesNotContain(NUMBER);
    }
}
