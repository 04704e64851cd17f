/** Codes as values, and what can be said about a text that claims to be one. */
@NullMarked
package io.github.xinyong.codes;

import org.jspecify.annotations.NullMarked;
