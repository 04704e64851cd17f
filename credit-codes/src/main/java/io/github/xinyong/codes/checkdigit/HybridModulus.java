package io.github.xinyong.codes.checkdigit;

import java.util.ArrayList;
import java.util.List;

/** The hybrid system of ISO 7064 with moduli M+1 and M over digits: each step adds modulo M, then doubles modulo M+1. */
final class HybridModulus implements CheckCharacterSystem {

    private static final String DIGITS = "0123456789";

    private final String standard;
    private final int modulus;
    private final int bodyLength;

    HybridModulus(String standard, int modulus, int bodyLength) {
        this.standard = standard;
        this.bodyLength = bodyLength;
        this.modulus = modulus;
    }

    @Override
    public String standard() {
        return standard;
    }

    @Override
    public int bodyLength() {
        return bodyLength;
    }

    @Override
    public int modulus() {
        return modulus + 1;
    }

    @Override
    public String alphabet() {
        return DIGITS;
    }

    @Override
    public String checkAlphabet() {
        return DIGITS;
    }

    @Override
    public int weight(int index) {
        if (index < 0 || index >= bodyLength()) {
            throw new IndexOutOfBoundsException(index);
        }
        return 2;
    }

    @Override
    public char compute(CharSequence body) {
        Body.requireLength(body, this);
        int carried = modulus;
        for (int i = 0; i < bodyLength(); i++) {
            carried = next(carried, Body.requireValue(body, i, this));
        }
        return DIGITS.charAt((modulus + 1 - carried) % modulus);
    }

    @Override
    public List<Step> steps(CharSequence body) {
        Body.requireLength(body, this);
        List<Step> steps = new ArrayList<>(bodyLength());
        int carried = modulus;
        for (int i = 0; i < bodyLength(); i++) {
            int value = Body.requireValue(body, i, this);
            carried = next(carried, value);
            steps.add(new Step(i + 1, body.charAt(i), value, 2, carried));
        }
        return List.copyOf(steps);
    }

    private int next(int carried, int value) {
        int sum = (carried + value) % modulus;
        return (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
    }

    @Override
    public String toString() {
        return standard;
    }
}
