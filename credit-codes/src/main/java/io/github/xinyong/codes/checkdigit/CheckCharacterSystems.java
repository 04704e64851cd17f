package io.github.xinyong.codes.checkdigit;

/** The check-character systems of the codes in use, one constant a standard. */
public final class CheckCharacterSystems {

    private CheckCharacterSystems() {}

    /** The unified social credit code, GB 32100-2015: weights 3^(i-1) mod 31 over 31 characters, modulus 31. */
    public static final CheckCharacterSystem GB_32100 = new WeightedSum(
            "GB 32100-2015",
            "0123456789ABCDEFGHJKLMNPQRTUWXY",
            WeightedSum.powers(3, 17, 31),
            31,
            "0123456789ABCDEFGHJKLMNPQRTUWXY",
            0,
            false);

    /** The organisation code, GB 11714-1997: modulus 11 over 0-9 and A-Z, check value 10 printed as X. */
    public static final CheckCharacterSystem GB_11714 = new WeightedSum(
            "GB 11714-1997",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            new int[] {3, 7, 9, 10, 5, 8, 4, 2},
            11,
            "0123456789X",
            0,
            false);

    /** The citizen number, GB 11643-1999: ISO 7064 MOD 11-2, the sum with the check is 1 modulo 11. */
    public static final CheckCharacterSystem GB_11643 = new WeightedSum(
            "GB 11643-1999 (ISO 7064 MOD 11-2)",
            "0123456789",
            new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2},
            11,
            "0123456789X",
            1,
            false);

    /** The business registration number, GS 15-2006: ISO 7064 MOD 11,10. */
    public static final CheckCharacterSystem GS_15 = new HybridModulus("GS 15-2006 (ISO 7064 MOD 11,10)", 10, 14);

    /**
     * The rule that the codes of the Fujian pilot follow: modulus 37 over 0-9 and A-Z, weights 2^(i-1).
     *
     * <p>No published text states it; it was found by computation and holds for all pilot codes known. Check value 36,
     * never seen, is written {@code *} here.
     */
    public static final CheckCharacterSystem FUJIAN_PILOT = new WeightedSum(
            "Fujian pilot (found by computation)",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            WeightedSum.powers(2, 17, 37),
            37,
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*",
            0,
            false);

    /** The 7-3-1 weights of travel documents (ICAO Doc 9303), modulus 10, as the old permanent-resident card uses them. */
    public static final CheckCharacterSystem WEIGHTS_731 = new WeightedSum(
            "weights 7-3-1 (ICAO Doc 9303)",
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            new int[] {7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3},
            10,
            "0123456789",
            0,
            true);
}
