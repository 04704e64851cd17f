/**
 * The append-only credit file of one subject, and its views.
 *
 * <p>A {@link io.github.xinyong.core.file.CreditFile} holds {@link io.github.xinyong.core.file.Entry entries}, each with an
 * {@link io.github.xinyong.core.file.Event} about one record. {@code asOf(validTime, knownTime)} folds them into a
 * {@link io.github.xinyong.core.file.FileView}; {@link io.github.xinyong.core.file.FileColumns} is the same view laid out
 * for rules. Long files are built by a {@link io.github.xinyong.core.file.CreditFileAppender}.
 *
 * <p>Entries are chained by digests, {@link io.github.xinyong.core.file.ChainLink} by link, and a
 * {@link io.github.xinyong.core.file.ChainVerifier} checks stored bytes. Readers rebuild a file with a
 * {@link io.github.xinyong.core.file.CreditFileRestorer}.
 *
 * <p>{@link io.github.xinyong.core.file.FileQuality} measures a file by seven principles, and
 * {@link io.github.xinyong.core.file.MergedView} shows the files of one subject from several sources as one.
 */
@NullMarked
package io.github.xinyong.core.file;

import org.jspecify.annotations.NullMarked;
