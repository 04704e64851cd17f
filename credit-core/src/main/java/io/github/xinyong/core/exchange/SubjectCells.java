package io.github.xinyong.core.exchange;

import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeNormalizer;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.SubjectCode;
import io.github.xinyong.core.exchange.ImportFinding.Code;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.subject.SubjectKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whom a row is about: an organisation by its code, or a person by the number of a document. */
final class SubjectCells {

    private enum Category {
        ORGANIZATION,
        INDIVIDUAL_BUSINESS,
        PERSON,
        UNKNOWN
    }

    private static final Map<String, Category> CATEGORIES = Map.of(
            "法人及非法人组织", Category.ORGANIZATION,
            "法人", Category.ORGANIZATION,
            "非法人组织", Category.ORGANIZATION,
            "法人和非法人组织", Category.ORGANIZATION,
            "法人或非法人组织", Category.ORGANIZATION,
            "个体工商户", Category.INDIVIDUAL_BUSINESS,
            "自然人", Category.PERSON);

    private final Cells row;
    private final SubjectColumns columns;

    SubjectCells(Cells row, SubjectColumns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Returns the subject, or null after rejecting the row. */
    @Nullable
    CreditSubject read() {
        Category category = category();
        representative(category);
        return category == Category.PERSON ? person() : organization(category);
    }

    private Category category() {
        String word = row.text(columns.category());
        Category category = CATEGORIES.getOrDefault(word.strip(), Category.UNKNOWN);
        if (category != Category.UNKNOWN) {
            return category;
        }
        if (!word.isEmpty()) {
            row.note(Code.SUBJECT_CATEGORY_UNKNOWN, columns.category(), word, "法人及非法人组织 | 自然人 | 个体工商户");
        }
        // The former layout has no category: who has only the number of a person's document is a person.
        boolean onlyPerson = row.text(columns.unifiedCode()).isEmpty()
                && row.text(columns.organizationCode()).isEmpty()
                && !row.text(columns.personNumber()).isEmpty();
        return onlyPerson && row.layout() == TableLayout.FORMER ? Category.PERSON : category;
    }

    private @Nullable CreditSubject organization(Category category) {
        String name = row.text(columns.name());
        SubjectCode code = code(columns.unifiedCode(), CodeKind.USCC);
        if (code == null && row.text(columns.unifiedCode()).isEmpty()) {
            code = organizationCode();
        }
        if (code == null) {
            return null;
        }
        Organization organization = Organization.of(SubjectId.of(code), name);
        boolean individual = organization.kind() == SubjectKind.INDIVIDUAL_BUSINESS;
        if (code.kind() == CodeKind.USCC && category != Category.UNKNOWN) {
            if (individual != (category == Category.INDIVIDUAL_BUSINESS)) {
                row.note(
                        Code.CATEGORY_CODE_MISMATCH,
                        columns.category(),
                        row.text(columns.category()),
                        individual ? "个体工商户" : "法人及非法人组织");
            }
        }
        return organization;
    }

    /** An organisation without unified code may still be known by the older organisation code. */
    private @Nullable SubjectCode organizationCode() {
        if (row.text(columns.organizationCode()).isEmpty()) {
            row.reject(Code.REQUIRED, columns.unifiedCode(), "", null);
            return null;
        }
        row.note(Code.CONDITIONAL_MISSING, columns.unifiedCode(), "", null);
        return code(columns.organizationCode(), CodeKind.ORG_CODE);
    }

    private @Nullable CreditSubject person() {
        String number = row.text(columns.personNumber());
        if (number.isEmpty()) {
            row.reject(Code.REQUIRED, columns.personNumber(), "", null);
            return null;
        }
        if (!row.text(columns.unifiedCode()).isEmpty()) {
            row.note(Code.CATEGORY_CODE_MISMATCH, columns.unifiedCode(), row.text(columns.unifiedCode()), null);
        }
        String scheme = scheme(columns.personType(), number);
        Optional<CodeKind> kind = CodeKind.ofId(scheme);
        if (kind.isPresent()) {
            SubjectCode code = code(columns.personNumber(), kind.get());
            return code == null ? null : Person.of(SubjectId.of(code), row.text(columns.name()));
        }
        String stripped = number.strip();
        if (!stripped.equals(number)) {
            row.note(Code.NORMALIZED, columns.personNumber(), number, null);
        }
        return Person.of(SubjectId.of(scheme, stripped), row.text(columns.name()));
    }

    /** The representative's number is looked at and forgotten: nobody has a use for it here. */
    private void representative(Category category) {
        if (category == Category.ORGANIZATION
                && row.text(columns.representative()).isEmpty()) {
            row.note(Code.CONDITIONAL_MISSING, columns.representative(), "", null);
        }
        String number = row.text(columns.representativeNumber());
        if (!number.isEmpty()) {
            Optional<CodeKind> kind = CodeKind.ofId(scheme(columns.representativeType(), number));
            if (kind.isPresent()
                    && kind.get().check(CodeNormalizer.normalize(number)).verdict() == CodeCheck.Verdict.INVALID) {
                row.note(Code.REPRESENTATIVE_NUMBER_INVALID, columns.representativeNumber(), number, null);
            }
        }
    }

    /** Returns the scheme of a document; without a known type, what is shaped like one is a citizen number. */
    private String scheme(TableColumn column, String number) {
        String type = row.text(column).strip();
        String scheme = DocumentTypes.scheme(type);
        if (CodeKind.CITIZEN_ID.id().equals(scheme) && CodeKind.CITIZEN_ID_15.isValid(number)) {
            return CodeKind.CITIZEN_ID_15.id();
        }
        if (scheme != null) {
            return scheme;
        }
        if (!type.isEmpty()) {
            row.note(Code.DOCUMENT_TYPE_UNKNOWN, column, type, "身份证 | 护照 | …");
        }
        return PersonalNumbers.contains(number) ? CodeKind.CITIZEN_ID.id() : DocumentTypes.ANY;
    }

    /** Returns the code in a column, or null after rejecting the row if there is something else. */
    private @Nullable SubjectCode code(TableColumn column, CodeKind kind) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        CodeCheck<?> check = kind.check(text);
        if (check.verdict() == CodeCheck.Verdict.INVALID) {
            CodeCheck<?> folded = kind.check(CodeNormalizer.normalize(text));
            if (folded.verdict() == CodeCheck.Verdict.INVALID) {
                row.reject(Code.SUBJECT_CODE_INVALID, column, text, reason(check));
                return null;
            }
            row.note(Code.NORMALIZED, column, text, kind.isPersonal() ? null : folded.text());
            check = folded;
        }
        if (check.verdict() == CodeCheck.Verdict.NONCONFORMING) {
            row.note(Code.CODE_NONCONFORMING, column, text, null);
        }
        return check.code().orElseThrow();
    }

    /** Names what is wrong with an organisation's code; of a person's number not even that, it would help to guess it. */
    private static @Nullable String reason(CodeCheck<?> check) {
        if (check.kind().isPersonal() || check.problems().isEmpty()) {
            return null;
        }
        CodeProblem problem = check.problems().get(0);
        return problem.code()
                + (problem.place().isEmpty() ? "" : " " + problem.place())
                + (problem.expected() == null ? "" : ": " + problem.expected());
    }
}
