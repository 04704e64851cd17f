package io.github.xinyong.codes;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;

/** Jackson 2 with its defaults. */
class Jackson2Test implements JacksonContract {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectMapper QUOTING = JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
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
    public Object readQuotingSource(String json, Type type) throws Exception {
        return QUOTING.readValue(json, QUOTING.constructType(type));
    }
}
