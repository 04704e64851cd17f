package io.github.xinyong.core.law;

import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the law that are known, each with the days it is in force and how sure that is.
 *
 * <p>{@link #bundled()} is a research register with its edition, no legal advice and not complete. A document that is not
 * in it may well be in force: its citation is {@link BasisStatus#UNVERIFIED}, never wrong.
 *
 * <pre>{@code
 * LawRegister law = LawRegister.bundled();
 * law.inForce(LocalDate.parse("2026-04-01")); // REPAIR-36 and others, REPAIR-58 no more
 * law.status(LegalBasis.of("REPAIR-58", "art 7"), PartialDate.parse("2026-04-01")); // NOT_IN_FORCE
 * law.on(PartialDate.parse("2025-03"), Confidence.MEDIUM).undetermined(); // SOUND-2025 and others
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LawRegister {

    private final String edition;
    private final Map<String, LawDocument> documents;

    private LawRegister(String edition, Map<String, LawDocument> documents) {
        this.edition = edition;
        this.documents = Collections.unmodifiableMap(documents);
    }

    /** Returns the register that comes with the library, read once, when it is first asked for. */
    public static LawRegister bundled() {
        return Bundled.REGISTER;
    }

    /**
     * Returns a register of these documents.
     *
     * @throws IllegalArgumentException if two documents share an id
     */
    public static LawRegister of(String edition, Collection<LawDocument> documents) {
        Map<String, LawDocument> byId = new LinkedHashMap<>();
        for (LawDocument document : documents) {
            if (byId.put(document.id(), document) != null) {
                throw new IllegalArgumentException("Two documents share the id " + document.id());
            }
        }
        return new LawRegister(edition, byId);
    }

    /** Returns the edition: how new the newest source read for it is. */
    public String edition() {
        return edition;
    }

    /** Returns all documents in the order of the register. */
    public Collection<LawDocument> documents() {
        return documents.values();
    }

    /** Returns the document of an id, or null. */
    public @Nullable LawDocument document(String id) {
        return documents.get(id);
    }

    /** Returns the documents that are certainly in force on a day, in the order of the register. */
    public List<LawDocument> inForce(LocalDate day) {
        return documents.values().stream()
                .filter(document -> document.inForce(day) == Truth.YES)
                .toList();
    }

    /**
     * Returns what the register says of a date, known or not, to the sureness asked for.
     *
     * @param least how sure the dates of a document must be for it to count as in force or not
     */
    public LawOnDate on(PartialDate date, Confidence least) {
        List<LawDocument> inForce = new ArrayList<>();
        List<LawDocument> undetermined = new ArrayList<>();
        for (LawDocument document : documents.values()) {
            Truth truth = document.inForce(date);
            if (truth == Truth.UNKNOWN || !document.dateConfidence().isAtLeast(least)) {
                undetermined.add(document);
            } else if (truth == Truth.YES) {
                inForce.add(document);
            }
        }
        return new LawOnDate(date, least, inForce, undetermined);
    }

    /**
     * Returns the documents of some ids, in their order: the versions of a rule.
     *
     * @throws IllegalArgumentException if the register has no document of an id
     */
    public List<LawDocument> documents(String... ids) {
        List<LawDocument> found = new ArrayList<>(ids.length);
        for (String id : ids) {
            LawDocument document = documents.get(id);
            if (document == null) {
                throw new IllegalArgumentException("No document " + id + " in the register of " + edition);
            }
            found.add(document);
        }
        return List.copyOf(found);
    }

    /** Returns what the register says of a citation on a date, to medium sureness. */
    public BasisStatus status(LegalBasis basis, PartialDate date) {
        return status(basis, date, Confidence.MEDIUM);
    }

    /**
     * Returns what the register says of a citation on a date, to the sureness asked for.
     *
     * @param least how sure the dates of the document must be for it to count as in force or not; else it is unverified
     */
    public BasisStatus status(LegalBasis basis, PartialDate date, Confidence least) {
        LawDocument document = basis.documentId() == null ? null : documents.get(basis.documentId());
        if (document == null || !document.dateConfidence().isAtLeast(least)) {
            return BasisStatus.UNVERIFIED;
        }
        return switch (document.inForce(date)) {
            case YES -> BasisStatus.IN_FORCE;
            case NO -> BasisStatus.NOT_IN_FORCE;
            case UNKNOWN -> BasisStatus.UNVERIFIED;
        };
    }

    @Override
    public String toString() {
        return "LawRegister[" + edition + ", " + documents.size() + " documents]";
    }

    private static final class Bundled {

        private static final LawRegister REGISTER = read();

        private static LawRegister read() {
            try (InputStream in = LawRegister.class.getResourceAsStream("documents.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("The register of documents is missing from the jar");
                }
                return LawTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
