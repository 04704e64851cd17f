package io.github.xinyong.codes.sample;

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
        long rest = place / sequences.count();
        int sequence = sequences.at((int) (place - rest * sequences.count()));
        int area = (int) (rest / births.size());
        int birth = births.at((int) (rest - (long) area * births.size()));
        digits(areas[area], 6, target, offset);
        if (form == Form.FIFTEEN) {
            digits(birth, 6, target, offset + 6);
            digits(sequence, 3, target, offset + 12);
        } else {
            digits(birth, 8, target, offset + 6);
            digits(sequence, 3, target, offset + 14);
            CheckWriter.GB_11643.write(target, offset);
        }
        return form.length;
    }
}
