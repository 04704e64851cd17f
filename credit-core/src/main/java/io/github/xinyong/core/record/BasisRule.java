package io.github.xinyong.core.record;

/** Which legal basis a record of a type has to cite. */
public enum BasisRule {
    /** One if it speaks against the subject; one that the register does not know is kept as unverified. */
    IF_ADVERSE,
    /** Always one that the register knows and that is in force: lists and disciplinary measures. */
    REGISTERED
}
