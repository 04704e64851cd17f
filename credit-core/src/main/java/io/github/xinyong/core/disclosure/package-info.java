/**
 * Who sees what of a credit file, for how long, and when it is erased.
 *
 * <p>A {@link io.github.xinyong.core.disclosure.DisclosurePolicy} makes of a view and a
 * {@link io.github.xinyong.core.disclosure.DisclosureRequest} a {@link io.github.xinyong.core.disclosure.DisclosedView}.
 * {@link io.github.xinyong.core.disclosure.PublicityRules} count how long something is shown and when repair may be applied
 * for; a {@link io.github.xinyong.core.disclosure.RetentionPolicy} says what is to be erased. All three are data with an
 * edition and a legal basis.
 */
@NullMarked
package io.github.xinyong.core.disclosure;

import org.jspecify.annotations.NullMarked;
