package io.github.xinyong.codes.arbitraries;

import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.codes.sample.CodeSampler;
import net.jqwik.api.SampleReportingFormat;

/**
 * Shows codes whole in the reports of jqwik, numbers of persons included, if nobody can have them; registered as a service.
 * All others are reported as they print, which is masked for a person.
 */
public final class SampleFormat implements SampleReportingFormat {

    /** Made by jqwik. */
    public SampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof SubjectCode code
                ? CodeSampler.isUnassignable(code)
                : value instanceof TextWithCodes text
                        && text.places().stream().map(TextWithCodes.Place::code).allMatch(CodeSampler::isUnassignable);
    }

    @Override
    public Object report(Object value) {
        return value instanceof SubjectCode code ? code.value() : ((TextWithCodes) value).text();
    }
}
