package io.github.xinyong.rules.engine;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectKind;
import io.github.xinyong.rules.SubjectAttribute;
import org.jspecify.annotations.Nullable;

/** Reads attributes of a subject; what its code does not tell is not guessed. */
final class SubjectAttributes {

    private SubjectAttributes() {}

    static @Nullable String value(CreditSubject subject, SubjectAttribute attribute) {
        boolean unified = subject.id().scheme().equals(CodeKind.USCC.id());
        return switch (attribute) {
            // Without a unified code, "other" only says that nobody has said.
            case KIND ->
                subject.kind() == SubjectKind.OTHER_ORGANIZATION && !unified
                        ? null
                        : subject.kind().name();
            case DIVISION -> unified ? subject.id().value().substring(2, 8) : null;
            case PROVINCE -> unified ? subject.id().value().substring(2, 4) : null;
        };
    }
}
