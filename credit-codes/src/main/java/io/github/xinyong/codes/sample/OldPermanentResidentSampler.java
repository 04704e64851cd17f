package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.Country;
import io.github.xinyong.codes.division.CountryKind;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Numbers of foreign permanent residents as before 2023, of the place {@code pp99}, which no list has. */
final class OldPermanentResidentSampler extends CodeSampler<ForeignPermanentResidentNumber> {

    private static final BirthRange BIRTHS = BirthRange.years(1920, 2019);

    private OldPermanentResidentSampler(Order order) {
        super(CodeKind.FOREIGN_PERMANENT, new Layout(BIRTHS.dates()), order);
    }

    private static final class Layout extends SampleLayout {

        private static final byte[] COUNTRIES = Countries.load().all().stream()
                .filter(country -> country.kind() == CountryKind.CURRENT)
                .map(Country::alpha3)
                .filter(Objects::nonNull)
                .reduce("", String::concat)
                .getBytes(StandardCharsets.US_ASCII);

        private final BirthDates births;

        Layout(BirthDates births) {
            super(15, COUNTRIES.length / 3, PersonParts.PROVINCES.length, births.size());
            this.births = births;
        }

        @Override
        int write(long place, byte[] target, int offset) {
            long rest = before(2, place);
            int country = (int) before(1, rest);
            int province = choice(1, rest, country);
            System.arraycopy(COUNTRIES, country * 3, target, offset, 3);
            digits(PersonParts.PROVINCES[province] * 100 + Unassignable.PREFECTURE, 4, target, offset + 3);
            digits(births.at(choice(2, place, rest)), 6, target, offset + 7);
            target[offset + 13] = '0';
            CheckWriter.WEIGHTS_731.write(target, offset);
            return 15;
        }
    }

    static OldPermanentResidentSampler all() {
        return new OldPermanentResidentSampler(Order.DEFAULT);
    }

    @Override
    public OldPermanentResidentSampler withSeed(long seed) {
        return new OldPermanentResidentSampler(Order.of(seed));
    }

    @Override
    public OldPermanentResidentSampler inOrder() {
        return new OldPermanentResidentSampler(Order.PLAIN);
    }

    @Override
    ForeignPermanentResidentNumber code(String text) {
        return ForeignPermanentResidentNumber.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        return Set.of(CodeProblem.Type.CHARACTER, CodeProblem.Type.BIRTH_DATE);
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case CHARACTER -> Damage.character(layout(), "OIZSB*", 3, 15);
            case BIRTH_DATE -> new Layout(BIRTHS.impossible());
            default -> throw new IllegalArgumentException(type.name());
        };
    }
}
