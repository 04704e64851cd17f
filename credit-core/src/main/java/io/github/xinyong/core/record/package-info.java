/**
 * What is on record about a subject: a {@link io.github.xinyong.core.record.CreditRecord} with its separate dates, money,
 * source, legal basis and details.
 *
 * <p>A record says one thing once. That it was stated, corrected, disputed or repaired is told by the entries of the file
 * that holds it.
 */
@NullMarked
package io.github.xinyong.core.record;

import org.jspecify.annotations.NullMarked;
