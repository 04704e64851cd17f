package io.github.xinyong.examples.cli;

import io.github.xinyong.codes.division.Certainty;
import io.github.xinyong.codes.division.ChangeDate;
import io.github.xinyong.codes.division.Division;
import io.github.xinyong.codes.division.DivisionLayer;
import io.github.xinyong.codes.division.DivisionPath;
import io.github.xinyong.codes.division.DivisionTransfer;
import io.github.xinyong.codes.division.Divisions;
import io.github.xinyong.codes.division.DivisionsOnDate;
import io.github.xinyong.codes.division.NameMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the division data for one day, or for the edition.
 *
 * @param asOf the day, or null for the edition
 */
record DivisionLookup(Divisions divisions, @Nullable LocalDate asOf) {

    String edition() {
        return divisions.edition().toString();
    }

    /** Returns the divisions of the day; without a day those in force, else those that ended, else those beyond the lists. */
    List<Division> find(String wanted, boolean isCode) {
        if (asOf != null) {
            DivisionsOnDate then = divisions.on(asOf);
            return isCode ? then.find(wanted) : then.search(wanted, NameMatch.CONTAINS);
        }
        List<Division> all = history(wanted, isCode);
        List<Division> current = all.stream().filter(Division::isCurrent).toList();
        if (!current.isEmpty()) {
            return current;
        }
        List<Division> listed = all.stream()
                .filter(division -> !division.layer().isSupplement())
                .toList();
        return listed.isEmpty() ? all : listed;
    }

    /** Returns every row that ever had the code or name, the supplement last. */
    List<Division> history(String wanted, boolean isCode) {
        if (!isCode) {
            return divisions.search(wanted, NameMatch.CONTAINS, EnumSet.allOf(DivisionLayer.class));
        }
        List<Division> rows = new ArrayList<>(divisions.history(wanted));
        rows.addAll(divisions.supplement(wanted));
        return List.copyOf(rows);
    }

    /** Returns the divisions directly below one, of the day, or of the last year of one that ended. */
    List<Division> children(Division division) {
        return divisions.on(day(division)).children(division.code());
    }

    private LocalDate day(Division division) {
        ChangeDate end = division.validTo();
        if (asOf != null) {
            return asOf;
        }
        return end == null ? divisions.edition().atDay(1) : LocalDate.of(end.year() - 1, 12, 31);
    }

    /** Returns a division with those above it, of the day, or of the last year of one that ended. */
    DivisionPath path(Division division) {
        return divisions
                .on(day(division))
                .path(division.code())
                .filter(path -> path.division().equals(division))
                .or(() -> divisions
                        .path(division.code())
                        .filter(path -> path.division().equals(division)))
                .orElse(new DivisionPath(List.of(division), Certainty.POSSIBLE));
    }

    /** Returns the word for what became of it: in force as of the edition, ended, or never in the lists. */
    String status(Division division) {
        if (division.layer().isSupplement()) {
            return "supplement";
        }
        return division.isCurrent() ? "current" : "retired";
    }

    /** Returns how surely it was in force on the day; nothing without a day. */
    Optional<Certainty> certainty(Division division) {
        return asOf == null ? Optional.empty() : Optional.of(divisions.on(asOf).certainty(division));
    }

    /** Returns the divisions that hold its area as of the edition, if it ended. */
    List<Division> today(Division division) {
        if (division.isCurrent() || division.layer().isSupplement()) {
            return List.of();
        }
        return divisions.on(day(division)).successorsToday(division.code());
    }

    /** Returns the parts of territory that a code gave or received, while all codes lived on. */
    List<DivisionTransfer> transfers(String code) {
        return Stream.concat(divisions.transfersFrom(code).stream(), divisions.transfersTo(code).stream())
                .toList();
    }

    /** Returns codes with their names at the end of a year. */
    String named(List<String> codes, int year) {
        DivisionsOnDate then = divisions.on(LocalDate.of(year, 12, 31));
        return codes.stream()
                .map(code -> code + " "
                        + then.path(code).map(path -> path.division().name()).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
