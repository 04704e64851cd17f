package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.record.RecordCatalog;

/**
 * By what a file judges what is to be appended: the law that is known, and the types of records that are known.
 *
 * <pre>{@code
 * Admission admission = Admission.standard().withCatalog(RecordCatalog.bundled().with(review));
 * file.append(recordedAt, author, events, admission);
 * }</pre>
 *
 * @param law decides whether a cited legal basis is in force
 * @param catalog says what a type of record has to bring and whom it may be about
 */
public record Admission(LawRegister law, RecordCatalog catalog) {

    private static final Admission STANDARD = new Admission(LawRegister.bundled(), RecordCatalog.bundled());

    /** Checks that both are given. */
    public Admission {
        requireNonNull(law, "law");
        requireNonNull(catalog, "catalog");
    }

    /** Returns the register and the catalogue that come with the library. */
    public static Admission standard() {
        return STANDARD;
    }

    /** Returns this with another register of the law. */
    public Admission withLaw(LawRegister other) {
        return new Admission(other, catalog);
    }

    /** Returns this with another catalogue. */
    public Admission withCatalog(RecordCatalog other) {
        return new Admission(law, other);
    }
}
