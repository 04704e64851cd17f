/**
 * Columns of codes: checked at the speed of memory, and their quality reported.
 */
@NullMarked
package io.github.xinyong.codes.bulk;

import org.jspecify.annotations.NullMarked;
