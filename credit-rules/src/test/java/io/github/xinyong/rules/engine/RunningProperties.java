package io.github.xinyong.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever comes, changes and goes in whatever order, a running decision is that of a fresh evaluation. */
class RunningProperties {

    private final Map<String, Draft> present = new LinkedHashMap<>();
    private LocalDate day = Views.DAY;

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return RuleSetArbitraries.any();
    }

    @Provide
    Arbitrary<List<Draft>> exactFiles() {
        return Draft.exact(12);
    }

    @Provide
    Arbitrary<List<Draft>> uncertainFiles() {
        return Draft.uncertain(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void goesAlongWithExactRecords(
            @ForAll("ruleSets") RuleSet set, @ForAll("exactFiles") List<Draft> drafts, @ForAll Random random) {
        goAlong(set, drafts, random);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void goesAlongWithUncertainRecords(
            @ForAll("ruleSets") RuleSet set, @ForAll("uncertainFiles") List<Draft> drafts, @ForAll Random random) {
        goAlong(set, drafts, random);
    }

    private void goAlong(RuleSet set, List<Draft> drafts, Random random) {
        Assume.that(RuleEngine.check(set).isEmpty());
        RuleEngine engine = RuleEngine.compile(set);
        present.clear();
        day = Views.DAY;
        int first = random.nextInt(drafts.size() + 1);
        for (int i = 0; i < first; i++) {
            present.put("n-" + i, drafts.get(i).withFate(Draft.Fate.STANDS));
        }
        Running running = engine.at(Views.TIME).open(fresh());
        for (int i = 0; i < drafts.size(); i++) {
            String id = "n-" + i;
            if (i >= first) {
                Draft draft = drafts.get(i).withFate(Draft.Fate.STANDS);
                present.put(id, draft);
                running.append(draft.record(id));
                requireFresh(engine, running, "append");
            }
            int next = random.nextInt(8);
            String other = "n-" + random.nextInt(i + 1);
            if (next < 3 && present.containsKey(id)) {
                present.put(id, drafts.get(i));
                running.put(Objects.requireNonNull(fresh().state(id)));
                requireFresh(engine, running, "put");
            } else if (next == 3) {
                present.remove(other);
                running.remove(other);
                requireFresh(engine, running, "remove");
            } else if (next == 4) {
                day = day.plusDays(random.nextInt(500) - 100);
                running.advanceTo(day);
                requireFresh(engine, running, "advance");
            }
        }
        assertThat(running.states())
                .extracting(state -> state.record().id())
                .containsExactlyElementsOf(present.keySet());
    }

    private void requireFresh(RuleEngine engine, Running running, String after) {
        Decision expected = engine.at(EvaluationTime.asOf(day)).decide(fresh());
        assertThat(running.decide()).as(after).isEqualTo(expected);
        Statistics.label("step").collect(after);
        Statistics.label("decision").collect(expected.status());
    }

    private FileView fresh() {
        List<Event> events = new ArrayList<>();
        present.forEach((id, draft) -> draft.addTo(events, id));
        return Views.after(Views.SUBJECT, events).at(day);
    }
}
