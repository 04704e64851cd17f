/**
 * Codes as values, and what can be said about a text that claims to be one.
 *
 * <p>Every code type is a {@link io.github.xinyong.codes.SubjectCode} and speaks the same five words: {@code isValid},
 * {@code check}, {@code parse}, {@code of} and {@code toString}/{@code value}. {@link io.github.xinyong.codes.CodeKind}
 * names the types; {@link io.github.xinyong.codes.CodeCheck} grades a text as conforming, nonconforming or invalid and
 * lists every {@link io.github.xinyong.codes.CodeProblem} and {@link io.github.xinyong.codes.CodeNote}.
 *
 * <p>Unless marked otherwise nothing here accepts or returns null; {@code isValid} alone answers false for null.
 */
@NullMarked
package io.github.xinyong.codes;

import org.jspecify.annotations.NullMarked;
