/**
 * Credit files as JSON (RFC 8259), strict and versioned: {@value io.github.xinyong.core.json.CreditFileJson#FORMAT}.
 *
 * <p>{@link io.github.xinyong.core.json.CreditFileJson} reads and writes the three forms: the <em>document</em>, one file as one
 * JSON value, for APIs; <em>file lines</em>, a whole file a line; and the <em>entry log</em>, an entry a line, each with the id of
 * its file. All are made of the same links, whose header and content are the very bytes that the digests cover.
 */
@NullMarked
package io.github.xinyong.core.json;

import org.jspecify.annotations.NullMarked;
