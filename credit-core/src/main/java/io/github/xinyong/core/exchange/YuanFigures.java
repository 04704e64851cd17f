package io.github.xinyong.core.exchange;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts in yuan that a text names in figures: 5000元, 5,000.00 元, ¥5000. */
final class YuanFigures {

    private static final Pattern FIGURE =
            Pattern.compile("([¥￥]\\s?+)?+([0-9]{1,15}+(?:,[0-9]{3})*+(?:\\.[0-9]{1,6}+)?+)\\s?+(元)?+");

    private YuanFigures() {}

    /** Tells whether a text names an amount of yuan. */
    static boolean contains(String text, BigDecimal yuan) {
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            boolean isYuan = matcher.group(1) != null || matcher.group(3) != null;
            if (isYuan && new BigDecimal(matcher.group(2).replace(",", "")).compareTo(yuan) == 0) {
                return true;
            }
        }
        return false;
    }
}
