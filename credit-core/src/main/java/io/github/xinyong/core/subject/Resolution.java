package io.github.xinyong.core.subject;

import java.util.List;
import java.util.Optional;

/**
 * For whom a number stands on a day.
 *
 * @param asked the number asked for
 * @param subjects the numbers of those it stands for, at least one; the number itself where no link says otherwise, and
 *     several where somebody was split up
 * @param path the links on the way, in the order in which they were followed
 */
public record Resolution(SubjectId asked, List<SubjectId> subjects, List<IdentityLink> path) {

    /** Copies the lists. */
    public Resolution {
        subjects = List.copyOf(subjects);
        path = List.copyOf(path);
    }

    /** Returns the one number it stands for, or empty where there are several. */
    public Optional<SubjectId> single() {
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }
}
