package io.github.xinyong.core.json;

import io.github.xinyong.core.file.CreditFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a Jackson 3 mapper to read and write credit files as documents, on their own or as members of other objects.
 *
 * <p>Found as a service:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * mapper.readValue(mapper.writeValueAsString(file), CreditFile.class).equals(file); // true
 * }</pre>
 *
 * <p>A mapper works on tokens: the content of an entry of an unknown type comes out of it without the blanks it had, and then
 * its digest no longer fits. Where that matters, take {@link CreditFileJson}, which keeps bytes and is faster.
 */
public final class CreditFileModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; a mapper that finds modules does that itself. */
    public CreditFileModule() {
        super("xinyong-credit-file");
        addSerializer(CreditFile.class, new Writer());
        addDeserializer(CreditFile.class, new Reader());
    }

    private static final class Writer extends StdSerializer<CreditFile> {

        Writer() {
            super(CreditFile.class);
        }

        @Override
        public void serialize(CreditFile file, JsonGenerator json, SerializationContext context) {
            byte[] bytes = CreditFileJson.standard().toBytes(file);
            if (json instanceof JsonGeneratorBase) {
                json.writeRawValue(new String(bytes, StandardCharsets.UTF_8));
                return;
            }
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
                parser.nextToken();
                json.copyCurrentStructureExact(parser);
            }
        }
    }

    private static final class Reader extends StdDeserializer<CreditFile> {

        Reader() {
            super(CreditFile.class);
        }

        @Override
        public CreditFile deserialize(JsonParser parser, DeserializationContext context) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator copy = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
                copy(parser, copy);
            }
            try {
                return CreditFileJson.standard().read(bytes.toByteArray());
            } catch (InvalidJsonException e) {
                return context.reportInputMismatch(CreditFile.class, "%s", e.getMessage());
            }
        }

        /** Copies a value; numbers keep their literal, which the digests cover. */
        private static void copy(JsonParser parser, JsonGenerator copy) {
            int depth = 0;
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    copy.writeNumber(parser.getString());
                } else {
                    copy.copyCurrentEvent(parser);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    return;
                }
            }
        }
    }
}
