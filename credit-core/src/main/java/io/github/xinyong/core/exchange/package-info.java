/**
 * Tables that authorities exchange, read row by row: every row becomes a record or a finding, and none disappears.
 *
 * <p>{@link io.github.xinyong.core.exchange.ExchangeTable} reads and writes the tables of dual publicity (双公示). What it makes and
 * finds goes to an {@link io.github.xinyong.core.exchange.ImportSink} as it is read, so memory does not grow with the table.
 */
@NullMarked
package io.github.xinyong.core.exchange;

import org.jspecify.annotations.NullMarked;
