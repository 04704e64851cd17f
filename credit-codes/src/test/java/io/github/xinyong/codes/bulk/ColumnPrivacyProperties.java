package io.github.xinyong.codes.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.sample.CodeSampler;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** However a person's number was damaged, nothing that a report shows gives it or its birth date. */
class ColumnPrivacyProperties {

    private static final Pattern GROUPS = Pattern.compile("\\B(?=(\\d{3})+$)");

    @Property
    void noFindingShowsAPerson(
            @ForAll CodeKind declared,
            @ForAll @LongRange(max = 3_000_000) long index,
            @ForAll @IntRange(max = 9) int how) {
        String number = CodeSampler.citizenId().text(index);
        ColumnProfiler profiler = ColumnProfiler.of(declared);
        ColumnProfiler anyKind = ColumnProfiler.ofAnyKind();
        String cell = damage(number, how);
        for (int i = 0; i < 2; i++) {
            profiler.add(cell);
            anyKind.add(cell);
        }
        for (ColumnReport report : List.of(profiler.report(), anyKind.report())) {
            String shown = report + " "
                    + report.findings().stream()
                            .map(f -> f + f.message(Locale.CHINESE) + f.found() + f.samples())
                            .collect(Collectors.joining());
            String joined = shown.replaceAll("[\\s,.'\"=]", ""); // what damage puts between digits
            assertThat(joined).as("%s %s", declared, how).doesNotContain(number.substring(6, 12));
        }
    }

    private static String damage(String number, int how) {
        String digits = number.replace('X', '0');
        return switch (how) {
            case 0 -> number;
            case 1 -> "'" + number;
            case 2 -> "=\"" + number + "\"";
            case 3 -> GROUPS.matcher(digits).replaceAll(",");
            case 4 -> digits.substring(0, 15) + "000.0";
            case 5 -> digits.charAt(0) + "." + digits.substring(1, 15) + "E+17";
            case 6 -> digits.charAt(0) + "." + digits.substring(1) + "e17";
            case 7 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 8 -> number.substring(0, 17);
            default -> digits.substring(0, 15) + "000";
        };
    }
}
