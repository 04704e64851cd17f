package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.ForeignPermanentResidentNumber;
import io.github.xinyong.codes.division.Countries;
import io.github.xinyong.codes.division.Country;
import io.github.xinyong.codes.division.CountryKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Sample numbers of foreign permanent residents in the form since December 2023: provinces, countries, birth dates, sex or
 * sequence chosen. For the form before see {@link CodeSampler#foreignPermanentBefore2023()}.
 *
 * <p>By default all mainland provinces, all present countries of ISO 3166-1, births from 1920 to 2019 and the sequence 000.
 * A man's number needs an odd sequence, and with it countries that no list has, such as 999.
 */
public final class ForeignPermanentResidentNumberSampler extends CodeSampler<ForeignPermanentResidentNumber> {

    private static final int LAST_SEQUENCE = 999;

    private final int[] provinces;
    private final int[] countries;
    private final BirthRange births;
    private final PersonParts.Sequences sequences;

    private ForeignPermanentResidentNumberSampler(
            int[] provinces, int[] countries, BirthRange births, PersonParts.Sequences sequences, Order order) {
        super(
                CodeKind.FOREIGN_PERMANENT,
                new PersonLayout(PersonLayout.Form.EIGHTEEN, areas(provinces, countries), births.dates(), sequences),
                order);
        sequences.requireNowhere(countries, Unassignable::isNoCountry, "countries that no list has, such as 999");
        this.provinces = provinces;
        this.countries = countries;
        this.births = births;
        this.sequences = sequences;
    }

    private static int[] areas(int[] provinces, int[] countries) {
        int[] areas = new int[provinces.length * countries.length];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = 900_000 + provinces[i / countries.length] * 1_000 + countries[i % countries.length];
        }
        return areas;
    }

    static ForeignPermanentResidentNumberSampler all() {
        int[] countries = Countries.load().all().stream()
                .filter(country -> country.kind() == CountryKind.CURRENT)
                .map(Country::numeric)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .distinct()
                .toArray();
        return new ForeignPermanentResidentNumberSampler(
                PersonParts.PROVINCES,
                countries,
                BirthRange.years(1920, 2019),
                PersonParts.Sequences.NEVER_ALLOTTED,
                Order.DEFAULT);
    }

    /**
     * Takes provinces of application.
     *
     * @param provinces two digits each, such as 11
     * @throws IllegalArgumentException if there is none, or one is no province
     */
    public ForeignPermanentResidentNumberSampler withProvinces(int... provinces) {
        return new ForeignPermanentResidentNumberSampler(
                PersonParts.provinces(provinces), countries, births, sequences, order());
    }

    /**
     * Takes countries by ISO 3166-1 numeric, present, former or in no list.
     *
     * @param numeric three digits each, such as 124
     * @throws IllegalArgumentException if there is none, one has more than three digits, or the sequence is not 000 and
     *     some list has one of them
     */
    public ForeignPermanentResidentNumberSampler withCountries(int... numeric) {
        return new ForeignPermanentResidentNumberSampler(
                provinces, PersonParts.distinct(3, numeric), births, sequences, order());
    }

    /**
     * Takes the births of a range, both days included.
     *
     * @throws IllegalArgumentException if the range is empty or reaches beyond the years 1800 to 9999
     */
    public ForeignPermanentResidentNumberSampler withBirthDates(LocalDate first, LocalDate last) {
        return new ForeignPermanentResidentNumberSampler(
                provinces, countries, new BirthRange(first, last), sequences, order());
    }

    /**
     * Takes numbers of men, with all odd sequences, or of women, with the sequence 000.
     *
     * @throws IllegalArgumentException for men if some list has one of the countries
     */
    public ForeignPermanentResidentNumberSampler withSex(CitizenIdNumber.Sex sex) {
        return new ForeignPermanentResidentNumberSampler(
                provinces, countries, births, PersonParts.Sequences.of(sex, LAST_SEQUENCE), order());
    }

    /**
     * Takes one sequence.
     *
     * @param sequence 0 to 999
     * @throws IllegalArgumentException if it is out of range, or not 0 although some list has one of the countries
     */
    public ForeignPermanentResidentNumberSampler withSequence(int sequence) {
        return new ForeignPermanentResidentNumberSampler(
                provinces, countries, births, PersonParts.Sequences.only(sequence, LAST_SEQUENCE), order());
    }

    @Override
    public ForeignPermanentResidentNumberSampler withSeed(long seed) {
        return new ForeignPermanentResidentNumberSampler(provinces, countries, births, sequences, Order.of(seed));
    }

    @Override
    public ForeignPermanentResidentNumberSampler inOrder() {
        return new ForeignPermanentResidentNumberSampler(provinces, countries, births, sequences, Order.PLAIN);
    }

    @Override
    ForeignPermanentResidentNumber code(String text) {
        return ForeignPermanentResidentNumber.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        Set<CodeProblem.Type> types = EnumSet.of(
                CodeProblem.Type.LENGTH,
                CodeProblem.Type.CHARACTER,
                CodeProblem.Type.CHECK_CHARACTER,
                CodeProblem.Type.PROVINCE,
                CodeProblem.Type.BIRTH_DATE,
                CodeProblem.Type.BIRTH_DATE_TOO_EARLY);
        if (births.hasFuture()) {
            types.add(CodeProblem.Type.BIRTH_DATE_IN_FUTURE);
        }
        return Set.copyOf(types);
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.length(layout());
            case CHARACTER -> Damage.character(layout(), "OIZSB*", 0, 18);
            case CHECK_CHARACTER -> Damage.check(layout(), CheckWriter.GB_11643, 0);
            case PROVINCE -> broken(PersonParts.NO_PROVINCES, births.dates());
            case BIRTH_DATE -> broken(provinces, births.impossible());
            case BIRTH_DATE_IN_FUTURE -> broken(provinces, births.future());
            case BIRTH_DATE_TOO_EARLY -> broken(provinces, BirthRange.tooEarly());
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    private SampleLayout broken(int[] provinces, BirthDates births) {
        return new PersonLayout(PersonLayout.Form.EIGHTEEN, areas(provinces, countries), births, sequences);
    }
}
