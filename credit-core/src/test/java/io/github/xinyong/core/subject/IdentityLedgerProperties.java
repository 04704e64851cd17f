package io.github.xinyong.core.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xinyong.core.arbitraries.CreditArbitraries;
import io.github.xinyong.core.time.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentityLedgerProperties {

    @Provide
    Arbitrary<List<IdentityLink>> links() {
        return CreditArbitraries.identityLinks().list().ofMaxSize(12);
    }

    private static final Instant START = Instant.parse("2021-03-01T00:00:00Z");

    private static IdentityLedger ledger(List<IdentityLink> links) {
        IdentityLedger ledger = IdentityLedger.empty();
        for (IdentityLink link : links) {
            ledger = ledger.add(link, START).ledger();
        }
        return ledger;
    }

    @Property
    void onNoDayDoesAnyNumberLeadBackToItself(@ForAll("links") List<IdentityLink> links) {
        IdentityLedger ledger = ledger(links);
        for (IdentityLink link : ledger.links()) {
            for (LocalDate day : days(ledger)) {
                Resolution resolution = ledger.resolve(link.from(), day);
                assertThat(resolution.subjects()).isNotEmpty();
                if (!resolution.path().isEmpty()) {
                    assertThat(resolution.subjects()).doesNotContain(link.from());
                    assertThat(resolution.path()).extracting(IdentityLink::to).doesNotContain(link.from());
                }
            }
        }
    }

    @Property
    void whatANumberStandsForHasThatNumberAmongItsAliases(@ForAll("links") List<IdentityLink> links) {
        IdentityLedger ledger = ledger(links);
        for (IdentityLink link : ledger.links()) {
            for (LocalDate day : days(ledger)) {
                for (SubjectId subject : ledger.resolve(link.from(), day).subjects()) {
                    assertThat(ledger.aliases(subject, day)).contains(link.from());
                    assertThat(ledger.resolve(subject, day).subjects()).containsExactly(subject);
                }
            }
        }
    }

    @Property
    void takingEveryLinkBackLeavesNothingButTheHistory(
            @ForAll("links") List<IdentityLink> links, @ForAll Random random) {
        IdentityLedger ledger = ledger(links);
        List<IdentityLink> order = new ArrayList<>(ledger.links());
        Collections.shuffle(order, random);
        IdentityLedger left = ledger;
        for (IdentityLink link : order) {
            left = left.revoke(link, "made up", START).orElseThrow();
        }
        assertThat(left.links()).isEmpty();
        assertThat(left.history())
                .hasSize(2 * order.size())
                .startsWith(ledger.history().toArray(new IdentityStep[0]));
        for (IdentityLink link : order) {
            assertThat(left.resolve(link.from(), link.days().from()).single()).contains(link.from());
        }
    }

    @Property
    void whatWasKnownAtATimeIsTheLedgerOfThen(@ForAll("links") List<IdentityLink> links, @ForAll Random random) {
        IdentityLedger ledger = IdentityLedger.empty();
        Instant now = START;
        List<Instant> times = new ArrayList<>();
        List<IdentityLedger> ledgers = new ArrayList<>();
        for (IdentityLink link : links) {
            now = now.plusSeconds(random.nextInt(2));
            ledger = random.nextBoolean() && !ledger.links().isEmpty()
                    ? ledger.revoke(ledger.links().get(0), "made up", now).orElseThrow()
                    : ledger.add(link, now).ledger();
            times.add(now);
            ledgers.add(ledger);
        }
        for (int i = 0; i < times.size(); i++) {
            if (i + 1 == times.size() || times.get(i + 1).isAfter(times.get(i))) {
                IdentityLedger then = ledger.knownAt(times.get(i));
                assertThat(then.links()).isEqualTo(ledgers.get(i).links());
                assertThat(then.history()).isEqualTo(ledgers.get(i).history());
                for (IdentityLink link : links) {
                    LocalDate day = link.days().from();
                    assertThat(ledger.resolve(link.from(), day, times.get(i)))
                            .isEqualTo(ledgers.get(i).resolve(link.from(), day));
                }
            }
        }
        assertThat(ledger.knownAt(START.minusNanos(1)).history()).isEmpty();
    }

    /** The days on which something begins or is over. */
    private static List<LocalDate> days(IdentityLedger ledger) {
        List<LocalDate> days = new ArrayList<>();
        for (IdentityLink link : ledger.links()) {
            DateSpan span = link.days();
            days.add(span.from());
            LocalDate last = span.lastDay();
            if (last != null) {
                days.add(last);
                days.add(last.plusDays(1));
            }
        }
        return days;
    }
}
