/**
 * Codes in the texts of people: what was meant by a damaged one.
 *
 * <p>{@link io.github.xinyong.codes.text.CodeCorrector} ranks what a text with one slip of the pen may have meant, as
 * {@link io.github.xinyong.codes.text.Correction}s. Nothing here uses regular expressions, and nothing changes a code
 * silently.
 */
@NullMarked
package io.github.xinyong.codes.text;

import org.jspecify.annotations.NullMarked;
