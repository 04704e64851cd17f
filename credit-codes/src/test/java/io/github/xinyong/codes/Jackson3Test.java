package io.github.xinyong.codes;

import java.lang.reflect.Type;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 with its defaults. */
class Jackson3Test implements JacksonContract {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectMapper QUOTING = JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What the Javadoc of {@link SubjectCode} advises. */
    private static final ObjectMapper MASKING_KEYS = JsonMapper.builder()
            .addHandler(new DeserializationProblemHandler() {
                @Override
                public Object handleWeirdKey(
                        DeserializationContext context, Class<?> type, String key, String message) {
                    throw DatabindException.from(
                            context, PersonalNumbers.mask(type.getSimpleName() + " as a key: " + key + ": " + message));
                }
            })
            .build();

    @Override
    public String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) {
        return MAPPER.readValue(json, MAPPER.constructType(type));
    }

    @Override
    public Object readBytes(byte[] json, Type type) {
        return MAPPER.readValue(json, MAPPER.constructType(type));
    }

    @Override
    public Object readMaskingKeys(String json, Type type) {
        return MASKING_KEYS.readValue(json, MASKING_KEYS.constructType(type));
    }

    @Override
    public Object readQuotingSource(String json, Type type) {
        return QUOTING.readValue(json, QUOTING.constructType(type));
    }
}
