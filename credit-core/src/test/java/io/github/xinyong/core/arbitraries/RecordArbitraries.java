package io.github.xinyong.core.arbitraries;

import io.github.xinyong.core.law.LegalBasis;
import io.github.xinyong.core.record.Area;
import io.github.xinyong.core.record.BasisRule;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.Details;
import io.github.xinyong.core.record.DetailsType;
import io.github.xinyong.core.record.Evidence;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.Money;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.Polarity;
import io.github.xinyong.core.record.RecordCatalog;
import io.github.xinyong.core.record.RecordDate;
import io.github.xinyong.core.record.RecordType;
import io.github.xinyong.core.record.Severity;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Draws records of any type from one source of chance.
 *
 * <p>A record has so many members that combining as many generators would make files too slow to generate. So records are
 * drawn whole and do not shrink; their details by themselves do.
 */
final class RecordArbitraries {

    // The days of partialDates begin later, so that the basis is in force on all of them.
    private static final LegalBasis BASIS = LegalBasis.of("CIVIL", "");
    private static final PartialDate SOME_DAY = PartialDate.of(LocalDate.of(2024, 3, 1));
    private static final List<RecordType> TYPES =
            List.copyOf(RecordCatalog.bundled().types());

    private static final RandomGenerator<String> IDS = generator(CreditArbitraries.recordIds());
    private static final RandomGenerator<PartialDate> DATES = generator(CreditArbitraries.partialDates());
    private static final RandomGenerator<Money> AMOUNTS = generator(CreditArbitraries.amounts());
    private static final RandomGenerator<Source> SOURCES = generator(CreditArbitraries.sources());
    private static final RandomGenerator<List<Evidence>> EVIDENCE = generator(CreditArbitraries.evidence());
    private static final Map<DetailsType, RandomGenerator<Details>> DETAILS = new EnumMap<>(DetailsType.class);

    static {
        for (DetailsType form : DetailsType.values()) {
            DETAILS.put(
                    form,
                    generator(
                            form == DetailsType.OPEN
                                    ? openDetails()
                                    : DetailsArbitraries.of(form).map(details -> details)));
        }
    }

    private RecordArbitraries() {}

    static Arbitrary<CreditRecord> of(RecordType type) {
        return Arbitraries.fromGenerator(random -> Shrinkable.unshrinkable(draw(type, random)));
    }

    static Arbitrary<CreditRecord> ofAnyType() {
        return Arbitraries.fromGenerator(
                random -> Shrinkable.unshrinkable(draw(TYPES.get(random.nextInt(TYPES.size())), random)));
    }

    private static CreditRecord draw(RecordType type, Random random) {
        Polarity polarity = type.polarity() == null ? draw(Polarity.values(), random) : type.polarity();
        String id = value(IDS, random);
        CreditRecord.Builder record = CreditRecord.builder(id, type.id())
                .polarity(polarity)
                .severity(draw(Severity.values(), random))
                .amount(random.nextBoolean() ? value(AMOUNTS, random) : null)
                .area(random.nextBoolean() ? draw(Area.values(), random) : null)
                .details(
                        random.nextInt(8) == 0
                                ? OpenDetails.NONE
                                : value(Objects.requireNonNull(DETAILS.get(type.details())), random))
                .evidence(value(EVIDENCE, random))
                .source(value(SOURCES, random).withDocumentNumber(id));
        for (RecordDate which : RecordDate.values()) {
            record.date(which, random.nextInt(3) == 0 ? null : value(DATES, random));
        }
        if (polarity == Polarity.ADVERSE || type.basisRule() == BasisRule.REGISTERED) {
            record.basis(BASIS).date(RecordDate.DECIDED, random.nextBoolean() ? SOME_DAY : value(DATES, random));
        }
        return record.build();
    }

    private static Arbitrary<Details> openDetails() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofLength(7), CreditArbitraries.jsonValues())
                .ofMaxSize(2)
                .map(members -> OpenDetails.of(JsonValue.object(members)));
    }

    private static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(200);
    }

    private static <T> T value(RandomGenerator<T> generator, Random random) {
        return generator.next(random).value();
    }

    private static <T> T draw(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
