package org.oas.cim.gateway.index;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.oas.cim.gateway.relation.Relations;

/** Relations as they are kept beside an entry, until the index has another format. */
final class RelationsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // questions, not members
            .build();

    private RelationsJson() {}

    static byte[] write(Relations relations) {
        try {
            return MAPPER.writeValueAsBytes(relations);
        } catch (IOException e) {
            throw new UncheckedIOException("relations are plain data and can always be written", e);
        }
    }

    static Relations read(byte[] json) {
        try {
            return MAPPER.readValue(json, Relations.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
