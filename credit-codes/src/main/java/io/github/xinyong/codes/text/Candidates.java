package io.github.xinyong.codes.text;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.CodeCheck;
import io.github.xinyong.codes.CodeKind;
import io.github.xinyong.codes.UnifiedSocialCreditCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every code one slip away from a text, each with the weight of all slips that lead from the code to the text. */
final class Candidates {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** How often each slip is made, as shares of all single slips. */
    private static final double LOOK_ALIKE = 0.4;

    private static final double OTHER = 0.2;
    private static final double SWAP = 0.15;
    private static final double MISSING = 0.12;
    private static final double DOUBLED = 0.11;
    private static final double EXTRA = 0.02;

    /** The weight of what is no single slip: that of an ordinary code reached by an ordinary substitution, times this. */
    private static final double NONE = 0.05;

    /** How much less likely a code of the Fujian pilot is than a conforming one that is as plausible. */
    private static final double PILOT = 0.5;

    private final CodeKind kind;
    private final String alphabet;
    private final Written written;
    private final @Nullable LocalDate date;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    /** A code with the heaviest slip that leads to it and the weight of all of them. */
    private static final class Candidate {
        final CodeCheck<?> check;
        Correction.Operation operation;
        Slip slip;
        double heaviest;
        double weight;

        Candidate(CodeCheck<?> check, Correction.Operation operation, Slip slip, double weight) {
            this.check = check;
            this.operation = operation;
            this.slip = slip;
            this.heaviest = weight;
            this.weight = weight;
        }
    }

    Candidates(CodeKind kind, Written written, @Nullable LocalDate date) {
        this.kind = kind;
        this.alphabet = alphabet(kind);
        this.written = written;
        this.date = date;
    }

    void normalization() {
        add(written.normal(), Correction.Operation.NORMALIZATION, Slip.Type.NOT_NORMALIZED, 0, null, null, 1);
    }

    void edits() {
        substitutions();
        if (written.foreign() < 0) {
            transpositions();
            insertions();
        }
        deletions();
    }

    /** Returns the characters that codes of a kind can have. */
    private static String alphabet(CodeKind kind) {
        return switch (kind) {
            case USCC -> "0123456789ABCDEFGHJKLMNPQRTUWXY";
            case CITIZEN_ID -> "0123456789X";
            case CITIZEN_ID_15, REGISTRATION_NO -> "0123456789";
            case ORG_CODE, FOREIGN_PERMANENT, TAXPAYER_NO -> ALPHABET;
        };
    }

    /** Spares most texts most of the work: codes of most kinds have one length. */
    private boolean hasLength(int length) {
        return kind == CodeKind.TAXPAYER_NO || (Shapes.kinds(length) & Shapes.bit(kind)) != 0;
    }

    /** Returns the normal form as bytes, with room for one more in front of an index; a foreign character is none. */
    private byte[] draft(int room, int at) {
        byte[] draft = new byte[written.length() + room];
        for (int i = 0; i < written.length(); i++) {
            draft[i < at ? i : i + room] =
                    i == written.foreign() ? -1 : (byte) written.normal().charAt(i);
        }
        return draft;
    }

    private void substitutions() {
        if (!hasLength(written.length())) {
            return;
        }
        byte[] draft = draft(0, 0);
        for (int i = 0; i < draft.length; i++) {
            if (written.foreign() >= 0 && written.foreign() != i) {
                continue;
            }
            char read = written.normal().charAt(i);
            byte kept = draft[i];
            for (int k = 0; k < alphabet.length(); k++) {
                char meant = alphabet.charAt(k);
                draft[i] = (byte) meant;
                if (meant != read && isPossible(draft)) {
                    double alike = LOOK_ALIKE * LookAlikes.share(meant, written.written(i), read);
                    add(
                            text(draft),
                            Correction.Operation.SUBSTITUTION,
                            alike > 0 ? Slip.Type.LOOK_ALIKE : Slip.Type.WRONG_CHARACTER,
                            written.position(i),
                            written.show(i),
                            String.valueOf(meant),
                            (alike + OTHER / (ALPHABET.length() - 1)) / draft.length);
                }
            }
            draft[i] = kept;
        }
    }

    private void transpositions() {
        if (!hasLength(written.length())) {
            return;
        }
        byte[] draft = draft(0, 0);
        for (int i = 0; i + 1 < draft.length; i++) {
            byte first = draft[i];
            byte second = draft[i + 1];
            draft[i] = second;
            draft[i + 1] = first;
            if (first != second && isPossible(draft)) {
                add(
                        text(draft),
                        Correction.Operation.TRANSPOSITION,
                        Slip.Type.SWAPPED_NEIGHBOURS,
                        written.position(i),
                        "" + (char) first + (char) second,
                        "" + (char) second + (char) first,
                        SWAP / (draft.length - 1));
            }
            draft[i] = first;
            draft[i + 1] = second;
        }
    }

    private void insertions() {
        if (!hasLength(written.length() + 1)) {
            return;
        }
        for (int i = 0; i <= written.length(); i++) {
            byte[] draft = draft(1, i);
            for (int k = 0; k < alphabet.length(); k++) {
                char meant = alphabet.charAt(k);
                draft[i] = (byte) meant;
                if (isPossible(draft)) {
                    add(
                            text(draft),
                            Correction.Operation.INSERTION,
                            Slip.Type.MISSING_CHARACTER,
                            written.position(i),
                            null,
                            String.valueOf(meant),
                            MISSING / draft.length);
                }
            }
        }
    }

    private void deletions() {
        if (!hasLength(written.length() - 1)) {
            return;
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.foreign() >= 0 && written.foreign() != i) {
                continue;
            }
            String value = new StringBuilder(written.normal()).deleteCharAt(i).toString();
            if (!isPossible(value.getBytes(StandardCharsets.ISO_8859_1))) {
                continue;
            }
            char taken = written.normal().charAt(i);
            boolean doubled = i > 0 && written.normal().charAt(i - 1) == taken;
            double extra = EXTRA / (value.length() + 1) / (written.foreign() == i ? 1 : ALPHABET.length());
            add(
                    value,
                    Correction.Operation.DELETION,
                    doubled ? Slip.Type.DOUBLED_CHARACTER : Slip.Type.EXTRA_CHARACTER,
                    written.position(i),
                    written.show(i),
                    null,
                    doubled ? DOUBLED / value.length() + extra : extra);
        }
    }

    private static String text(byte[] draft) {
        return new String(draft, StandardCharsets.ISO_8859_1);
    }

    private void add(
            String value,
            Correction.Operation operation,
            Slip.Type type,
            int position,
            @Nullable String was,
            @Nullable String meant,
            double likelihood) {
        Candidate known = found.get(value);
        if (known == null) {
            CodeCheck<?> check = CodeCorrector.check(kind, value, date);
            if (CodeCorrector.isCode(check)) {
                String canonical = check.code().orElseThrow().value();
                double weight = likelihood * Plausibility.of(kind, canonical) * (isConforming(check) ? 1 : PILOT);
                Slip slip = new Slip(type, position, was, meant);
                found.put(value, new Candidate(check, operation, slip, weight));
            }
            return;
        }
        double weight =
                likelihood * Plausibility.of(kind, known.check.text()) * (isConforming(known.check) ? 1 : PILOT);
        known.weight += weight;
        if (weight > known.heaviest) {
            known.heaviest = weight;
            known.operation = operation;
            known.slip = new Slip(type, position, was, meant);
        }
    }

    private static boolean isConforming(CodeCheck<?> check) {
        return check.verdict() == CodeCheck.Verdict.CONFORMING;
    }

    /** Spares most candidates the check in full: only codes of the Fujian pilot are no valid codes and yet codes. */
    private boolean isPossible(byte[] candidate) {
        return isValid(candidate)
                || (kind == CodeKind.USCC && candidate.length == 18 && candidate[8] == 'M' && candidate[9] == '0');
    }

    private boolean isValid(byte[] candidate) {
        return switch (kind) {
            case USCC -> UnifiedSocialCreditCode.isValid(candidate, 0, candidate.length);
            case CITIZEN_ID -> CitizenIdNumber.isValid(candidate, 0, candidate.length);
            default -> kind.isValid(candidate, 0, candidate.length);
        };
    }

    List<Correction> ranked() {
        double all = NONE * OTHER / (ALPHABET.length() - 1) / Math.max(1, written.length());
        for (Candidate candidate : found.values()) {
            all += candidate.weight;
        }
        List<Correction> ranked = new ArrayList<>(found.size());
        for (Candidate candidate : found.values()) {
            ranked.add(new Correction(candidate.operation, candidate.slip, candidate.check, candidate.weight / all));
        }
        ranked.sort(Comparator.comparingDouble(Correction::score).reversed().thenComparing(Correction::value));
        return List.copyOf(ranked);
    }
}
