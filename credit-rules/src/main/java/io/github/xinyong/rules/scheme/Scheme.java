package io.github.xinyong.rules.scheme;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.rules.Bilingual;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of the law about credit, such as the evaluation of tax and fee credit, with all its versions.
 *
 * <p>The version in force on the day of the law is the one that counts, so the same facts get the lawful answer of each date.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Scheme tax = Schemes.shipped().scheme("tax-credit");
 * tax.on(LocalDate.of(2025, 6, 30)); // the version of 2014
 * tax.judge(view, EvaluationTime.of(view), Inputs.none(), Confidence.MEDIUM).text(Locale.CHINESE);
 * }</pre>
 *
 * @param id its id, such as {@code tax-credit}
 * @param title what people call it
 * @param about what it does, and which records of a file it reads
 * @param versions its versions, the oldest first; no two in force on one day
 */
public record Scheme(String id, Bilingual title, Bilingual about, List<SchemeVersion> versions) {

    /** Copies the versions. */
    public Scheme {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(about, "about");
        versions = List.copyOf(versions);
    }

    /** Returns the version in force on a day of the law, or null if none is. */
    public @Nullable SchemeVersion on(LocalDate law) {
        for (SchemeVersion version : versions) {
            if (version.inForce().contains(law)) {
                return version;
            }
        }
        return null;
    }

    /**
     * Returns a version.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public SchemeVersion version(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No version " + id));
    }

    /**
     * Judges a view by the version in force on the day of the law.
     *
     * @param inputs what is handed in beside the view, such as earlier outcomes
     * @param least what is less sure is undetermined
     * @throws IllegalArgumentException if the view is of another day, or of another time of knowledge where one is given
     */
    public SchemeResult judge(FileView view, EvaluationTime time, Inputs inputs, Confidence least) {
        SchemeVersion version = on(time.law());
        return version == null
                ? new SchemeResult(this, null, time, null, List.of())
                : new SchemeResult(
                        this,
                        version,
                        time,
                        version.explain(view, time, inputs, least),
                        version.answers(view, time, inputs, least));
    }

    /** Returns the scheme as readable text, made of the data that runs; Chinese for a Chinese locale, else English. */
    public String text(Locale locale) {
        return SchemeText.of(this, locale);
    }
}
