package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawDocument;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.law.RuleChoice;
import io.github.xinyong.core.law.RuleDates;
import io.github.xinyong.core.law.TransitionPolicy;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For how long adverse information is shown to the public: the rules of Credit China (2019, 2023, 2026) and of market
 * regulation (2021, 2025), as data with an edition, each under its own document of the register.
 *
 * <p>The two channels count from different dates, so one penalty has two periods. For records of an older time no
 * transitional rule was seen: which version counts is the caller's choice, a {@link TransitionPolicy}, or all are asked.
 * What the sources do not settle is missing in the result, never guessed.
 *
 * <pre>{@code
 * PublicityRules rules = PublicityRules.bundled();
 * Publicity shown = rules.under("REPAIR-36", PublicityChannel.CREDIT_CHINA, penalty, Confidence.MEDIUM);
 * shown.earliestApplication(); // general class, decided 2026-05-04: 2026-08-05
 * shown.lastDay();             // 2027-05-04
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicityRules {

    private final String edition;
    private final List<PublicityRule> rules;

    PublicityRules(String edition, List<PublicityRule> rules) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
    }

    /** Returns the rules that come with the library, read once, when they are first asked for. */
    public static PublicityRules bundled() {
        return Bundled.RULES;
    }

    /**
     * Reads rules in the form of the bundled {@code publicity.tsv}.
     *
     * @throws IllegalArgumentException if the text has another form; the message has the line
     */
    public static PublicityRules parse(String table) {
        return PublicityTable.read(table);
    }

    /** Returns the edition: how new the newest source read for them is. */
    public String edition() {
        return edition;
    }

    /** Returns the ids of the documents that have rules for something on a channel, oldest first. */
    public List<String> documents(PublicityChannel channel, PublicityObject object) {
        return rules.stream()
                .filter(rule -> rule.channel() == channel && rule.object() == object)
                .map(PublicityRule::documentId)
                .distinct()
                .toList();
    }

    /**
     * Returns how long something is shown under one version of the rules, whether or not that version is in force.
     *
     * @param least what is less sure is undetermined
     */
    public Publicity under(String documentId, PublicityChannel channel, PublicityCase of, Confidence least) {
        List<PublicityRule> rows = rules.stream()
                .filter(rule -> rule.documentId().equals(documentId)
                        && rule.channel() == channel
                        && rule.object() == of.object())
                .toList();
        return new PublicityCount(documentId, channel, of, least).count(rows);
    }

    /** Returns how long something is shown under every version of a channel's rules, oldest first. */
    public List<Publicity> underAll(PublicityChannel channel, PublicityCase of, Confidence least) {
        return documents(channel, of.object()).stream()
                .map(document -> under(document, channel, of, least))
                .toList();
    }

    /**
     * Chooses the version of a channel's rules that a case falls under.
     *
     * @param dates the dates of the case, such as {@link PublicityCase#dates()} with that of the application
     * @throws IllegalArgumentException if the register lacks one of the versions
     */
    public RuleChoice choose(
            PublicityChannel channel,
            PublicityObject object,
            LawRegister law,
            TransitionPolicy policy,
            RuleDates dates,
            Confidence least) {
        return policy.choose(law.documents(documents(channel, object).toArray(String[]::new)), dates, least);
    }

    /**
     * Returns whether something is shown on a day both under the version in force that day and under the one in force when
     * its period began: yes only where it is shown for certain, whichever counts.
     */
    public Truth isShownOn(
            LocalDate day, PublicityChannel channel, PublicityCase of, LawRegister law, Confidence least) {
        Truth all = Truth.YES;
        List<String> asked = new ArrayList<>();
        for (String id : documents(channel, of.object())) {
            LawDocument document = law.document(id);
            Publicity publicity = under(id, channel, of, least);
            PartialDate begun = publicity.anchorDate();
            if (document != null && (mayCount(document, PartialDate.of(day)) || mayCount(document, begun))) {
                asked.add(id);
                all = all.and(publicity.isShownOn(day));
            }
        }
        return asked.isEmpty() ? Truth.UNKNOWN : all;
    }

    private static boolean mayCount(LawDocument document, @Nullable PartialDate date) {
        return date != null && document.inForce(date) != Truth.NO;
    }

    @Override
    public String toString() {
        return "PublicityRules[" + edition + ", " + rules.size() + " rules]";
    }

    private static final class Bundled {

        private static final PublicityRules RULES = parse(DataFile.read("publicity.tsv"));
    }
}
