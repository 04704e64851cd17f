package io.github.xinyong.codes.sample;

/** The order in which the samples of a layout are given: the plain one, or one that a seed shuffles. */
record Order(boolean shuffled, long seed) {

    static final Order PLAIN = new Order(false, 0);
    static final Order DEFAULT = new Order(true, 0);

    static Order of(long seed) {
        return new Order(true, seed);
    }
}
