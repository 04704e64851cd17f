/**
 * Sample codes for tests, demonstrations and documents, none of which can ever be assigned to anybody.
 *
 * <p>A {@link io.github.xinyong.codes.sample.CodeSampler} is a finite sequence of different codes with chosen properties
 * in an order that a seed gives; {@link io.github.xinyong.codes.sample.CodeSampler#broken} makes texts of it that are
 * wrong for one chosen reason. Nothing is drawn at random and nothing remembered: the sample at an index is computed from
 * the index, so that samples are repeatable, different without a set of those already given, and made in any order by any
 * number of threads.
 *
 * <p>What keeps a sample from being anybody's is said at {@link io.github.xinyong.codes.sample.CodeSampler}.
 */
@NullMarked
package io.github.xinyong.codes.sample;

import org.jspecify.annotations.NullMarked;
