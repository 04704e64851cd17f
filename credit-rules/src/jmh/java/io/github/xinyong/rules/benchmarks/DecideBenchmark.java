package io.github.xinyong.rules.benchmarks;

import io.github.xinyong.core.file.FileColumns;
import io.github.xinyong.core.file.FileView;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.engine.Decision;
import io.github.xinyong.rules.engine.EvaluationTime;
import io.github.xinyong.rules.engine.Evaluator;
import io.github.xinyong.rules.engine.Explanation;
import io.github.xinyong.rules.engine.RuleEngine;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One file after another out of many, by the engine, by hand and by streams; all come to the same outcomes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {

    /** How many files there are. */
    @Param("10000")
    public int files;

    private Evaluator evaluator;
    private RuleSet ruleSet;
    private ByHand byHand;
    private ByStreams byStreams;
    private FileView[] views;
    private Population.Plain[][] plain;
    private int next;

    /** Made by JMH. */
    public DecideBenchmark() {}

    /** Makes the files, and checks that every competitor comes to the same outcome on each. */
    @Setup
    public void prepare() {
        ruleSet = Scheme.ruleSet();
        evaluator = RuleEngine.compile(ruleSet).at(EvaluationTime.asOf(Population.DAY));
        byHand = new ByHand(Population.DAY);
        byStreams = new ByStreams(Population.DAY);
        List<FileView> all = Population.views(files);
        views = all.toArray(new FileView[0]);
        plain = all.stream().map(Population::plain).toArray(Population.Plain[][]::new);
        for (int i = 0; i < files; i++) {
            ByHand.Result expected = byHand.decide(plain[i]);
            if (!expected.equals(byStreams.decide(plain[i])) || !expected.equals(result(evaluator.decide(views[i])))) {
                throw new IllegalStateException("different outcomes for file " + i);
            }
        }
    }

    private ByHand.Result result(Decision decision) {
        long fired = 0;
        for (int i = 0; i < ruleSet.rules().size(); i++) {
            fired |= decision.hasFired(ruleSet.rules().get(i).id()) ? 1L << i : 0;
        }
        int grade = Objects.requireNonNull(ruleSet.scale())
                .indexOf(Objects.requireNonNull(decision.grade()).id());
        return new ByHand.Result(grade, Objects.requireNonNull(decision.score()).longValueExact(), fired);
    }

    private int next() {
        next = next + 1 == files ? 0 : next + 1;
        return next;
    }

    /** The engine on views. */
    @Benchmark
    public Decision decide() {
        return evaluator.decide(views[next()]);
    }

    /** The engine, with the reasons. */
    @Benchmark
    public Explanation explain() {
        return evaluator.explain(views[next()]);
    }

    /** Java written by hand. */
    @Benchmark
    public Object byHand() {
        return byHand.decide(plain[next()]);
    }

    /** A stream for each number. */
    @Benchmark
    public Object byStreams() {
        return byStreams.decide(plain[next()]);
    }

    /** The columns of a view. */
    @Benchmark
    public FileColumns columns() {
        return views[next()].columns();
    }

    /** Compiling the rule set. */
    @Benchmark
    public RuleEngine compile() {
        return RuleEngine.compile(ruleSet);
    }
}
