package io.github.xinyong.core.file;

/**
 * Third axis of a record's state: whether it has effect on the day the view asks for.
 *
 * <p>The first that applies, in the order expired, not yet, repaired, shielded, in effect.
 */
public enum EffectState {
    /** Its first day of effect (or else its decision) certainly lies after the day asked for. */
    NOT_YET,
    /** It has effect, or at least may have. */
    IN_EFFECT,
    /** Its use is suspended for the time of a reorganisation or settlement in bankruptcy. */
    SHIELDED,
    /** Credit repair was granted. */
    REPAIRED,
    /** Its last day of effect certainly lies before the day asked for. */
    EXPIRED
}
