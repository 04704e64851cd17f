package io.github.xinyong.core.record;

import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LegalBasis;
import java.util.List;

/**
 * A kind of personal data that may not be collected, or only with written consent (PBC-631 article 14).
 *
 * @param id the id, such as {@code blood-type}
 * @param rule what applies to it
 * @param nameZh the Chinese name
 * @param nameEn an English name
 * @param fieldNames how a field that holds it is called, of which a field of open details is recognised
 * @param basis where the rule stands
 * @param confidence how sure that is
 */
public record PersonalItem(
        String id,
        Rule rule,
        String nameZh,
        String nameEn,
        List<String> fieldNames,
        LegalBasis basis,
        Confidence confidence) {

    /** What applies to an item. */
    public enum Rule {
        /** It is not collected at all. */
        PROHIBITED,
        /** It is collected after the person was told the consequences and agreed in writing. */
        WRITTEN_CONSENT
    }

    /** Copies the names. */
    public PersonalItem {
        fieldNames = List.copyOf(fieldNames);
    }
}
