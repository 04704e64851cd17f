/**
 * Time as the law counts it: dates that may be known only to the month or year, spans with an inclusive last day, and
 * answers that may be unknown.
 */
@NullMarked
package io.github.xinyong.core.time;

import org.jspecify.annotations.NullMarked;
