/**
 * The append-only credit file of one subject, and its views.
 *
 * <p>A {@link io.github.xinyong.core.file.CreditFile} holds {@link io.github.xinyong.core.file.Entry entries}, each with an
 * {@link io.github.xinyong.core.file.Event} about one record. {@code asOf(validTime, knownTime)} folds them into a
 * {@link io.github.xinyong.core.file.FileView}; {@link io.github.xinyong.core.file.FileColumns} is the same view laid out
 * for rules.
 */
@NullMarked
package io.github.xinyong.core.file;

import org.jspecify.annotations.NullMarked;
