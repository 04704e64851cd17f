/**
 * Who a credit file is about: {@link io.github.xinyong.core.subject.Organization organisations} and
 * {@link io.github.xinyong.core.subject.Person natural persons}, never mixed up, persons never printed whole.
 */
@NullMarked
package io.github.xinyong.core.subject;

import org.jspecify.annotations.NullMarked;
