/**
 * On what a record rests: a {@link io.github.xinyong.core.law.LegalBasis} cites a document, and the register knows when
 * that document is in force and how sure we are of it.
 */
@NullMarked
package io.github.xinyong.core.law;

import org.jspecify.annotations.NullMarked;
