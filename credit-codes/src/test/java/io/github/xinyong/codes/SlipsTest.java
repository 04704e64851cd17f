package io.github.xinyong.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.checkdigit.CheckCharacterSystems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every slip of one character and every swap of two neighbours, in ten thousand codes of each kind with a check.
 *
 * <p>What the systems promise: modulus 31 over 31 characters, and the modulus 11 of digits, find all of them. The
 * organisation code has 36 characters under a modulus of 11, so that characters whose values differ by 11 or 22 pass
 * for each other, and so do neighbours that do. X is 10 as a check and 33 in the body, so that a swap of the last two
 * characters may pass when one of them is X.
 */
class SlipsTest {

    private static final int CODES = 10_000;
    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String[] DIVISIONS = {"350100", "110105", "440305", "120222", "350203"};

    private Random random = new Random(0);

    @BeforeEach
    void seed() {
        random = new Random(20261101);
    }

    private String unified() {
        String body = (random.nextInt(4) == 0 ? "M00" + random.nextInt(2) : "PDY" + random.nextInt(10))
                + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
        return UnifiedSocialCreditCode.of(
                        "9159".charAt(random.nextInt(4)),
                        "123".charAt(random.nextInt(3)),
                        DIVISIONS[random.nextInt(DIVISIONS.length)],
                        OrganizationCode.of(body))
                .value();
    }

    private String citizen() {
        LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
        return CitizenIdNumber.of("110105", birth, 0).value();
    }

    private String organization() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            body.append(LETTERS_AND_DIGITS.charAt(random.nextInt(i == 0 ? 36 : 10)));
        }
        return OrganizationCode.of(body).value();
    }

    /** Counts the slips of a code that a predicate accepts; a slip is always another text. */
    private static int accepted(String code, String alphabet, Predicate<String> accepts) {
        int accepted = 0;
        for (int i = 0; i < code.length(); i++) {
            for (int c = 0; c < alphabet.length(); c++) {
                if (alphabet.charAt(c) != code.charAt(i)) {
                    String slip = code.substring(0, i) + alphabet.charAt(c) + code.substring(i + 1);
                    accepted += accepts.test(slip) ? 1 : 0;
                }
            }
            if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                String swap = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
                accepted += accepts.test(swap) ? 1 : 0;
            }
        }
        return accepted;
    }

    @Test
    void noSlipInAUnifiedCodePassesAndFewMeetThePilotsRule() {
        int[] counts = new int[CodeCheck.Verdict.values().length];
        for (int i = 0; i < CODES; i++) {
            accepted(unified(), LETTERS_AND_DIGITS, slip -> {
                switch (CodeKind.USCC.verdict(slip, 0, slip.length())) {
                    case CONFORMING -> counts[0]++;
                    case NONCONFORMING -> counts[1]++;
                    case INVALID -> counts[2]++;
                }
                return false;
            });
        }
        assertThat(counts[0]).isZero();
        // two of the five divisions here are the pilot's, and one identifier in four: one slip in some 1,900
        assertThat((double) counts[1] / counts[2]).isBetween(0.000_45, 0.000_6);
    }

    @Test
    void noSlipInACitizenNumberPasses() {
        int seen = 0;
        for (int i = 0; i < CODES; i++) {
            seen += accepted(citizen(), "0123456789X", CitizenIdNumber::isValid);
        }
        assertThat(seen).isZero();
    }

    @Test
    void noSlipOfADigitInARegistrationNumberPassesButTheSwapsThatItsSystemLetsThrough() {
        int substitutions = 0;
        int swaps = 0;
        for (int i = 0; i < CODES; i++) {
            String number = BusinessRegistrationNumber.of(
                            "110108", String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000)))
                    .value();
            int all = accepted(number, "0123456789", BusinessRegistrationNumber::isValid);
            int swapped = accepted(number, "", BusinessRegistrationNumber::isValid);
            substitutions += all - swapped;
            swaps += swapped;
        }
        assertThat(substitutions).isZero();
        // ISO 7064 MOD 11,10 does not promise to find all swaps
        assertThat(swaps).isBetween(1, CODES * 3 / 10); // of some 126,000
    }

    @Test
    void inAnOrganizationCodeCharactersElevenApartPassForEachOther() {
        int seen = 0;
        for (int i = 0; i < CODES; i++) {
            String code = organization();
            seen += accepted(
                    code, LETTERS_AND_DIGITS, slip -> OrganizationCode.isValid(slip) && !explained(code, slip));
        }
        assertThat(seen).isZero();
    }

    /** Tells whether the values that changed differ by a multiple of eleven, alone or between the two neighbours. */
    private static boolean explained(String code, String slip) {
        int first = 0;
        while (code.charAt(first) == slip.charAt(first)) {
            first++;
        }
        if (first == 7 && slip.charAt(7) != code.charAt(7) && slip.charAt(8) != code.charAt(8)) {
            return slip.charAt(7) == 'X' || slip.charAt(8) == 'X';
        }
        int value = LETTERS_AND_DIGITS.indexOf(code.charAt(first));
        int other = LETTERS_AND_DIGITS.indexOf(slip.charAt(first));
        return (value - other) % 11 == 0;
    }

    @Test
    void aFailedCheckNamesItsOwnPlace() {
        for (int i = 0; i < 200; i++) {
            accepted(unified(), CheckCharacterSystems.GB_32100.alphabet(), slip -> {
                List<CodeProblem> problems = UnifiedSocialCreditCode.check(slip).problems();
                for (CodeProblem problem : problems) {
                    int place = problem.position();
                    boolean own = switch (problem.type()) {
                        case ORGANIZATION_CHECK_CHARACTER -> place == 17;
                        case CHECK_CHARACTER -> place == 18;
                        case CHARACTER -> !isDigit(slip.charAt(place - 1));
                        default -> false;
                    };
                    assertThat(own).as("%s in %s", problem, slip).isTrue();
                }
                assertThat(problems).isNotEmpty();
                return false;
            });
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Test
    void fewSlipsInThePilotsDivisionsMeetThePilotsRule() {
        long slips = 0;
        long nonconforming = 0;
        for (int i = 0; i < 500; i++) {
            OrganizationCode organization = OrganizationCode.of(String.format(Locale.ROOT, "M000%04d", i));
            String code =
                    UnifiedSocialCreditCode.of('9', '1', "350200", organization).value();
            for (int place = 0; place < 18; place++) {
                for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                    if (c != code.charAt(place) && (place < 2 || place > 7 || Character.isDigit(c))) {
                        slips++;
                        String slip = code.substring(0, place) + c + code.substring(place + 1);
                        nonconforming +=
                                UnifiedSocialCreditCode.check(slip).verdict() == CodeCheck.Verdict.NONCONFORMING
                                        ? 1
                                        : 0;
                    }
                }
            }
        }
        // even there, where every code has the division and the identifier of the pilot, about one slip in 250
        assertThat(nonconforming).isPositive();
        assertThat((double) nonconforming / slips).isBetween(0.001, 0.008);
    }

    @Test
    void allCheckValuesAreReached() {
        Set<String> unified = new HashSet<>();
        Set<Character> citizens = new HashSet<>();
        Set<Character> organizations = new HashSet<>();
        for (int i = 0; i < CODES; i++) {
            unified.add(unified().substring(16));
            citizens.add(citizen().charAt(17));
            organizations.add(organization().charAt(8));
        }
        assertThat(unified).hasSize(31 * 11); // every check with every check of the organisation code
        assertThat(citizens).hasSize(11);
        assertThat(organizations).hasSize(11);
    }
}
