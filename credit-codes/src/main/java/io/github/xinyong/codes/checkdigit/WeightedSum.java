package io.github.xinyong.codes.checkdigit;

import java.util.ArrayList;
import java.util.List;

/** A weighted sum over an alphabet: the check brings the sum to a fixed residue, or is the sum's residue itself. */
final class WeightedSum implements CheckCharacterSystem {

    private final String standard;
    private final String alphabet;
    private final int[] weights;
    private final int modulus;
    private final String checkAlphabet;
    private final int residue;
    private final boolean checkIsSum;

    WeightedSum(
            String standard,
            String alphabet,
            int[] weights,
            int modulus,
            String checkAlphabet,
            int residue,
            boolean checkIsSum) {
        this.standard = standard;
        this.alphabet = alphabet;
        this.weights = weights;
        this.modulus = modulus;
        this.checkAlphabet = checkAlphabet;
        this.residue = residue;
        this.checkIsSum = checkIsSum;
    }

    static int[] powers(int base, int count, int modulus) {
        int[] powers = new int[count];
        int power = 1;
        for (int i = 0; i < count; i++) {
            powers[i] = power;
            power = power * base % modulus;
        }
        return powers;
    }

    @Override
    public String standard() {
        return standard;
    }

    @Override
    public int bodyLength() {
        return weights.length;
    }

    @Override
    public int modulus() {
        return modulus;
    }

    @Override
    public String alphabet() {
        return alphabet;
    }

    @Override
    public String checkAlphabet() {
        return checkAlphabet;
    }

    @Override
    public int weight(int index) {
        return weights[index];
    }

    @Override
    public char compute(CharSequence body) {
        Body.requireLength(body, this);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Body.requireValue(body, i, this) * weights[i];
        }
        return checkAlphabet.charAt(checkIsSum ? sum % modulus : Math.floorMod(residue - sum, modulus));
    }

    @Override
    public List<Step> steps(CharSequence body) {
        Body.requireLength(body, this);
        List<Step> steps = new ArrayList<>(weights.length);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int value = Body.requireValue(body, i, this);
            sum += value * weights[i];
            steps.add(new Step(i + 1, body.charAt(i), value, weights[i], sum));
        }
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        return standard;
    }
}
