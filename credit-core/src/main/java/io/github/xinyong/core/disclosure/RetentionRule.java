package io.github.xinyong.core.disclosure;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.Term;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of record is kept, counted from the end of the act or event.
 *
 * @param subject persons or organisations, or null for both
 * @param polarity the polarity, or null for any
 * @param keep how long it is kept; from the day after on it is to be erased
 * @param basis the legal basis
 * @param confidence how sure it is
 */
public record RetentionRule(
        @Nullable SubjectType subject,
        @Nullable Polarity polarity,
        Term keep,
        LegalBasis basis,
        Confidence confidence) {}
