package io.github.xinyong.core.record;

/** The discriminator of {@link Details}, for exhaustive switches. */
public enum DetailsType {
    /** {@link PenaltyDetails}. */
    PENALTY,
    /** {@link PermitDetails}. */
    PERMIT,
    /** {@link OpenDetails}. */
    OPEN
}
