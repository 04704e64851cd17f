/**
 * Rule sets as JSON: strict reading, the canonical form, and the fingerprint.
 *
 * <p>{@link io.github.xinyong.rules.json.RuleSetJson} is the door. The JSON form is the tree of {@code rules} node by node,
 * one key per node: {@code {"all":[{"exists":{...}},{"fired":"P1"}]}}.
 */
@NullMarked
package io.github.xinyong.rules.json;

import org.jspecify.annotations.NullMarked;
