package io.github.xinyong.codes.sample;

import static io.github.xinyong.codes.checkdigit.CheckCharacterSystems.GB_11643;

/** Areas of six digits, birth dates, sequences. */
final class PersonLayout extends SampleLayout {

    /** How these parts are written. */
    enum Form {
        /** The birth date with the whole year, and a check. */
        EIGHTEEN(18),
        /** The birth date with two digits of the year, and no check. */
        FIFTEEN(15);

        private final int length;

        Form(int length) {
            this.length = length;
        }
    }

    private static final DigitPairs AREA_12 = new DigitPairs(GB_11643, 0);
    private static final DigitPairs AREA_34 = new DigitPairs(GB_11643, 2);
    private static final DigitPairs AREA_56 = new DigitPairs(GB_11643, 4);
    private static final DigitPairs CENTURY = new DigitPairs(GB_11643, 6);
    private static final DigitPairs YEAR = new DigitPairs(GB_11643, 8);
    private static final DigitPairs MONTH = new DigitPairs(GB_11643, 10);
    private static final DigitPairs DAY = new DigitPairs(GB_11643, 12);
    private static final DigitPairs SEQUENCE_1 = new DigitPairs(GB_11643, 13);
    private static final DigitPairs SEQUENCE_23 = new DigitPairs(GB_11643, 15);

    private final Form form;
    private final int[] areas;
    private final BirthDates births;
    private final PersonParts.Sequences sequences;

    PersonLayout(Form form, int[] areas, BirthDates births, PersonParts.Sequences sequences) {
        super(form.length, areas.length, births.size(), sequences.count());
        this.form = form;
        this.areas = areas;
        this.births = births;
        this.sequences = sequences;
    }

    @Override
    int write(long place, byte[] target, int offset) {
        long rest = before(2, place);
        int sequence = sequences.at(choice(2, place, rest));
        int areaIndex = (int) before(1, rest);
        int area = areas[areaIndex];
        int birth = births.at(choice(1, rest, areaIndex));
        if (form == Form.FIFTEEN) {
            digits(area, 6, target, offset);
            digits(birth, 6, target, offset + 6);
            digits(sequence, 3, target, offset + 12);
            return form.length;
        }
        int sum = AREA_12.write(area / 10_000, target, offset)
                + AREA_34.write(area / 100 % 100, target, offset + 2)
                + AREA_56.write(area % 100, target, offset + 4)
                + CENTURY.write(birth / 1_000_000, target, offset + 6)
                + YEAR.write(birth / 10_000 % 100, target, offset + 8)
                + MONTH.write(birth / 100 % 100, target, offset + 10)
                + DAY.write(birth % 100, target, offset + 12)
                + SEQUENCE_1.writeSecond(sequence / 100, target, offset + 14)
                + SEQUENCE_23.write(sequence % 100, target, offset + 15);
        int check = (12 - sum % 11) % 11;
        target[offset + 17] = (byte) (check == 10 ? 'X' : '0' + check);
        return form.length;
    }
}
