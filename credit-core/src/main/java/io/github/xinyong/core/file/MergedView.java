package io.github.xinyong.core.file;

import static java.util.Objects.requireNonNull;

import io.github.xinyong.core.subject.CreditSubject;
import io.github.xinyong.core.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of one subject from several sources, seen as one.
 *
 * <p>No entry is moved or rewritten: each file stays what it is, and {@link #views()} has what each of them says. Of records
 * about one thing one prevails, by a {@link Precedence}; wherever they differ a {@link MergeConflict} says which and why.
 * Wherever they differ about the subject itself a {@link SubjectConflict} says so.
 *
 * <pre>{@code
 * MergedView merged = MergedView.of(List.of(ours, theirs), day, knownTime, Precedence.of("credit-china"));
 * merged.view().columns(); // for the rules
 * merged.conflicts();      // for people
 * }</pre>
 *
 * <p>Immutable.
 */
public final class MergedView {

    private record Stated(String file, RecordState state) {}

    private final FileView view;
    private final Map<String, FileView> views;
    private final List<MergeConflict> conflicts;
    private final List<SubjectConflict> subjectConflicts;

    private MergedView(
            FileView view,
            Map<String, FileView> views,
            List<MergeConflict> conflicts,
            List<SubjectConflict> subjectConflicts) {
        this.view = view;
        this.views = Collections.unmodifiableMap(views);
        this.conflicts = List.copyOf(conflicts);
        this.subjectConflicts = List.copyOf(subjectConflicts);
    }

    /**
     * Merges files as they were known at a time, seen from a day.
     *
     * @throws IllegalArgumentException if there is no file, two have the same id, or they are about different subjects
     */
    public static MergedView of(List<CreditFile> files, LocalDate validTime, Instant knownTime, Precedence precedence) {
        requireNonNull(precedence, "precedence");
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There is no file to merge");
        }
        Map<String, FileView> views = new LinkedHashMap<>();
        for (CreditFile file : files) {
            if (!file.subject().equals(files.get(0).subject())) {
                throw new IllegalArgumentException("Files about different subjects: " + files.get(0) + ", " + file);
            }
            if (views.put(file.id(), file.asOf(validTime, knownTime)) != null) {
                throw new IllegalArgumentException("Two files share the id " + file.id());
            }
        }
        List<MergeConflict> conflicts = new ArrayList<>();
        List<RecordState> states = new ArrayList<>();
        for (List<Stated> same : things(views, precedence).values()) {
            states.add(prevailing(same, precedence, conflicts).state());
        }
        List<SubjectConflict> aboutSubject = new ArrayList<>();
        compareSubjects(files, aboutSubject);
        List<Event> links = links(views, validTime, aboutSubject);
        FileView merged =
                new FileView(files.get(0).subject(), validTime, knownTime, List.copyOf(states), links, List.of());
        return new MergedView(merged, views, conflicts, aboutSubject);
    }

    /**
     * Returns what prevails of every record, in the order in which the files and their records were given. It has the links of
     * all files, those with one subject from the first file that says anything of it, and no tombstones: their numbers belong
     * to their files.
     */
    public FileView view() {
        return view;
    }

    /** Returns what each file says, by the ids of the files in the order given. */
    public Map<String, FileView> views() {
        return views;
    }

    /** Returns wherever two files say different things about one record. */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** Returns wherever two files say different things about the subject itself. */
    public List<SubjectConflict> subjectConflicts() {
        return subjectConflicts;
    }

    /** Returns the numbers of files, records and conflicts. */
    @Override
    public String toString() {
        return "MergedView[" + views.size() + " files, " + view.states().size() + " records, "
                + (conflicts.size() + subjectConflicts.size()) + " conflicts]";
    }

    private static void compareSubjects(List<CreditFile> files, List<SubjectConflict> conflicts) {
        CreditFile first = files.get(0);
        CreditSubject subject = first.subject();
        for (CreditFile each : files) {
            if (!each.subject().name().equals(subject.name())) {
                conflicts.add(new SubjectConflict(SubjectConflict.Code.NAME_DIFFERS, null, first.id(), each.id()));
            }
            if (each.subject().kind() != subject.kind()) {
                conflicts.add(new SubjectConflict(SubjectConflict.Code.KIND_DIFFERS, null, first.id(), each.id()));
            }
        }
    }

    /** Returns what was said about links: of each other subject what the first file says that says anything of it. */
    private static List<Event> links(Map<String, FileView> views, LocalDate day, List<SubjectConflict> conflicts) {
        List<Event> links = new ArrayList<>();
        Map<SubjectId, String> prevailing = new HashMap<>();
        Map<SubjectId, List<Linked>> holding = new HashMap<>();
        views.forEach((file, each) -> {
            Fold.byOther(each.linkEvents()).forEach((other, events) -> {
                List<Linked> its = Fold.links(events, day);
                String first = prevailing.putIfAbsent(other, file);
                if (first == null) {
                    holding.put(other, its);
                } else if (!its.equals(holding.get(other))) {
                    conflicts.add(new SubjectConflict(SubjectConflict.Code.LINK_DIFFERS, other, first, file));
                }
            });
            // in the order of the file, on which that of the links that hold depends
            each.linkEvents().stream()
                    .filter(event -> file.equals(prevailing.get(Fold.otherOf(event))))
                    .forEach(links::add);
        });
        return links;
    }

    // Two records of one file are two things, whatever their keys.
    private static Map<String, List<Stated>> things(Map<String, FileView> views, Precedence precedence) {
        Map<String, List<Stated>> things = new LinkedHashMap<>();
        views.forEach((file, each) -> {
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (RecordState state : each.states()) {
                String key = precedence.sameThing().apply(state.record());
                int count = seen.merge(key, 1, Integer::sum);
                things.computeIfAbsent(count + "|" + key, unseen -> new ArrayList<>())
                        .add(new Stated(file, state));
            }
        });
        return things;
    }

    private static Stated prevailing(List<Stated> same, Precedence precedence, List<MergeConflict> conflicts) {
        Stated best = same.get(0);
        for (Stated each : same) {
            best = rule(best, each, precedence).prevails > 0 ? each : best;
        }
        for (Stated each : same) {
            List<String> members = each.file.equals(best.file) ? List.of() : differences(best.state, each.state);
            if (!members.isEmpty()) {
                conflicts.add(new MergeConflict(
                        rule(best, each, precedence).rule, best.file, best.state, each.file, each.state, members));
            }
        }
        return best;
    }

    /** The rule that tells two apart, and which of them prevails: above 0 the second. */
    private record Decision(Precedence.Rule rule, int prevails) {}

    private static Decision rule(Stated first, Stated second, Precedence precedence) {
        for (Precedence.Rule rule : precedence.rules()) {
            int prevails = precedence.compare(rule, first.state, second.state);
            if (prevails != 0 || rule == Precedence.Rule.FIRST_FILE) {
                return new Decision(rule, prevails);
            }
        }
        return new Decision(Precedence.Rule.FIRST_FILE, 0);
    }

    // Where a statement comes from may well differ, and ids belong to their files.
    private static List<String> differences(RecordState one, RecordState other) {
        Map<String, Object> mine = FlatMembers.of(one.record());
        Map<String, Object> theirs = FlatMembers.of(other.record());
        Set<String> paths = new TreeSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        paths.removeIf(path ->
                path.equals("id") || path.startsWith("source.") || Objects.equals(mine.get(path), theirs.get(path)));
        List<String> members = new ArrayList<>(paths);
        axis(one.content() != other.content(), "content", members);
        axis(one.dispute() != other.dispute(), "dispute", members);
        axis(one.effect() != other.effect(), "effect", members);
        return members;
    }

    private static void axis(boolean differs, String name, List<String> members) {
        if (differs) {
            members.add(name);
        }
    }
}
