package io.github.xinyong.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files rebuilt from their own links, as a reader does it. */
final class Restored {

    private Restored() {}

    /** Returns the part of a file that was recorded at a time or before. */
    static CreditFile prefix(CreditFile file, Instant known) {
        Iterator<ChainLink> links = file.links().iterator();
        ChainLink opening = links.next();
        CreditFileRestorer restorer = CreditFileRestorer.of(
                file.id(), file.subject(), Objects.requireNonNull(opening.salt()), opening.digest());
        for (Entry entry : file.entries()) {
            ChainLink link = links.next();
            if (!entry.recordedAt().isAfter(known)) {
                assertThat(add(restorer, entry, link)).isNull();
            }
        }
        assertThat(links.hasNext()).isFalse();
        return restorer.file();
    }

    private static @Nullable Refusal add(CreditFileRestorer restorer, Entry entry, ChainLink link) {
        byte[] salt = link.salt();
        if (salt == null) {
            return restorer.addErased(
                    entry.recordedAt(), entry.event().typeId(), entry.series(), link.commitment(), link.digest());
        }
        if (entry.event() instanceof RetentionApplied retention) {
            return restorer.addTombstone(
                    entry.recordedAt(), entry.author(), retention, entry.series(), entry.marks(), salt, link.digest());
        }
        return restorer.add(entry.recordedAt(), entry.author(), entry.event(), entry.marks(), salt, link.digest());
    }
}
