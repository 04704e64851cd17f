package io.github.xinyong.core.time;

import io.github.xinyong.core.time.StatutoryCalendar.Arrangement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tab-separated form of a calendar: edition, known days, a header, and a line for each holiday of a notice. */
final class WorkdayTable {

    private static final String EDITION = "# edition\t";
    private static final String KNOWN = "# known\t";
    private static final String HEADER = "notice\tname\toff\tworked";

    private final DateSpan known;
    private final Map<LocalDate, Arrangement> arranged = new HashMap<>();

    private WorkdayTable(DateSpan known) {
        this.known = known;
    }

    static StatutoryCalendar read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.size() < 3
                || !lines.get(0).startsWith(EDITION)
                || !lines.get(1).startsWith(KNOWN)
                || !lines.get(2).equals(HEADER)) {
            throw new IllegalArgumentException("A calendar starts with its edition, the days it knows and a header");
        }
        DateSpan known = days(lines.get(1).substring(KNOWN.length()), lines.get(1));
        WorkdayTable reader = new WorkdayTable(known);
        lines.stream().skip(3).forEach(reader::take);
        return new StatutoryCalendar(lines.get(0).substring(EDITION.length()), known, reader.arranged);
    }

    private void take(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("A line of a calendar has 4 cells: " + line);
        }
        take(cells[2], new Arrangement(cells[1], cells[0], true), line);
        take(cells[3], new Arrangement(cells[1], cells[0], false), line);
    }

    private void take(String cell, Arrangement arrangement, String line) {
        if (cell.isEmpty()) {
            return;
        }
        for (String part : cell.split(",", -1)) {
            DateSpan span = days(part, line);
            LocalDate end = span.lastDay() == null ? span.from() : span.lastDay();
            for (LocalDate day = span.from(); !day.isAfter(end); day = day.plusDays(1)) {
                if (!known.contains(day) || arranged.put(day, arrangement) != null) {
                    throw new IllegalArgumentException(
                            day + " is arranged twice, or not among the known days: " + line);
                }
            }
        }
    }

    private static DateSpan days(String text, String line) {
        int dots = text.indexOf("..");
        try {
            LocalDate from = LocalDate.parse(dots < 0 ? text : text.substring(0, dots));
            return DateSpan.of(from, dots < 0 ? from : LocalDate.parse(text.substring(dots + 2)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Days are written 2026-02-14 or 2026-02-15..2026-02-23: " + line, e);
        }
    }
}
