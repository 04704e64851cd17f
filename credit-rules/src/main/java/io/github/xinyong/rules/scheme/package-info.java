/**
 * The schemes of the law about credit, as data that runs: each version with its documents, its days and its gaps.
 *
 * <p>{@link io.github.xinyong.rules.scheme.Schemes} lists them; {@link io.github.xinyong.rules.scheme.Scheme#judge} takes the
 * version in force on the day of the law and gives a {@link io.github.xinyong.rules.scheme.SchemeResult}: the decision of its
 * rule set, explained, and its {@link io.github.xinyong.rules.scheme.Answer answers}.
 *
 * <h2>How to add a scheme</h2>
 *
 * <p>Write files, no Java, into one directory: {@code META-INF/xinyong/schemes} of this module for a scheme that ships (and its
 * id into {@code index.txt} there), or any other for one of your own (and {@link
 * io.github.xinyong.rules.scheme.Schemes#with(java.nio.file.Path)}).
 *
 * <ol>
 *   <li>{@code ID.scheme.json}: {@code format} {@value io.github.xinyong.rules.scheme.Schemes#FORMAT}, {@code id}, {@code
 *       title}, {@code about} (which types of records and fields of their details it reads), and {@code versions}, the oldest
 *       first. A version has {@code id}, {@code inForce}, {@code documents} (ids of the register of the law, or citations),
 *       {@code confidence} (HIGH, MEDIUM, LOW), and of these what it needs:
 *       <ul>
 *         <li>{@code ruleSet}: the id of a rule set, the file {@code RULESET.json} beside it, for grades, listings, measures
 *             and flags;
 *         <li>{@code dates}: a list of {@link io.github.xinyong.rules.scheme.DateRule date rules}, for every day that the law
 *             counts from a date of a record: ends of terms ({@code TERM}), time limits that move from rest days ({@code
 *             LIMIT}), the first day after a term ({@code AFTER});
 *         <li>{@code calculator}: the id of a {@link io.github.xinyong.rules.scheme.Calculator}, where data cannot say it;
 *         <li>{@code gaps}: what stays undetermined, and why;
 *         <li>{@code findings}: what the analysis of the rule set finds and that is meant so.
 *       </ul>
 *   <li>{@code RULESET.json}, the form {@code credit-rule-set/1}. Facts that are less sure than the rest carry their own
 *       {@code confidence}: on a rule if it is what follows that is in doubt, on a parameter if it is a threshold. A mark
 *       {@code (mem)} counts one step lower. What is not known is no rule at all but a gap.
 *   <li>{@code ID.scenarios.json}, the form {@code credit-scenarios/1} with the member {@code scheme} instead of {@code
 *       ruleSet}. Each scenario names the articles it tests, and may expect the {@code version} in force and {@code answers} by
 *       their keys, beside what scenarios of rule sets expect.
 * </ol>
 *
 * <p>The tests of this module run every scenario of every scheme that ships, and hold the analysis of every rule set against
 * the findings that the scheme explains.
 */
@NullMarked
package io.github.xinyong.rules.scheme;

import org.jspecify.annotations.NullMarked;
