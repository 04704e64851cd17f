package io.github.xinyong.rules.engine;

import io.github.xinyong.core.file.FileView;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides views one after the other; each part that it is split into keeps its working arrays for all of its views. */
final class Deciding implements Spliterator<Decision> {

    private final Evaluator by;
    private final Spliterator<FileView> views;

    Deciding(Evaluator by, Spliterator<FileView> views) {
        this.by = by;
        this.views = views;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Decision> action) {
        return views.tryAdvance(view -> action.accept(by.decide(view)));
    }

    @Override
    public void forEachRemaining(Consumer<? super Decision> action) {
        Workspace work = by.borrow();
        views.forEachRemaining(view -> action.accept(by.decide(view, Inputs.none(), work)));
        by.giveBack(work);
    }

    @Override
    public @Nullable Spliterator<Decision> trySplit() {
        Spliterator<FileView> part = views.trySplit();
        return part == null ? null : new Deciding(by, part);
    }

    @Override
    public long estimateSize() {
        return views.estimateSize();
    }

    @Override
    public int characteristics() {
        return (views.characteristics() & (ORDERED | SIZED | SUBSIZED)) | NONNULL | IMMUTABLE;
    }
}
