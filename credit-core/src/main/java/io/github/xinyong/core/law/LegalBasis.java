package io.github.xinyong.core.law;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A citation of the law: a document of the {@link LawRegister} by its id, or any other document in its own words.
 *
 * <p>Whether the document is in force on a date is the register's answer, not part of the citation.
 *
 * <pre>{@code
 * LegalBasis.of("PENALTY-2021", "art 33");
 * LegalBasis.cited("《某省社会信用条例》第二十条");
 * }</pre>
 *
 * @param documentId the id in the register, or null for a citation in words
 * @param citation the citation in words, or null where the document is cited by id
 * @param article the article or item within the document, empty for the whole or when the words name it
 */
public record LegalBasis(
        @Nullable String documentId, @Nullable String citation, String article) {

    /**
     * Checks that the document is named in exactly one way.
     *
     * @throws IllegalArgumentException if both or neither are given, or the one given is blank
     */
    public LegalBasis {
        requireNonNull(article, "article");
        if ((documentId == null) == (citation == null)) {
            throw new IllegalArgumentException("A legal basis names its document by id or in words, one of the two");
        }
        String named = documentId == null ? citation : documentId;
        if (named == null || named.isBlank()) {
            throw new IllegalArgumentException("A legal basis names a document");
        }
    }

    /** Returns the citation of a registered document, such as {@code of("REPAIR-36", "art 12")}. */
    public static LegalBasis of(String documentId, String article) {
        return new LegalBasis(requireNonNull(documentId, "documentId"), null, article);
    }

    /** Returns a citation in words, kept as it is. */
    public static LegalBasis cited(String citation) {
        return new LegalBasis(null, requireNonNull(citation, "citation"), "");
    }

    /** Returns the citation as people read it: {@code REPAIR-36 art 12}, or the words. */
    @Override
    public String toString() {
        String document = documentId == null ? String.valueOf(citation) : documentId;
        return article.isEmpty() ? document : document + " " + article;
    }
}
