/**
 * Columns of codes: checked at the speed of memory, and their quality reported.
 *
 * <p>A {@link io.github.xinyong.codes.bulk.CodeColumn} is a column that lies flat in memory and says of all rows at once
 * which conform. A {@link io.github.xinyong.codes.bulk.ColumnProfiler} takes rows one after the other and makes a
 * {@link io.github.xinyong.codes.bulk.ColumnReport}; {@link io.github.xinyong.codes.bulk.ColumnPairProfiler} does so for
 * two columns that may have been swapped. {@link io.github.xinyong.codes.bulk.CellRepair} says of one cell what a
 * spreadsheet did to it and what can be undone.
 *
 * <p>Nothing here repairs a row by itself, and no report shows a person's number whole.
 */
@NullMarked
package io.github.xinyong.codes.bulk;

import org.jspecify.annotations.NullMarked;
