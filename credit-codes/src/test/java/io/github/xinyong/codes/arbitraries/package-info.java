/**
 * Generators of jqwik for every type of code, in the {@code test-jar} of this module.
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>io.github.xinyong</groupId>
 *   <artifactId>credit-codes</artifactId>
 *   <version>...</version>
 *   <type>test-jar</type>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <p>With it on the class path, {@code @ForAll UnifiedSocialCreditCode} and the like just work, {@code @ForAll SubjectCode}
 * gives codes of all kinds. {@link io.github.xinyong.codes.arbitraries.CodeArbitraries} makes generators of chosen
 * properties from the samplers of {@link io.github.xinyong.codes.sample}, and texts that are wrong for a chosen reason or
 * hold codes. All numbers are those of the samplers: none can ever be assigned to anybody.
 */
@NullMarked
package io.github.xinyong.codes.arbitraries;

import org.jspecify.annotations.NullMarked;
