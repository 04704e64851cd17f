package io.github.xinyong.codes.text;

import static io.github.xinyong.codes.CodeKind.CITIZEN_ID;
import static io.github.xinyong.codes.CodeKind.CITIZEN_ID_15;
import static io.github.xinyong.codes.CodeKind.FOREIGN_PERMANENT;
import static io.github.xinyong.codes.CodeKind.ORG_CODE;
import static io.github.xinyong.codes.CodeKind.REGISTRATION_NO;
import static io.github.xinyong.codes.CodeKind.TAXPAYER_NO;
import static io.github.xinyong.codes.CodeKind.USCC;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that announce a code, and words that announce something else; the one nearest to a code counts.
 *
 * <p>A word stands before the code, at most {@link #REACH} characters away, and between the two there is no digit, no end
 * of a sentence, no second line break, and no comma unless it comes last.
 */
final class ContextWords {

    /** How many characters may stand between a word and the code it announces. */
    static final int REACH = 16;

    /** How far before a code the context may begin. */
    static final int LOOKBACK = REACH + 40;

    private record Word(String text, int kinds) {}

    /** Longer words first, so that the longest of those that end at one place is found. */
    private static final List<Word> WORDS = words();

    /** The numbers of the words that end in a character with these low bits, longer words first. */
    private static final int[][] BY_LAST = new int[1 << 12][0];

    static {
        for (int i = 0; i < WORDS.size(); i++) {
            String word = WORDS.get(i).text;
            int last = word.charAt(word.length() - 1) & (BY_LAST.length - 1);
            BY_LAST[last] = Arrays.copyOf(BY_LAST[last], BY_LAST[last].length + 1);
            BY_LAST[last][BY_LAST[last].length - 1] = i;
        }
    }

    private ContextWords() {}

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        add(words, "统一社会信用代码 社会信用代码 信用代码 统一代码 USCC USCI", USCC);
        add(words, "UNIFIED_SOCIAL_CREDIT SOCIAL_CREDIT_CODE CREDIT_CODE", USCC);
        add(words, "组织机构代码 机构代码 ORGANIZATION_CODE ORGANISATION_CODE ORG_CODE", ORG_CODE);
        add(words, "税号 纳税人识别号 纳税识别号 纳税人识别码 税务登记号 税务登记证", TAXPAYER_NO, USCC, CITIZEN_ID);
        add(words, "TAXPAYER TAX_ID TAX_NO TAX_NUMBER TIN", TAXPAYER_NO, USCC, CITIZEN_ID);
        add(words, "身份证 身份证件 身份号码 证件号 证件号码 ID_NO", CITIZEN_ID, CITIZEN_ID_15, FOREIGN_PERMANENT);
        add(
                words,
                "ID_NUMBER ID_CARD IDENTITY_CARD IDENTITY_NUMBER CITIZEN_ID",
                CITIZEN_ID,
                CITIZEN_ID_15,
                FOREIGN_PERMANENT);
        add(words, "居住证 通行证", CITIZEN_ID);
        add(words, "永久居留 PERMANENT_RESIDENT PERMANENT_RESIDENCE", FOREIGN_PERMANENT);
        add(words, "注册号 登记号 营业执照 REGISTRATION_NO REGISTRATION_NUMBER", REGISTRATION_NO, USCC);
        add(words, "BUSINESS_LICENCE BUSINESS_LICENSE", REGISTRATION_NO, USCC);
        add(words, "运单 快递 物流 订单 流水 手机 电话 传真 案号 账号 帐号 账户 帐户 卡号 合同 金额 条码 软件著作权 专利");
        add(words, "ORDER TRACKING PHONE TEL MOBILE FAX ACCOUNT INVOICE CONTRACT AMOUNT SERIAL PARCEL");
        words.sort((a, b) -> b.text.length() - a.text.length());
        return List.copyOf(words);
    }

    private static void add(List<Word> words, String texts, CodeKind... kinds) {
        int mask = 0;
        for (CodeKind kind : kinds) {
            mask |= Shapes.bit(kind);
        }
        for (String text : texts.split(" ", -1)) {
            words.add(new Word(text.replace('_', ' '), mask));
        }
    }

    /** Returns the number of the word that announces what starts at an index, or -1. Allocates nothing. */
    static int before(CharSequence text, int start) {
        boolean letters = false;
        int breaks = 0;
        int limit = Math.max(0, start - REACH);
        for (int end = start; end >= limit; end--) {
            int word = endingAt(text, end);
            if (word >= 0) {
                return word;
            }
            if (end == limit) {
                break;
            }
            char c = text.charAt(end - 1);
            breaks += c == '\n' ? 1 : 0;
            if (breaks > 1 || ends(c) || (letters && (c == ',' || c == '，'))) {
                return -1;
            }
            letters |= Character.isLetter(c);
        }
        return -1;
    }

    private static boolean ends(char c) {
        return switch (c) {
            case '。', '；', ';', '！', '!', '？', '?' -> true;
            default -> Character.isDigit(c);
        };
    }

    private static int endingAt(CharSequence text, int end) {
        if (end > 0) {
            for (int word : BY_LAST[fold(text.charAt(end - 1)) & (BY_LAST.length - 1)]) {
                if (matches(text, end, WORDS.get(word).text)) {
                    return word;
                }
            }
        }
        return -1;
    }

    private static boolean matches(CharSequence text, int end, String word) {
        int from = end - word.length();
        if (from < 0) {
            return false;
        }
        for (int i = word.length() - 1; i >= 0; i--) {
            if (fold(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        boolean latin = word.charAt(0) < 128;
        return !latin
                || ((from == 0 || !isLatin(text.charAt(from - 1)))
                        && (end == text.length() || !isLatin(text.charAt(end))));
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /** Blanks that are no ASCII blank, underscores and hyphens count as blanks between the words. */
    private static char fold(char c) {
        if (c == '_' || c == '-' || c == '\u3000' || c == '\u00A0') {
            return ' ';
        }
        char folded = CodeNormalizer.fold(c);
        return folded == 0 ? c : folded;
    }

    /** Returns the kinds that a word announces as bits by ordinal; none for a word that announces something else. */
    static int kinds(int word) {
        return word < 0 ? 0 : WORDS.get(word).kinds;
    }

    static String text(int word) {
        return WORDS.get(word).text;
    }
}
