package io.github.xinyong.rules.scheme;

import io.github.xinyong.rules.InvalidRuleSetException;
import io.github.xinyong.rules.RuleSet;
import io.github.xinyong.rules.RuleSetFinding;
import io.github.xinyong.rules.json.CanonicalJson;
import io.github.xinyong.rules.json.Node;
import io.github.xinyong.rules.json.RuleSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemes there are: those that ship with the library, and those of one's own in a directory, as JSON alone.
 *
 * <p>A scheme is {@code ID.scheme.json}; its rule sets and scenarios lie beside it. Listed are ids; a scheme is read when it is
 * asked for, and a rule set compiled when it is. Immutable and thread-safe; of a directory it keeps what it has read.
 *
 * <pre>{@code
 * Schemes schemes = Schemes.shipped().with(Path.of("our-schemes"));
 * schemes.ids();                // [tax-credit, …, our-city-colours]
 * schemes.scheme("tax-credit"); // read now
 * }</pre>
 */
public final class Schemes {

    /** The name and version of the JSON form of a scheme, the value of its member {@code format}. */
    public static final String FORMAT = "credit-scheme/1";

    private static final String SHIPPED = "/META-INF/xinyong/schemes/";
    private static final String INDEX = "index.txt";
    private static final String SCHEME = ".scheme.json";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final int MAX_BYTES = 4 << 20;

    private static final Schemes BUNDLED = new Schemes(Collections.unmodifiableMap(shippedSources()));

    /** Opens a file beside a scheme by its name; null where there is none. */
    interface Folder {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private final Map<String, Folder> folders;
    private final Map<String, Scheme> read = new ConcurrentHashMap<>();

    private Schemes(Map<String, Folder> folders) {
        this.folders = folders;
    }

    /** Returns the schemes that ship with the library. */
    public static Schemes shipped() {
        return BUNDLED;
    }

    /**
     * Returns these schemes and those of a directory, which is listed now.
     *
     * @throws IOException if it cannot be listed
     * @throws IllegalArgumentException if a scheme of that id is there already, or a name is no id
     */
    public Schemes with(Path directory) throws IOException {
        Map<String, Folder> more = new LinkedHashMap<>(folders);
        Folder folder = name -> {
            Path file = directory.resolve(name);
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        };
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SCHEME))
                    .sorted()
                    .toList();
            for (String name : names) {
                String id = id(name.substring(0, name.length() - SCHEME.length()));
                if (more.put(id, folder) != null) {
                    throw new IllegalArgumentException("There is a scheme of this id already: " + id);
                }
            }
        }
        return new Schemes(Collections.unmodifiableMap(more));
    }

    /** Returns the ids, those of the library first. */
    public List<String> ids() {
        return List.copyOf(folders.keySet());
    }

    /** Returns every scheme, in the order of the ids. */
    public List<Scheme> all() {
        return folders.keySet().stream().map(this::scheme).toList();
    }

    /**
     * Returns a scheme.
     *
     * @throws IllegalArgumentException if there is none of this id
     * @throws InvalidRuleSetException if it is not of the form {@value #FORMAT}; the place is the path in it
     */
    public Scheme scheme(String id) {
        Folder folder = folders.get(id);
        if (folder == null) {
            throw new IllegalArgumentException("No scheme of this id: " + id);
        }
        return read.computeIfAbsent(id, known -> SchemeReader.scheme(known, folder));
    }

    /**
     * Returns the text of the scenarios that lie beside a scheme, in the form {@code credit-scenarios/1}, or null if none do.
     *
     * @throws IllegalArgumentException if there is no scheme of this id
     */
    public @Nullable String scenarios(String id) {
        Folder folder = folders.get(id);
        if (folder == null) {
            throw new IllegalArgumentException("No scheme of this id: " + id);
        }
        return text(folder, id + ".scenarios.json");
    }

    /** Returns the ids. */
    @Override
    public String toString() {
        return "Schemes" + folders.keySet();
    }

    static Node root(Folder folder, String id) {
        String text = text(folder, id + SCHEME);
        if (text == null) {
            throw missing(id + SCHEME);
        }
        return Node.of(CanonicalJson.read(text));
    }

    static RuleSet ruleSet(Folder folder, String id) {
        try (InputStream in = folder.open(id(id) + ".json")) {
            if (in == null) {
                throw missing(id + ".json");
            }
            return RuleSetJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(Folder folder, String name) {
        try (InputStream in = folder.open(name)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new InvalidRuleSetException(List.of(new RuleSetFinding(
                        RuleSetFinding.Kind.TOO_LARGE,
                        "",
                        name + " of more than " + MAX_BYTES,
                        "at most " + MAX_BYTES + " bytes")));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidRuleSetException missing(String name) {
        return new InvalidRuleSetException(
                List.of(new RuleSetFinding(RuleSetFinding.Kind.MISSING_MEMBER, "", "no file " + name, name)));
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("An id has small letters, digits and hyphens: " + text);
        }
        return text;
    }

    private static Map<String, Folder> shippedSources() {
        Folder folder = name -> Schemes.class.getResourceAsStream(SHIPPED + name);
        String index = text(folder, INDEX);
        if (index == null) {
            throw new IllegalStateException("The index of schemes is missing from the jar");
        }
        Map<String, Folder> sources = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(index.lines().toList());
        ids.removeIf(line -> line.isBlank() || line.startsWith("#"));
        ids.forEach(id -> sources.put(id(id), folder));
        return sources;
    }
}
