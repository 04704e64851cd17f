/**
 * On what a record rests and which rule counts.
 *
 * <p>A {@link io.github.xinyong.core.law.LegalBasis} cites a document; the {@link io.github.xinyong.core.law.LawRegister}
 * knows when that document is in force and how sure we are of it; a {@link io.github.xinyong.core.law.TransitionPolicy}
 * chooses among the versions of a rule by a date of the case.
 */
@NullMarked
package io.github.xinyong.core.law;

import org.jspecify.annotations.NullMarked;
