package io.github.xinyong.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.file.ChainFinding.Code;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to the stored bytes of a file is found, and where; erasure is no damage. */
class ChainVerifierProperties {

    /** The stored bytes of a link; what is erased is empty. */
    private static final class Stored {

        private final byte[] header;
        private final byte[] salt;
        private final byte[] content;
        private final byte[] commitment;
        private final byte[] digest;

        private Stored(byte[] header, byte[] salt, byte[] content, byte[] commitment, byte[] digest) {
            this.header = header;
            this.salt = salt;
            this.content = content;
            this.commitment = commitment;
            this.digest = digest;
        }

        static Stored of(ChainLink link) {
            byte[] none = {};
            return new Stored(
                    link.header(),
                    Objects.requireNonNullElse(link.salt(), none),
                    Objects.requireNonNullElse(link.content(), none),
                    link.isErased() ? link.commitment() : none,
                    link.digest());
        }

        boolean isErased() {
            return content.length == 0;
        }

        /** Returns this with one bit of one part changed. */
        Stored damaged(int part, int bit) {
            List<byte[]> parts = new ArrayList<>(List.of(header, salt, content, commitment, digest));
            for (int i = 0; i < parts.size(); i++) {
                int at = (part + i) % parts.size();
                if (parts.get(at).length > 0) {
                    byte[] copy = parts.get(at).clone();
                    copy[bit / 8 % copy.length] ^= (byte) (1 << bit % 8);
                    parts.set(at, copy);
                    break;
                }
            }
            return new Stored(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
        }
    }

    private static List<Stored> stored(CreditFile file) {
        List<Stored> links = new ArrayList<>();
        file.links().forEach(link -> links.add(Stored.of(link)));
        return links;
    }

    private static Verification verify(ChainVerifier verifier, List<Stored> links) {
        for (int i = 0; i < links.size(); i++) {
            Stored link = links.get(i);
            ByteBuffer header = ByteBuffer.wrap(link.header);
            ByteBuffer digest = ByteBuffer.wrap(link.digest);
            if (link.isErased()) {
                verifier.erasedLink(i, header, ByteBuffer.wrap(link.commitment), digest);
            } else {
                verifier.link(i, header, ByteBuffer.wrap(link.salt), ByteBuffer.wrap(link.content), digest);
            }
        }
        return verifier.end();
    }

    private static Verification verify(CreditFile file, List<Stored> links) {
        return verify(ChainVerifier.of(file.id()), links);
    }

    @Property
    void whatWasAppendedIsIntactErasedOrNot(@ForAll CreditFile file) {
        Verification verification = verify(file, stored(file));
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.head()).isEqualTo(file.head());
        assertThat(verification.links()).isEqualTo(file.entries().size() + 1L);
        assertThat(verification.erased())
                .isEqualTo(file.entries().stream()
                        .filter(entry -> entry.event().type() == EventType.ERASED)
                        .count());
        assertThat(ChainVerifier.verify(file).isIntact()).isTrue();
    }

    @Property
    void aChangedBitIsFoundWhereItIs(
            @ForAll CreditFile file,
            @ForAll @IntRange(max = 1000) int which,
            @ForAll @IntRange(max = 4) int part,
            @ForAll @IntRange(max = 4000) int bit) {
        List<Stored> links = stored(file);
        int at = which % links.size();
        links.set(at, links.get(at).damaged(part, bit));
        Verification verification = verify(file, links);
        assertThat(verification.isIntact()).isFalse();
        assertThat(verification.findings().get(0).place()).isEqualTo(Integer.toString(at));
    }

    @Property
    void aRemovedEntryIsMissedWhereTheNextStands(@ForAll CreditFile file, @ForAll @IntRange(max = 1000) int which) {
        List<Stored> links = stored(file);
        Assume.that(links.size() > 1);
        int at = which % (links.size() - 1);
        links.remove(at);
        ChainFinding first = verify(file, links).findings().get(0);
        assertThat(first.place()).isEqualTo(Integer.toString(at));
        assertThat(first.code()).isEqualTo(at == 0 ? "OPENING_MISSING" : "ENTRY_MISSING");
    }

    @Property
    void aCutEndIsFoundByADigestKeptElsewhere(@ForAll CreditFile file, @ForAll @IntRange(max = 1000) int which) {
        List<Stored> links = stored(file);
        List<Stored> cut = links.subList(0, which % links.size());
        Verification verification = verify(ChainVerifier.of(file.id()).expecting(file.head()), cut);
        assertThat(verification.findings()).extracting(ChainFinding::code).contains(Code.HEAD_NOT_FOUND.name());
        assertThat(verify(ChainVerifier.of(file.id()).expecting(file.head()), links)
                        .isIntact())
                .isTrue();
    }

    @Property
    void aRepeatedEntryIsFoundAndOnlyIt(
            @ForAll CreditFile file, @ForAll @IntRange(max = 1000) int which, @ForAll @IntRange(max = 1000) int where) {
        List<Stored> links = stored(file);
        int from = which % links.size();
        int to = from + 1 + where % (links.size() - from);
        links.add(to, links.get(from));
        assertThat(verify(file, links).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("ENTRY_UNEXPECTED");
            assertThat(finding.place()).isEqualTo(Integer.toString(to));
        });
    }

    @Property
    void exchangedEntriesAreFoundFromTheFirstOfThem(
            @ForAll CreditFile file, @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        List<Stored> links = stored(file);
        int from = Math.min(one % links.size(), other % links.size());
        int to = Math.max(one % links.size(), other % links.size());
        Assume.that(from < to);
        Collections.swap(links, from, to);
        ChainFinding first = verify(file, links).findings().get(0);
        assertThat(first.place()).isEqualTo(Integer.toString(from));
    }

    @Property
    void aForgedEntryBesideTheRightOneIsTheOnlyFault(@ForAll CreditFile file, @ForAll @IntRange(max = 1000) int which) {
        List<Stored> links = stored(file);
        int at = which % links.size();
        // The digest is changed, too, or else this would be the case of a repeated entry.
        links.add(at, links.get(at).damaged(2, 77).damaged(4, 3));
        Verification verification = verify(file, links);
        assertThat(verification.findings())
                .extracting(ChainFinding::place)
                .containsExactly(Integer.toString(at), Integer.toString(at + 1));
        assertThat(verification.head()).isEqualTo(file.head());
    }

    @Property
    void entriesOfAnotherFileAreNotTaken(@ForAll CreditFile file) {
        CreditFile other = CreditFile.open("f-1\"", Samples.SUBJECT);
        List<Stored> links = stored(file);
        links.addAll(stored(other));
        assertThat(verify(file, links).findings())
                .extracting(ChainFinding::code)
                .containsExactly("OTHER_FILE");
        assertThat(verify(other, links.subList(links.size() - 1, links.size())).isIntact())
                .isTrue();
    }
}
