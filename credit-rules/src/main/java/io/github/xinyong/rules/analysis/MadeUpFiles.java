package io.github.xinyong.rules.analysis;

import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import io.github.xinyong.core.file.Appended;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.rules.DecisionTable;
import io.github.xinyong.rules.Metric;
import io.github.xinyong.rules.RecordFilter;
import io.github.xinyong.rules.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files made of what a rule set tells apart, about an organisation whose code is never assigned; the same in every run. */
final class MadeUpFiles {

    private static final Source AUTHOR = Source.of("示例机关");
    private static final LegalBasis BASIS = LegalBasis.cited("自拟 / made up");
    private static final int MOST_OF_ONE = 12;
    private static final long MOST_FEN = 1_000_000_000_000L;
    private static final String[] CODES = {"91", "93", "12", "51", "11", "13", "31", "71"};

    private final Random random = new Random(20260630);
    private final LocalDate day;
    private final CreditSubject subject;
    private final List<RecordFilter> filters;
    private final List<BigDecimal> amounts;
    private final int mostOfOne;

    MadeUpFiles(Atoms atoms, LocalDate day, CreditSubject subject) {
        this.day = day;
        this.subject = subject;
        this.filters = List.copyOf(atoms.filters);
        this.amounts = amounts(atoms);
        int most = 1;
        for (BigDecimal count : atoms.counts) {
            if (count.signum() > 0 && count.compareTo(BigDecimal.valueOf(MOST_OF_ONE)) < 0) {
                most = Math.max(most, count.intValue() + 1);
            }
        }
        this.mostOfOne = most;
    }

    static @Nullable CreditSubject subject(Set<SubjectKind> served) {
        for (String code : CODES) {
            CreditSubject subject = organization(code, "110105");
            if (served.contains(subject.kind())) {
                return subject;
            }
        }
        return null;
    }

    /** Every amount that a comparison turns at, the one just below it, and a plain one. */
    private static List<BigDecimal> amounts(Atoms atoms) {
        BigDecimal fen = new BigDecimal("0.01");
        Set<BigDecimal> edges = new LinkedHashSet<>(atoms.yuan);
        for (RecordFilter filter : atoms.filters) {
            RecordFilter.AmountRange range = filter.amount();
            if (range != null && range.from() != null) {
                edges.add(range.from());
            }
            if (range != null && range.below() != null) {
                edges.add(range.below());
            }
        }
        List<BigDecimal> amounts = new ArrayList<>(List.of(BigDecimal.ONE));
        for (BigDecimal edge : edges) {
            if (edge.signum() > 0 && edge.compareTo(new BigDecimal("1000000000000")) < 0) {
                amounts.add(edge);
                amounts.add(edge.subtract(fen));
            }
        }
        return amounts;
    }

    CreditFile empty() {
        // Nothing of a made-up file is ever erased, so its salts need not be secret.
        return CreditFile.open("made-up", subject, salt -> {});
    }

    /** Returns a file of one to three sorts of records. */
    CreditFile next() {
        CreditFile file = empty();
        if (filters.isEmpty()) {
            return file;
        }
        List<Event> events = new ArrayList<>();
        int sorts = 1 + random.nextInt(3);
        for (int sort = 0; sort < sorts; sort++) {
            RecordFilter filter = filters.get(random.nextInt(filters.size()));
            int times = 1 + random.nextInt(mostOfOne);
            for (int i = 0; i < times; i++) {
                events.add(Event.stated(record(filter, events.size())));
            }
        }
        return appended(file, events);
    }

    /** Returns files that are likely to lie in a box of a table: with what all its numbers ask for, and with what each does. */
    List<CreditFile> in(TableBoxes boxes, TableBoxes.Box box) {
        CreditSubject who = subject(boxes.table, box);
        if (who == null) {
            return List.of();
        }
        List<CreditFile> files = new ArrayList<>();
        CreditFile none = CreditFile.open("made-up", who, salt -> {});
        List<Event> all = new ArrayList<>();
        files.add(none);
        for (int i = 0; i < box.numbers().size(); i++) {
            if (boxes.table.numbers().get(i) instanceof Metric metric) {
                List<Event> events = asked(metric, box.numbers().get(i), all.size());
                all.addAll(events);
                files.add(appended(none, events));
            }
        }
        files.add(appended(none, all));
        return files;
    }

    private List<Event> asked(Metric metric, TableBoxes.Span span, int number) {
        List<Event> events = new ArrayList<>();
        boolean counts = metric.aggregate() == Metric.Aggregate.COUNT;
        long times = counts ? Math.min(span.from(), MOST_OF_ONE) : span.from() > 0 || span.to() < 0 ? 1 : 0;
        long fen = span.from() > 0 ? span.from() : Math.max(span.to(), -MOST_FEN);
        for (int i = 0; i < times; i++) {
            events.add(Event.stated(passing(metric.records(), number + i, counts ? null : fen)));
        }
        return events;
    }

    private @Nullable CreditSubject subject(DecisionTable table, TableBoxes.Box box) {
        String code = "91";
        String division = "110105";
        for (int i = 0; i < box.attributes().size(); i++) {
            String value = box.attributes().get(i);
            switch (table.attributes().get(i)) {
                case KIND -> code = value == null ? code : code(SubjectKind.valueOf(value));
                case DIVISION -> division = value == null ? division : value;
                case PROVINCE -> division = value == null ? division : value + "0105";
            }
        }
        try {
            return code == null ? null : organization(code, division);
        } catch (IllegalArgumentException e) {
            // no code has such a division
            return null;
        }
    }

    private static @Nullable String code(SubjectKind kind) {
        return Arrays.stream(CODES)
                .filter(code -> organization(code, "110105").kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static Organization organization(String code, String division) {
        return Organization.of(
                UnifiedSocialCreditCode.of(code.charAt(0), code.charAt(1), division, OrganizationCode.of("PDY00001")),
                "示例甲");
    }

    /** A file that would not be accepted is not tried. */
    private CreditFile appended(CreditFile file, List<Event> events) {
        if (events.isEmpty()) {
            return file;
        }
        return file.append(recorded(), AUTHOR, events.toArray(new Event[0])) instanceof Appended appended
                ? appended.file()
                : file;
    }

    /** Returns a record that passes a filter as far as a made-up one can, of so many fen or of any amount. */
    private CreditRecord passing(RecordFilter filter, int number, @Nullable Long fen) {
        RecordFilter.AmountRange range = filter.amount();
        BigDecimal from = range == null ? null : range.from();
        BigDecimal below = range == null ? null : range.below();
        BigDecimal yuan = from != null
                ? from
                : below == null
                        ? BigDecimal.ONE
                        : below.subtract(new BigDecimal("0.01")).min(BigDecimal.ONE);
        long amount = fen == null ? yuan.movePointRight(2).longValue() : fen;
        return record(filter, number, inside(filter.window()), amount);
    }

    /** A day within a window, not after that of the evaluation if the window reaches it. */
    private LocalDate inside(Window window) {
        return switch (window.kind()) {
            case LAST, EVER -> day;
            case BETWEEN -> ((Window.Between) window).span().from();
            case YEAR -> day.minusYears(((Window.Year) window).back());
        };
    }

    /** Returns one more record against the subject, or null if the filter drawn is not for such. */
    @Nullable
    CreditRecord adverse(CreditFile file) {
        if (filters.isEmpty()) {
            return null;
        }
        RecordFilter filter = filters.get(random.nextInt(filters.size()));
        CreditRecord record = record(filter, file.entries().size());
        return record.polarity() == Polarity.ADVERSE ? record : null;
    }

    CreditFile with(CreditFile file, CreditRecord record) {
        return appended(file, List.of(Event.stated(record)));
    }

    private Instant recorded() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private CreditRecord record(RecordFilter filter, int number) {
        BigDecimal amount = amounts.get(random.nextInt(amounts.size()));
        LocalDate date = date(filter.window());
        return record(filter, number, date, amount.movePointRight(2).longValue());
    }

    private CreditRecord record(RecordFilter filter, int number, LocalDate date, long fen) {
        String type = pick(types(filter), CreditRecord.PENALTY);
        RecordType known = RecordCatalog.bundled().type(type);
        Polarity polarity = known == null ? null : known.polarity();
        CreditRecord.Builder record = CreditRecord.builder("r" + number, type)
                .polarity(polarity == null ? Polarity.NEUTRAL : polarity)
                .severity(pick(filter.severities(), Severity.GENERAL))
                .area(filter.areas().isEmpty() ? null : filter.areas().first())
                .amount(Money.ofFen(fen))
                .decided(date)
                .source(AUTHOR)
                .basis(basis(date));
        RecordDate on = on(filter.window());
        if (on != null && on != RecordDate.EFFECTIVE_TO) {
            record.date(on, PartialDate.of(date));
        }
        return record.build();
    }

    /** Types of the data classes asked for, where a filter names no types. */
    private static SortedSet<String> types(RecordFilter filter) {
        if (!filter.types().isEmpty() || filter.classes().isEmpty()) {
            return filter.types();
        }
        SortedSet<String> types = new TreeSet<>();
        RecordCatalog.bundled().types().stream()
                .filter(type -> filter.classes().contains(type.dataClass()))
                .forEach(type -> types.add(type.id()));
        return types;
    }

    /** Listings and measures are accepted only with a document of the register in force. */
    private static LegalBasis basis(LocalDate date) {
        return LawRegister.bundled().inForce(date).stream()
                .findFirst()
                .map(document -> LegalBasis.of(document.id(), ""))
                .orElse(BASIS);
    }

    private <T> T pick(SortedSet<T> from, T otherwise) {
        if (from.isEmpty()) {
            return otherwise;
        }
        return List.copyOf(from).get(random.nextInt(from.size()));
    }

    private static @Nullable RecordDate on(Window window) {
        return switch (window.kind()) {
            case LAST -> ((Window.Last) window).on();
            case BETWEEN -> ((Window.Between) window).on();
            case YEAR -> ((Window.Year) window).on();
            case EVER -> null;
        };
    }

    /** A day soon before that of the evaluation, or one at the edge of the window. */
    private LocalDate date(Window window) {
        LocalDate date = day.minusDays(1 + random.nextInt(60));
        if (random.nextInt(3) == 0) {
            if (window instanceof Window.Last last) {
                date = day.minus(last.period()).minusDays(random.nextInt(2));
            } else if (window instanceof Window.Between between) {
                date = between.span().from();
            } else if (window instanceof Window.Year year) {
                date = day.minusYears(year.back());
            }
        }
        return date.isAfter(day) ? day : date;
    }
}
