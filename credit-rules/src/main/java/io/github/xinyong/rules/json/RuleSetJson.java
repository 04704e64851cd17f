package io.github.xinyong.rules.json;

import io.github.xinyong.core.Plugins;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets as JSON, both ways, and their fingerprint.
 *
 * <p>Reading is strict: a member that is unknown, missing, there twice or of the wrong type is a finding that names its path;
 * nothing is guessed or dropped. A text has at most {@value #MAX_BYTES} bytes and 64 levels. Writing gives the canonical
 * form: members sorted, defaults left out, no blanks. {@code parse(write(set))} equals {@code set}, and equal rule sets
 * have equal texts, so the SHA-256 of the text is the fingerprint of the rule set.
 *
 * <pre>{@code
 * RuleSet set = RuleSetJson.shipped("example-supplier-review");
 * RuleSetJson.fingerprint(set); // 64 hexadecimal digits
 * RuleSetJson.parse(RuleSetJson.write(set)).equals(set); // true
 * }</pre>
 */
public final class RuleSetJson {

    /** The name and version of the JSON form, the value of its member {@code format}. */
    public static final String FORMAT = "credit-rule-set/1";

    /** The most bytes a text may have. */
    public static final int MAX_BYTES = 4 << 20;

    private static final String SHIPPED = "/META-INF/xinyong/schemes/";
    private static final Pattern SHIPPED_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private RuleSetJson() {}

    /**
     * Parses a rule set.
     *
     * @throws InvalidRuleSetException if it is not of this form; with as many findings as can be told apart
     */
    public static RuleSet parse(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        return RuleSetReader.ruleSet(new Node(JsonText.parse(text), ""));
    }

    /**
     * Reads a rule set in UTF-8, to the end of the stream, which stays open; a byte order mark is allowed.
     *
     * @throws InvalidRuleSetException if it is not of this form, or not UTF-8
     * @throws IOException if the stream cannot be read
     */
    public static RuleSet read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new InvalidRuleSetException(
                    List.of(new RuleSetFinding(RuleSetFinding.Kind.NOT_JSON, "", "bytes that are no UTF-8", "UTF-8")));
        }
    }

    /** Returns a rule set as a JSON value. */
    public static JsonValue toJson(RuleSet set) {
        return RuleSetWriter.ruleSet(set);
    }

    /** Returns a rule set in canonical form. */
    public static String write(RuleSet set) {
        return CanonicalJson.write(toJson(set));
    }

    /** Returns the SHA-256 of the canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String fingerprint(RuleSet set) {
        return sha256(write(set));
    }

    /**
     * Returns the fingerprint of a rule set with plug-ins: that of the rule set alone if there are none, else the SHA-256 of
     * it and their ids.
     */
    public static String fingerprint(RuleSet set, Plugins plugins) {
        String alone = fingerprint(set);
        return plugins.ids().isEmpty() ? alone : sha256(alone + "\n" + String.join("\n", plugins.ids()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns a rule set that ships with this library.
     *
     * @param id its id, such as {@code example-supplier-review}
     * @throws IllegalArgumentException if there is none of that id
     */
    public static RuleSet shipped(String id) {
        try (@Nullable
                InputStream in = SHIPPED_ID.matcher(id).matches()
                        ? RuleSetJson.class.getResourceAsStream(SHIPPED + id + ".json")
                        : null) {
            if (in == null) {
                throw new IllegalArgumentException("No rule set of this id ships with the library: " + id);
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("A resource of this library cannot be read: " + id, e);
        }
    }

    private static InvalidRuleSetException tooLarge() {
        return new InvalidRuleSetException(List.of(new RuleSetFinding(
                RuleSetFinding.Kind.TOO_LARGE, "", "more than " + MAX_BYTES, "at most " + MAX_BYTES + " bytes")));
    }
}
