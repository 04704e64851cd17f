package io.github.xinyong.core.file;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Makes the links of a file one after another. */
final class ChainLinks implements Iterator<ChainLink> {

    private final CreditFile file;
    private final Chain chain = new Chain();
    private int next = -1;

    ChainLinks(CreditFile file) {
        this.file = file;
    }

    @Override
    public boolean hasNext() {
        return next < file.size();
    }

    @Override
    public ChainLink next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int sequence = next++;
        return sequence < 0 ? file.opening() : file.array()[sequence].link(file.id(), chain);
    }
}
