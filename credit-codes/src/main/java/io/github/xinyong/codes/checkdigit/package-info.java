/** The check-character systems behind the codes, each built from the parameters of its standard. */
@NullMarked
package io.github.xinyong.codes.checkdigit;

import org.jspecify.annotations.NullMarked;
