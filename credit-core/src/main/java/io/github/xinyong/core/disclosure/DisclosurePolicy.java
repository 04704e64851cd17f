package io.github.xinyong.core.disclosure;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.text.CodeMasker;
import io.github.xinyong.core.disclosure.Omission.Code;
import io.github.xinyong.core.file.ContentState;
import io.github.xinyong.core.file.DisputeState;
import io.github.xinyong.core.file.EffectState;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.core.file.RecordState;
import io.github.xinyong.core.file.Tombstone;
import io.github.xinyong.core.law.BasisStatus;
import io.github.xinyong.core.law.Confidence;
import io.github.xinyong.core.law.LawRegister;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.MemberSink;
import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectId;
import io.github.xinyong.core.subject.SubjectType;
import io.github.xinyong.core.time.PartialDate;
import io.github.xinyong.core.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may see which records: rules by audience, purpose, kind of subject, type, severity and state, each with its legal
 * basis, as data with an edition.
 *
 * <p>The first rule that matches decides; where none does, the record is left out. {@link #bundled()} is a cautious policy
 * built on the register, no legal advice. What is left out leaves no trace in the view of anybody but the subject and the
 * keeper. Numbers of persons in texts are hidden from everybody; names in texts are not found.
 *
 * <p>A view of an earlier day shows others nothing that may not be shown on the day of disclosure, {@link
 * DisclosureRequest#on}. A view of an earlier known time does not know what was recorded since: give it to the keeper only.
 *
 * <pre>{@code
 * DisclosedView shown = DisclosurePolicy.bundled()
 *         .apply(view, DisclosureRequest.of(Audience.PUBLIC, DisclosureRequest.PUBLICITY));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final Confidence LEAST = Confidence.MEDIUM;

    private final String id;
    private final String edition;
    private final List<DisclosureRule> rules;
    private final Map<String, Set<String>> maskedMembers;

    DisclosurePolicy(String id, String edition, List<DisclosureRule> rules, Map<String, Set<String>> maskedMembers) {
        this.id = id;
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.maskedMembers = Map.copyOf(maskedMembers);
    }

    /** Returns the policy that comes with the library, read once, when it is first asked for. */
    public static DisclosurePolicy bundled() {
        return Bundled.POLICY;
    }

    /**
     * Reads a policy in the form of the bundled {@code policy.tsv}.
     *
     * @throws IllegalArgumentException if the text has another form; the message has the line
     */
    public static DisclosurePolicy parse(String table) {
        return DisclosureTable.read(table);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the edition. */
    public String edition() {
        return edition;
    }

    /** Returns the rules in the order in which they are asked. */
    public List<DisclosureRule> rules() {
        return rules;
    }

    /** Returns what an audience sees of a file, by the bundled register and the bundled rules of publicity. */
    public DisclosedView apply(FileView view, DisclosureRequest request) {
        return apply(view, request, LawRegister.bundled(), PublicityRules.bundled());
    }

    /** Returns what an audience sees of a file; the same inputs give an equal view. */
    public DisclosedView apply(FileView view, DisclosureRequest request, LawRegister law, PublicityRules publicity) {
        FileView disclosed = request.day() == null ? view : view.at(request.day());
        List<DisclosedItem> items = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (int i = 0; i < view.states().size(); i++) {
            RecordState state = view.states().get(i);
            DisclosureRule rule = rule(view, request, state).orElse(null);
            Code omitted = omitted(state, rule);
            if (omitted == null) {
                // What was shown on an earlier day may have been repaired since, or its publicity be over.
                omitted = omitted(disclosed, request, disclosed.states().get(i), law, publicity);
            }
            if (omitted == null && rule != null) {
                items.add(item(request, state, rule));
            } else if (omitted != null) {
                omissions.add(new Omission(omitted, state.record().id()));
            }
        }
        for (Tombstone erased : view.tombstones()) {
            omissions.add(new Omission(Code.ERASED, "#" + erased.series()));
        }
        boolean told = request.audience().learnsOmissions();
        return new DisclosedView(
                request.audience(),
                request.purpose(),
                view.validTime(),
                view.knownTime(),
                id,
                edition,
                subject(view.subject(), request.audience()),
                items,
                told ? omissions : List.of());
    }

    /** Returns the rule that decides about a record, or empty: then it is left out. */
    private Optional<DisclosureRule> rule(FileView view, DisclosureRequest request, RecordState state) {
        SubjectType about = view.subject().type();
        return rules.stream()
                .filter(rule -> rule.matches(request, about, state.record(), stateId(state)))
                .findFirst();
    }

    /** Returns why a record is left out for its state, or null if it is not. */
    private static @Nullable Code omitted(RecordState state, @Nullable DisclosureRule rule) {
        if (rule == null) {
            return byState(state);
        }
        if (rule.treatment() == Treatment.LEAVE_OUT) {
            return state.content() == ContentState.WITHDRAWN ? Code.WITHDRAWN : Code.BY_RULE;
        }
        return rule.confidence().isAtLeast(LEAST) ? null : Code.BASIS_UNSURE;
    }

    /** Returns why a record is left out on the day of disclosure, that of the view, or null if it is not. */
    private @Nullable Code omitted(
            FileView view, DisclosureRequest request, RecordState state, LawRegister law, PublicityRules publicity) {
        DisclosureRule rule = rule(view, request, state).orElse(null);
        Code byState = omitted(state, rule);
        if (byState != null || rule == null) {
            return byState;
        }
        if (request.audience() == Audience.PUBLIC && state.isPublicationEnded()) {
            return Code.PUBLICATION_ENDED;
        }
        LocalDate day = view.validTime();
        return switch (rule.needs()) {
            case NOTHING -> null;
            case CONSENT -> request.hasConsentOn(day) ? null : Code.CONSENT_MISSING;
            case DUTY -> hasDuty(request, law, day) ? null : Code.DUTY_MISSING;
            case PUBLICITY -> publicity(view, state.record(), rule, law, publicity);
        };
    }

    private static Code byState(RecordState state) {
        if (state.content() == ContentState.WITHDRAWN) {
            return Code.WITHDRAWN;
        }
        return switch (state.effect()) {
            case NOT_YET -> Code.NOT_YET;
            case SHIELDED -> Code.SHIELDED;
            case REPAIRED -> Code.REPAIRED;
            case EXPIRED -> Code.EXPIRED;
            case IN_EFFECT -> Code.NOT_FOR_AUDIENCE;
        };
    }

    private static boolean hasDuty(DisclosureRequest request, LawRegister law, LocalDate day) {
        return request.duty() != null && law.status(request.duty(), PartialDate.of(day)) != BasisStatus.NOT_IN_FORCE;
    }

    private static @Nullable Code publicity(
            FileView view, CreditRecord record, DisclosureRule rule, LawRegister law, PublicityRules publicity) {
        PublicityObject object = rule.shownAs() == null ? PublicityObject.PENALTY : rule.shownAs();
        PublicityCase of = PublicityCase.of(view.subject().type(), object, record);
        Truth shown = publicity.isShownOn(view.validTime(), PublicityChannel.CREDIT_CHINA, of, law, LEAST);
        return switch (shown) {
            case YES -> null;
            case NO -> Code.PUBLICITY_OVER;
            case UNKNOWN -> Code.PUBLICITY_UNDETERMINED;
        };
    }

    private DisclosedItem item(DisclosureRequest request, RecordState state, DisclosureRule rule) {
        boolean told = request.audience().learnsOmissions();
        DisputeState dispute = told || state.dispute() == DisputeState.OPEN ? state.dispute() : DisputeState.NONE;
        RecordMask mask = new RecordMask(
                rule.treatment() == Treatment.MASK ? maskedMembers : null, request.audience() == Audience.KEEPER);
        return new DisclosedItem(
                rule.treatment(),
                mask.content(state.record()),
                dispute,
                rule.treatment() == Treatment.MASK
                        ? List.of()
                        : state.statements().stream().map(RecordMask::hide).toList(),
                stateId(state),
                rule.basis(),
                rule.confidence());
    }

    private static DisclosedSubject subject(CreditSubject subject, Audience audience) {
        boolean open = subject.type() == SubjectType.ORGANIZATION;
        boolean named = open || audience != Audience.PUBLIC;
        return new DisclosedSubject(
                subject.type(),
                subject.kind(),
                subject.id().scheme(),
                open ? RecordMask.hide(subject.id().value()) : hidden(subject.id(), audience),
                named ? RecordMask.hide(subject.name()) : "***");
    }

    private static String hidden(SubjectId number, Audience audience) {
        CodeMasker masker = CodeMasker.forAudience(
                audience == Audience.PUBLIC ? CodeMasker.Audience.PUBLIC : CodeMasker.Audience.INTERNAL);
        return CodeKind.ofId(number.scheme())
                .map(kind -> masker.maskValue(kind, number.value()))
                .orElse("***");
    }

    private static String stateId(RecordState state) {
        boolean withdrawn = state.content() == ContentState.WITHDRAWN;
        EffectState effect = state.effect();
        return MemberSink.constantId(withdrawn ? ContentState.WITHDRAWN : effect);
    }

    /** Returns id and edition. */
    @Override
    public String toString() {
        return id + "/" + edition;
    }

    private static final class Bundled {

        private static final DisclosurePolicy POLICY = parse(DataFile.read("policy.tsv"));
    }
}
