package io.github.xinyong.core.file;

import java.util.List;

/** What {@link ChainVerifier} says of a file. Immutable; {@link ChainLink} says what an intact chain proves and what not. */
public final class Verification {

    private final long links;
    private final long erased;
    private final String head;
    private final List<ChainFinding> findings;
    private final long findingCount;

    Verification(long links, long erased, String head, List<ChainFinding> findings, long findingCount) {
        this.links = links;
        this.erased = erased;
        this.head = head;
        this.findings = List.copyOf(findings);
        this.findingCount = findingCount;
    }

    /** Returns whether nothing is wrong. */
    public boolean isIntact() {
        return findingCount == 0;
    }

    /** Returns how many links were read, the opening included. */
    public long links() {
        return links;
    }

    /** Returns how many of them are erased. */
    public long erased() {
        return erased;
    }

    /** Returns the digest of the last link in lower-case hexadecimal, to be kept elsewhere; 64 zeros where there is none. */
    public String head() {
        return head;
    }

    /** Returns the first findings, at most {@value ChainVerifier#MAX_FINDINGS}, in the order of finding. */
    public List<ChainFinding> findings() {
        return findings;
    }

    /** Returns how many findings there are in all. */
    public long findingCount() {
        return findingCount;
    }

    /** Returns the numbers of links and findings. */
    @Override
    public String toString() {
        return "Verification[" + links + " links, " + findingCount + " findings]";
    }
}
