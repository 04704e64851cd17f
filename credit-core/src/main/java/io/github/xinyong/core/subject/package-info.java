/**
 * Who a credit file is about: {@link io.github.xinyong.core.subject.Organization organisations} and
 * {@link io.github.xinyong.core.subject.Person natural persons}, never mixed up, persons never printed whole.
 *
 * <p>An {@link io.github.xinyong.core.subject.IdentityLedger} knows which numbers stand for which on a day, as known
 * at a time. A
 * {@link io.github.xinyong.core.subject.RelatedPerson} links a person with an organisation, which lists nobody.
 */
@NullMarked
package io.github.xinyong.core.subject;

import org.jspecify.annotations.NullMarked;
