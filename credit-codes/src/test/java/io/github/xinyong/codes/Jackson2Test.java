package io.github.xinyong.codes;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;

/** Jackson 2 with its defaults. */
class Jackson2Test implements JacksonContract {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectMapper QUOTING = JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** What the Javadoc of {@link SubjectCode} advises. */
    private static final ObjectMapper MASKING_KEYS = JsonMapper.builder()
            .addHandler(new DeserializationProblemHandler() {
                @Override
                public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message)
                        throws JsonMappingException {
                    throw JsonMappingException.from(
                            context, PersonalNumbers.mask(type.getSimpleName() + " as a key: " + key + ": " + message));
                }
            })
            .build();

    @Override
    public String write(Object value) throws Exception {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) throws Exception {
        return MAPPER.readValue(json, MAPPER.constructType(type));
    }

    @Override
    public Object readBytes(byte[] json, Type type) throws Exception {
        return MAPPER.readValue(json, MAPPER.constructType(type));
    }

    @Override
    public Object readMaskingKeys(String json, Type type) throws Exception {
        return MASKING_KEYS.readValue(json, MASKING_KEYS.constructType(type));
    }

    @Override
    public Object readQuotingSource(String json, Type type) throws Exception {
        return QUOTING.readValue(json, QUOTING.constructType(type));
    }
}
