/**
 * jqwik generators of subjects, records and credit files, published as the module's {@code test-jar}.
 *
 * <p>{@link io.github.xinyong.core.arbitraries.CreditArbitraries} has them all; {@code @ForAll CreditFile} and its like work
 * without further ado. Every number is one that can never be assigned: organisation codes of the range PDY00001 to PDY99999,
 * citizen numbers with the sequence 000 in a county that was never listed.
 */
@NullMarked
package io.github.xinyong.core.arbitraries;

import org.jspecify.annotations.NullMarked;
