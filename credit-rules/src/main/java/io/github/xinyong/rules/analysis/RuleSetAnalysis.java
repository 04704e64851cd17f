package io.github.xinyong.rules.analysis;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.RuleEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule set that compiles still says that its author hardly meant.
 *
 * <p>Compiling already refuses circles, bands that leave a gap or overlap, and exceptions that always collide. Here two kinds
 * of checks follow. What the form of the rule set proves: rules whose condition contradicts itself, duplicates, rows that an
 * earlier row takes, what nothing reads, documents that are not in force. And what a search shows: made-up files, built from
 * the filters and thresholds of the rule set, are judged by the engine itself, so every finding of the search comes with the
 * file on which the engine does it. The search proves nothing by silence: {@link #limits} says how many files were tried,
 * which rules and grades none of them reached, and which parts cannot be tried. The same files are tried in every run.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSetAnalysis analysis = RuleSetAnalysis.of(engine, LocalDate.of(2026, 6, 30));
 * analysis.findings().forEach(finding -> finding.message(Locale.ENGLISH));
 * }</pre>
 *
 * @param findings what was found, the proven first
 * @param limits what was not settled
 */
public record RuleSetAnalysis(List<AnalysisFinding> findings, List<AnalysisLimit> limits) {

    /** How many files are tried unless asked otherwise. */
    public static final int FILES = 400;

    /** Copies the parts. */
    public RuleSetAnalysis {
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
    }

    /**
     * Analyses a rule set by the law of a day, trying {@value #FILES} files.
     *
     * @param day the day of events and of the law
     */
    public static RuleSetAnalysis of(RuleEngine engine, LocalDate day) {
        return of(engine, day, FILES);
    }

    /**
     * Analyses a rule set by the law of a day.
     *
     * @param day the day of events and of the law
     * @param files how many files to try, 0 for none
     * @throws IllegalArgumentException if the number is negative
     */
    public static RuleSetAnalysis of(RuleEngine engine, LocalDate day, int files) {
        requireNonNull(day, "day");
        if (files < 0) {
            throw new IllegalArgumentException("At least 0 files, not " + files);
        }
        RuleSet set = engine.ruleSet();
        Atoms atoms = new Atoms(set);
        List<AnalysisFinding> findings = new ArrayList<>(FormChecks.of(set, atoms, day));
        findings.addAll(LawPeriods.of(set, atoms, day));
        findings.addAll(GradeBounds.of(set, day));
        List<AnalysisLimit> limits = new ArrayList<>(atoms.limits);
        TableChecks tables = TableChecks.of(set);
        findings.addAll(tables.findings());
        CreditSubject subject = MadeUpFiles.subject(set.subjects());
        if (subject == null) {
            limits.add(new AnalysisLimit(
                    AnalysisLimit.Kind.NO_SUBJECT, "/subjects", set.subjects().toString()));
        } else {
            MadeUpFiles madeUp = new MadeUpFiles(atoms, day, subject);
            Search search = new Search(engine, madeUp, day);
            CreditFile empty = madeUp.empty();
            search.judge(empty);
            if (files > 0) {
                tables.files(madeUp).forEach(search::judge);
            }
            for (int i = 0; i < files; i++) {
                search.judge(madeUp.next());
            }
            limits.addAll(tables.limits(search));
            findings.addAll(search.findings());
            limits.addAll(search.limits(findings));
        }
        return new RuleSetAnalysis(findings, limits);
    }
}
