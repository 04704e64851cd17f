/**
 * The program {@code credit}: the libraries from the command line.
 *
 * <p>{@link io.github.xinyong.examples.cli.Credit} lists the commands; each is one class. A command reads through
 * {@link io.github.xinyong.examples.cli.InputOptions}, never shows a person's number whole unless told to, writes what it
 * found to the standard output and all it says about its run to the standard error stream.
 */
@NullMarked
package io.github.xinyong.examples.cli;

import org.jspecify.annotations.NullMarked;
