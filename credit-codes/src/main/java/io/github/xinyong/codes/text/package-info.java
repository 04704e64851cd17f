/**
 * Codes in the texts of people: found, masked, and what was meant by a damaged one.
 *
 * <p>{@link io.github.xinyong.codes.text.CodeFinder} gives every code in running Chinese or English text as a
 * {@link io.github.xinyong.codes.text.CodeMatch}, {@link io.github.xinyong.codes.text.CodeMasker} hides what an audience
 * is not to see and leaves every other character, and {@link io.github.xinyong.codes.text.CodeCorrector} ranks what a
 * text with one slip of the pen may have meant, as {@link io.github.xinyong.codes.text.Correction}s. None of them uses
 * regular expressions, and none changes a code silently.
 */
@NullMarked
package io.github.xinyong.codes.text;

import org.jspecify.annotations.NullMarked;
