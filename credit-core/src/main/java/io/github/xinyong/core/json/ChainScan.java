package io.github.xinyong.core.json;

import io.github.xinyong.core.file.ChainVerifier;
import io.github.xinyong.core.json.JsonProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Verifies the chains in stored bytes; one use. */
final class ChainScan {

    private final LinkScanner scanner;
    private final JsonFactory factory;
    private final ChainListener listener;
    // The digests that nobody has looked for yet.
    private final Map<String, String> heads;
    // Those of the files of an entry log, in the order of their first lines.
    private final Map<String, ChainVerifier> log = new LinkedHashMap<>();
    private ByteBuffer lastId = ByteBuffer.allocate(0);
    private @Nullable ChainVerifier last;

    ChainScan(
            InputStream in, JsonLimits limits, JsonFactory factory, Map<String, String> heads, ChainListener listener) {
        this.scanner = new LinkScanner(in, limits);
        this.factory = factory;
        this.heads = new HashMap<>(heads);
        this.listener = listener;
    }

    void run() throws IOException {
        String fileId = "";
        ChainVerifier file = null;
        boolean more = true;
        while (more) {
            try {
                switch (scanner.next()) {
                    case OPENING -> {
                        fileId = fileId();
                        file = verifier(fileId);
                        take(file);
                    }
                    case ENTRY -> take(file);
                    case FILE_END -> {
                        end(fileId, file);
                        file = null;
                    }
                    case LOG_LINE -> take(ofLog());
                    case END -> more = false;
                }
            } catch (InvalidJsonException e) {
                listener.problem(e.problem());
                if (file != null) {
                    file.unreadable(scanner.line());
                    end(fileId, file);
                    file = null;
                }
                scanner.passLine();
            }
        }
        log.forEach(this::end);
        heads.forEach((id, head) -> end(id, ChainVerifier.of(id).expecting(head)));
    }

    private void take(@Nullable ChainVerifier verifier) {
        if (verifier == null) {
            throw new IllegalStateException("An entry came before an opening");
        }
        if (scanner.isErased()) {
            verifier.erasedLink(scanner.line(), scanner.header(), scanner.commitment(), scanner.digest());
        } else {
            verifier.link(scanner.line(), scanner.header(), scanner.salt(), scanner.content(), scanner.digest());
        }
    }

    private void end(String fileId, @Nullable ChainVerifier verifier) {
        if (verifier != null) {
            listener.file(fileId, verifier.end());
        }
    }

    private ChainVerifier verifier(String fileId) {
        ChainVerifier verifier = ChainVerifier.of(fileId);
        String head = heads.remove(fileId);
        return head == null ? verifier : verifier.expecting(head);
    }

    private ChainVerifier ofLog() {
        ByteBuffer id = scanner.fileId();
        if (last == null || !id.equals(lastId)) {
            String fileId = fileId();
            last = log.get(fileId);
            if (last == null) {
                last = verifier(fileId);
                log.put(fileId, last);
            }
            lastId = ByteBuffer.allocate(id.remaining()).put(id).flip();
        }
        return last;
    }

    private String fileId() {
        ByteBuffer id = scanner.fileId();
        byte[] quoted = new byte[id.remaining()];
        id.get(quoted);
        if (quoted.length > 0) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), quoted)) {
                parser.nextToken();
                String text = parser.getString();
                if (!text.isEmpty()) {
                    return text;
                }
            } catch (JacksonException e) {
                // told below
            }
        }
        throw scanner.problem(Code.MEMBER_MISSING, null, "header/file");
    }
}
