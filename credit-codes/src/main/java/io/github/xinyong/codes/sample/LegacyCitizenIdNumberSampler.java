package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.CodeProblem;
import io.github.xinyong.codes.LegacyCitizenIdNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sample citizen numbers of fifteen digits: divisions, birth dates, sex or sequence chosen.
 *
 * <p>By default the divisions are {@code pp99cc} in all mainland provinces, the births run from 1920 to 1989 and the
 * sequence is 000. As with {@link CitizenIdNumberSampler} a sequence that people have and a division that some list has
 * exclude each other. The sequences 996 to 999, which stand for births before 1900, are not made.
 */
public final class LegacyCitizenIdNumberSampler extends CodeSampler<LegacyCitizenIdNumber> {

    private static final int LAST_SEQUENCE = 995;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(1999, 12, 31);

    private final int[] areas;
    private final BirthRange births;
    private final PersonParts.Sequences sequences;

    private LegacyCitizenIdNumberSampler(int[] areas, BirthRange births, PersonParts.Sequences sequences, Order order) {
        super(
                CodeKind.CITIZEN_ID_15,
                new PersonLayout(PersonLayout.Form.FIFTEEN, areas, births.dates(), sequences),
                order);
        sequences.requireNowhere(areas, Unassignable::isNowhere, "divisions that no list has: leave the divisions out");
        this.areas = areas;
        this.births = births;
        this.sequences = sequences;
    }

    static LegacyCitizenIdNumberSampler all() {
        return new LegacyCitizenIdNumberSampler(
                Unassignable.nowhere(PersonParts.PROVINCES),
                BirthRange.years(1920, 1989),
                PersonParts.Sequences.NEVER_ALLOTTED,
                Order.DEFAULT);
    }

    /**
     * Takes the divisions {@code pp99cc} of some provinces.
     *
     * @param provinces two digits each, such as 44
     * @throws IllegalArgumentException if there is none, or one is no province
     */
    public LegacyCitizenIdNumberSampler withProvinces(int... provinces) {
        return new LegacyCitizenIdNumberSampler(
                Unassignable.nowhere(PersonParts.provinces(provinces)), births, sequences, order());
    }

    /**
     * Takes divisions as they are, such as 110105.
     *
     * @throws IllegalArgumentException if there is none, no list has one in a province of the mainland or Taiwan, or the
     *     sequence is not 000
     */
    public LegacyCitizenIdNumberSampler withDivisions(int... codes) {
        for (int code : PersonParts.residences(codes)) {
            if (code >= 810_000) {
                throw new IllegalArgumentException("no number of fifteen digits begins with " + code);
            }
        }
        return new LegacyCitizenIdNumberSampler(PersonParts.residences(codes), births, sequences, order());
    }

    /**
     * Takes the births of a range, both days included.
     *
     * @throws IllegalArgumentException if the range is empty or reaches beyond the years 1900 to 1999
     */
    public LegacyCitizenIdNumberSampler withBirthDates(LocalDate first, LocalDate last) {
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "birth dates must lie within 1900 to 1999, not " + first + " to " + last);
        }
        return new LegacyCitizenIdNumberSampler(areas, new BirthRange(first, last), sequences, order());
    }

    /**
     * Takes numbers of men, with the odd sequences up to 995, or of women, with the sequence 000.
     *
     * @throws IllegalArgumentException for men if some list has one of the divisions
     */
    public LegacyCitizenIdNumberSampler withSex(CitizenIdNumber.Sex sex) {
        return new LegacyCitizenIdNumberSampler(areas, births, PersonParts.Sequences.of(sex, LAST_SEQUENCE), order());
    }

    /**
     * Takes one sequence.
     *
     * @param sequence 0 to 995
     * @throws IllegalArgumentException if it is out of range, or not 0 although some list has one of the divisions
     */
    public LegacyCitizenIdNumberSampler withSequence(int sequence) {
        return new LegacyCitizenIdNumberSampler(
                areas, births, PersonParts.Sequences.only(sequence, LAST_SEQUENCE), order());
    }

    @Override
    public LegacyCitizenIdNumberSampler withSeed(long seed) {
        return new LegacyCitizenIdNumberSampler(areas, births, sequences, Order.of(seed));
    }

    @Override
    public LegacyCitizenIdNumberSampler inOrder() {
        return new LegacyCitizenIdNumberSampler(areas, births, sequences, Order.PLAIN);
    }

    @Override
    LegacyCitizenIdNumber code(String text) {
        return LegacyCitizenIdNumber.parse(text);
    }

    @Override
    public Set<CodeProblem.Type> brokenTypes() {
        Set<CodeProblem.Type> types = EnumSet.of(
                CodeProblem.Type.LENGTH,
                CodeProblem.Type.CHARACTER,
                CodeProblem.Type.PROVINCE,
                CodeProblem.Type.BIRTH_DATE);
        if (births.hasFuture(LATEST)) {
            types.add(CodeProblem.Type.BIRTH_DATE_IN_FUTURE);
        }
        return Set.copyOf(types);
    }

    @Override
    SampleLayout brokenLayout(CodeProblem.Type type) {
        return switch (type) {
            case LENGTH -> Damage.zeros(layout(), 1);
            case CHARACTER -> brokenCharacter();
            case PROVINCE -> broken(Unassignable.nowhere(PersonParts.NO_PROVINCES), births.dates());
            case BIRTH_DATE -> broken(areas, births.impossible());
            case BIRTH_DATE_IN_FUTURE -> broken(areas, births.future(LATEST));
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    /** Only where all texts have the same: in the one sequence, or else in the one prefecture. */
    private SampleLayout brokenCharacter() {
        return sequences.count() == 1
                ? Damage.character(layout(), "OIZSB*", 12, 15)
                : Damage.character(layout(), "OIZSB*", 2, 4);
    }

    private SampleLayout broken(int[] areas, BirthDates births) {
        return new PersonLayout(PersonLayout.Form.FIFTEEN, areas, births, sequences);
    }
}
