/**
 * Time as the law counts it.
 *
 * <p>{@link io.github.xinyong.core.time.PartialDate} is a date known to the day, month or year;
 * {@link io.github.xinyong.core.time.Truth} and {@link io.github.xinyong.core.time.DateBounds} are answers that may not be
 * fully known. {@link io.github.xinyong.core.time.Term} counts a length of time by the Civil Code, and
 * {@link io.github.xinyong.core.time.Deadline} a time limit, whose last day moves from a rest day. Working days come from a
 * {@link io.github.xinyong.core.time.WorkCalendar}.
 */
@NullMarked
package io.github.xinyong.core.time;

import org.jspecify.annotations.NullMarked;
