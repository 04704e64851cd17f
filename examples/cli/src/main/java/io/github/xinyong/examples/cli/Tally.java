package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.CodeCheck;
import java.util.Locale;

/** How many codes got which verdict. */
final class Tally {

    private long conforming;
    private long nonconforming;
    private long invalid;

    void count(CodeCheck.Verdict verdict) {
        switch (verdict) {
            case CONFORMING -> conforming++;
            case NONCONFORMING -> nonconforming++;
            case INVALID -> invalid++;
        }
    }

    long conforming() {
        return conforming;
    }

    long nonconforming() {
        return nonconforming;
    }

    long invalid() {
        return invalid;
    }

    long all() {
        return conforming + nonconforming + invalid;
    }

    /** Says it in a sentence. */
    String summary(Locale locale) {
        return CliMessages.text(locale, "check.summary", all(), conforming, nonconforming, invalid);
    }
}
