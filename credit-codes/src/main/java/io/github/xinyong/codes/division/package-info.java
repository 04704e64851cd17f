/**
 * The places that codes name: the divisions of China with their history, and the countries of ISO 3166-1.
 *
 * <p>{@link io.github.xinyong.codes.division.Divisions} answers by code, by name and by date;
 * {@link io.github.xinyong.codes.division.Division} is one name of one code for one period. The package depends on no
 * other package of the library. Its data is read when first asked for, never at start-up.
 */
@NullMarked
package io.github.xinyong.codes.division;

import org.jspecify.annotations.NullMarked;
