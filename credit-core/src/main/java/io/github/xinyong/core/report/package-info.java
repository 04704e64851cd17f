/**
 * The public credit report as a model: what an audience sees of a file, in the sections of the report standard of Credit
 * China (2022), as JSON and as plain text.
 *
 * <p>It states facts and says whose they are. There is no score in it, and it is no official report.
 */
@NullMarked
package io.github.xinyong.core.report;

import org.jspecify.annotations.NullMarked;
