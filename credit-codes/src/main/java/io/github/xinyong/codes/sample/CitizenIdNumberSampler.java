package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sample citizen numbers: divisions, birth dates, sex or sequence chosen.
 *
 * <p>By default the divisions are {@code pp99cc} in all mainland provinces, the births run from 1920 to 2019 and the
 * sequence is 000, which is never allotted and, being even, a woman's. A man's number needs an odd sequence; divisions that
 * some list has need the sequence 000; both at once would make numbers that somebody may have, and are refused.
 */
public final class CitizenIdNumberSampler extends CodeSampler<CitizenIdNumber> {

    private static final int LAST_SEQUENCE = 999;

    private final int[] areas;
    private final BirthRange births;
    private final PersonParts.Sequences sequences;

    private CitizenIdNumberSampler(int[] areas, BirthRange births, PersonParts.Sequences sequences, Order order) {
        super(
                CodeKind.CITIZEN_ID,
                new PersonLayout(PersonLayout.Form.EIGHTEEN, areas, births.dates(), sequences),
                order);
        sequences.requireNowhere(areas, Unassignable::isNowhere, "divisions that no list has: leave the divisions out");
        this.areas = areas;
        this.births = births;
        this.sequences = sequences;
    }

    static CitizenIdNumberSampler all() {
        return new CitizenIdNumberSampler(
                Unassignable.nowhere(PersonParts.PROVINCES),
                BirthRange.years(1920, 2019),
                PersonParts.Sequences.NEVER_ALLOTTED,
                Order.DEFAULT);
    }

    /**
     * Takes the divisions {@code pp99cc} of some provinces.
     *
     * @param provinces two digits each, such as 44
     * @throws IllegalArgumentException if there is none, or one is no province
     */
    public CitizenIdNumberSampler withProvinces(int... provinces) {
        return new CitizenIdNumberSampler(
                Unassignable.nowhere(PersonParts.provinces(provinces)), births, sequences, order());
    }

    /**
     * Takes divisions as they are, such as 110105, or 810000, 820000, 830000 for residents of Hong Kong, Macao and Taiwan.
     *
     * @throws IllegalArgumentException if there is none, no list has one in a province, or the sequence is not 000
     */
    public CitizenIdNumberSampler withDivisions(int... codes) {
        return new CitizenIdNumberSampler(PersonParts.residences(codes), births, sequences, order());
    }

    /**
     * Takes the births of a range, both days included.
     *
     * @throws IllegalArgumentException if the range is empty or reaches beyond the years 1800 to 9999
     */
    public CitizenIdNumberSampler withBirthDates(LocalDate first, LocalDate last) {
        return new CitizenIdNumberSampler(areas, new BirthRange(first, last), sequences, order());
    }

    /**
     * Takes numbers of men, with all odd sequences, or of women, with the sequence 000.
     *
     * @throws IllegalArgumentException for men if some list has one of the divisions
     */
    public CitizenIdNumberSampler withSex(CitizenIdNumber.Sex sex) {
        return new CitizenIdNumberSampler(areas, births, PersonParts.Sequences.of(sex, LAST_SEQUENCE), order());
    }

    /**
     * Takes one sequence.
     *
     * @param sequence 0 to 999
     * @throws IllegalArgumentException if it is out of range, or not 0 although some list has one of the divisions
     */
    public CitizenIdNumberSampler withSequence(int sequence) {
        return new CitizenIdNumberSampler(areas, births, PersonParts.Sequences.only(sequence, LAST_SEQUENCE), order());
    }

    @Override
    public CitizenIdNumberSampler withSeed(long seed) {
        return new CitizenIdNumberSampler(areas, births, sequences, Order.of(seed));
    }

    @Override
    public CitizenIdNumberSampler inOrder() {
        return new CitizenIdNumberSampler(areas, births, sequences, Order.PLAIN);
    }

    @Override
    CitizenIdNumber code(String text) {
        return CitizenIdNumber.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        Set<CodeProblem.Type> types = EnumSet.of(
                CodeProblem.Type.LENGTH,
                CodeProblem.Type.CHARACTER,
                CodeProblem.Type.CHECK_CHARACTER,
                CodeProblem.Type.PROVINCE,
                CodeProblem.Type.BIRTH_DATE);
        if (births.hasFuture()) {
            types.add(CodeProblem.Type.BIRTH_DATE_IN_FUTURE);
        }
        if (mainland().length > 0) {
            types.add(CodeProblem.Type.BIRTH_DATE_TOO_EARLY);
        }
        return Set.copyOf(types);
    }

    /** Residents of Hong Kong, Macao and Taiwan have no rule on the birth year, so that no year is too early. */
    private int[] mainland() {
        return Arrays.stream(areas).filter(area -> area < 810_000).toArray();
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.length(layout());
            case CHARACTER -> Damage.character(layout(), "OIZSB*", 0, 18);
            case CHECK_CHARACTER -> Damage.check(layout(), CheckWriter.GB_11643, 0);
            case PROVINCE -> broken(Unassignable.nowhere(PersonParts.NO_PROVINCES), births.dates());
            case BIRTH_DATE -> broken(areas, births.impossible());
            case BIRTH_DATE_IN_FUTURE -> broken(areas, births.future());
            case BIRTH_DATE_TOO_EARLY -> broken(mainland(), BirthRange.tooEarly());
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    private SampleLayout broken(int[] areas, BirthDates births) {
        return new PersonLayout(PersonLayout.Form.EIGHTEEN, areas, births, sequences);
    }
}
