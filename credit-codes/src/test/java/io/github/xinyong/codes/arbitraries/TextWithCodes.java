package io.github.xinyong.codes.arbitraries;

import io.github.xinyong.codes.PersonalNumbers;
import io.github.xinyong.codes.SubjectCode;
import java.util.ArrayList;
import java.util.List;

/** A text that holds codes, and the places where they stand. {@link #toString()} masks what is shaped like a person's number. */
public final class TextWithCodes {

    private final String text;
    private final List<Place> places;

    private TextWithCodes(String text, List<Place> places) {
        this.text = text;
        this.places = List.copyOf(places);
    }

    /**
     * A code and where it stands.
     *
     * @param code the code, written in its canonical form
     * @param start the offset of its first character in UTF-16 units
     */
    public record Place(SubjectCode code, int start) {

        /** Returns the offset behind its last character. */
        public int end() {
            return start + code.value().length();
        }
    }

    /** Writes codes with gaps between them, of which there may be more than needed. */
    static TextWithCodes of(String before, List<? extends SubjectCode> codes, List<String> gaps, String behind) {
        StringBuilder text = new StringBuilder(before);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            text.append(i == 0 ? "" : gaps.get(i - 1));
            places.add(new Place(codes.get(i), text.length()));
            text.append(codes.get(i).value());
        }
        return new TextWithCodes(text.append(behind).toString(), places);
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the codes in the order in which they stand, and their places. */
    public List<Place> places() {
        return places;
    }

    @Override
    public String toString() {
        return PersonalNumbers.mask(text);
    }
}
