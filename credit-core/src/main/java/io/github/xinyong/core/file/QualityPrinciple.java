package io.github.xinyong.core.file;

/**
 * What a credit file is measured by: the five basic principles of an enterprise credit file in GB/T 31952-2025, chapter 4,
 * and two that the purpose of a file adds, lawful source and traceability.
 *
 * <p>The standard names the principles; how each is counted here is this library's reading, stated with each.
 */
public enum QualityPrinciple {
    /** 客观性: of the records that stand, those that a named body other than the subject itself states. */
    OBJECTIVITY,
    /** 全面性: of the types of record that are expected, those of which a record stands. */
    COMPREHENSIVENESS,
    /** 准确性: of the records that stand, those without an open objection, whose dates are known to the day and in order. */
    ACCURACY,
    /** 及时性: of the records that stand, those stated here within the expected days of their decision. */
    TIMELINESS,
    /** 可获取性: of the entries known, those whose content can be read; what was erased under a basis does not count. */
    ACCESSIBILITY,
    /** 来源合法: of the adverse records that stand, those whose legal bases are registered and were in force. */
    LAWFUL_SOURCE,
    /** 可追溯: of the records that stand, those with a document number or the digest of what was received or of evidence. */
    TRACEABILITY
}
