package io.github.xinyong.rules;

import static io.github.xinyong.rules.RuleSetFinding.Kind.DUPLICATE_ID;
import static io.github.xinyong.rules.RuleSetFinding.Kind.WRONG_VALUE;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The grades that a rule set can give, in order.
 *
 * @param grades 1 to {@value #MAX_GRADES}, the best first, no id twice
 */
public record Scale(List<Grade> grades) {

    /** The most grades a scale can have. */
    public static final int MAX_GRADES = 64;

    /**
     * Checks the grades.
     *
     * @throws InvalidRuleSetException if there is none, there are too many, or an id occurs twice
     */
    public Scale {
        grades = Checks.filled(grades, "");
        if (grades.size() > MAX_GRADES) {
            throw InvalidRuleSetException.of(WRONG_VALUE, "", grades.size(), "at most " + MAX_GRADES + " grades");
        }
        for (int i = 0; i < grades.size(); i++) {
            String id = grades.get(i).id();
            for (int j = 0; j < i; j++) {
                if (grades.get(j).id().equals(id)) {
                    throw InvalidRuleSetException.of(DUPLICATE_ID, "/" + i + "/id", id, "an id of its own");
                }
            }
        }
    }

    /** Returns the scale of some grades, the best first. */
    public static Scale of(Grade... grades) {
        return new Scale(List.of(grades));
    }

    /** Returns the place of a grade, 0 for the best, or -1 if the scale does not have it. */
    public int indexOf(String grade) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).id().equals(grade)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * One grade.
     *
     * @param id its id, such as {@code A}
     * @param title what people call it
     */
    public record Grade(String id, Bilingual title) {

        /** Checks the id. */
        public Grade {
            Checks.id(id, "/id");
            requireNonNull(title, "title");
        }
    }
}
