package io.github.xinyong.codes.sample;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.division.DivisionStatus;
import io.github.xinyong.codes.division.Divisions;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The parts that samples of persons' numbers are made of. */
final class PersonParts {

    /** The mainland provinces. */
    static final int[] PROVINCES =
            IntStream.rangeClosed(11, 65).filter(Divisions::isProvince).toArray();

    /** Two digits that no number of a person begins with. */
    static final int[] NO_PROVINCES = IntStream.range(0, 100)
            .filter(province -> !Divisions.isProvince(province) && !Divisions.isPermitPrefix(province * 10_000))
            .toArray();

    private PersonParts() {}

    /** The sequences of a sample: as many as there are, each so much after the one before. */
    record Sequences(int first, int step, int count) {

        /** 000, which is never allotted. */
        static final Sequences NEVER_ALLOTTED = new Sequences(0, 1, 1);

        /** Returns one sequence, at most a last one. */
        static Sequences only(int sequence, int last) {
            if (sequence < 0 || sequence > last) {
                throw new IllegalArgumentException("a sequence must be 0 to " + last + ", not " + sequence);
            }
            return new Sequences(sequence, 1, 1);
        }

        /** Returns all odd sequences up to a last one for men, and 000 for women. */
        static Sequences of(CitizenIdNumber.Sex sex, int last) {
            return sex == CitizenIdNumber.Sex.MALE ? new Sequences(1, 2, (last + 1) / 2) : NEVER_ALLOTTED;
        }

        int at(int index) {
            return first + step * index;
        }

        boolean allotted() {
            return first != 0;
        }

        /** Refuses sequences that people have in places where people live. */
        void requireNowhere(int[] areas, IntPredicate nowhere, String places) {
            if (allotted() && !Arrays.stream(areas).allMatch(nowhere)) {
                throw new IllegalArgumentException("numbers with a sequence other than 000 need " + places);
            }
        }
    }

    /** Returns codes of so many digits, each once, in the order given. */
    static int[] distinct(int digits, int... codes) {
        int[] distinct = Arrays.stream(codes).distinct().toArray();
        if (distinct.length == 0) {
            throw new IllegalArgumentException("at least one is needed");
        }
        int end = (int) Math.pow(10, digits);
        for (int code : distinct) {
            if (code < 0 || code >= end) {
                throw new IllegalArgumentException(digits + " digits are needed, not " + code);
            }
        }
        return distinct;
    }

    static int[] divisions(int... codes) {
        return distinct(6, codes);
    }

    /**
     * Returns divisions if each can begin a person's number: some list has it, or it is that of samples. Any other could
     * be a code whose number passes rather for one of an organisation.
     */
    static int[] residences(int... codes) {
        for (int code : divisions(codes)) {
            boolean province = Divisions.isProvince(code / 10_000);
            boolean listed = Divisions.load().status(code) != DivisionStatus.UNKNOWN || Unassignable.isNowhere(code);
            if (!Divisions.isPermitPrefix(code) && !(province && listed)) {
                throw new IllegalArgumentException("no list has the division " + code + " in a province");
            }
        }
        return divisions(codes);
    }

    /** Returns provinces if each is one. */
    static int[] provinces(int... provinces) {
        for (int province : distinct(2, provinces)) {
            if (!Divisions.isProvince(province)) {
                throw new IllegalArgumentException(province + " is no province");
            }
        }
        return distinct(2, provinces);
    }
}
