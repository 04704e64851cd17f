/**
 * What every room of the module shares: the plug-ins a caller hands in.
 */
@NullMarked
package io.github.xinyong.core;

import org.jspecify.annotations.NullMarked;
