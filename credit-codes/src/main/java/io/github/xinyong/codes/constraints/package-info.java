/**
 * Constraints of Jakarta Bean Validation on texts that should be codes, one annotation a kind and one for any of several.
 *
 * <p>An annotation is named like the {@linkplain io.github.xinyong.codes.CodeKind#id() id} of its kind, in camel case:
 * {@link io.github.xinyong.codes.constraints.Uscc} for {@code uscc},
 * {@link io.github.xinyong.codes.constraints.CitizenId15} for {@code citizen-id-15}. So one rule gives the name, none
 * collides with a type of code, and all read as what the text is, like the constraints that Bean Validation brings.
 * {@link io.github.xinyong.codes.constraints.SubjectNumber} takes any of the kinds it is given.
 *
 * <p>Null is good. Birth dates are held against the clock of the validator. The message names the reason in Chinese or
 * English, in the language that Bean Validation picks, and never shows a person's number; a message of one's own may do so
 * by {@code {reason}}. The sentences stand in the standard bundle {@code ContributorValidationMessages}.
 *
 * <p>The package needs {@code jakarta.validation} only where it is used.
 */
@NullMarked
package io.github.xinyong.codes.constraints;

import org.jspecify.annotations.NullMarked;
