package org.variorum.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Id;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes JSON: members in the order given, line ends the same on every machine, numbers without exponents, ids as authors write them. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new SimpleModule().addSerializer(Id.class, new ToStringSerializer(Id.class)))
            .build();

    private Json() {}

    /** JSON for people and programs, indented. */
    static String indented(Object value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(value) + "\n";
    }

    /** JSON that may stand in a {@code script} element: no character of it can end the element. */
    static String embedded(Object value) {
        return MAPPER.writeValueAsString(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** A JSON object, built member by member; what is absent or empty is left out. */
    static final class Members {

        private final Map<String, Object> members = new LinkedHashMap<>();

        Members put(String name, Object value) {
            members.put(name, value);
            return this;
        }

        Members put(String name, Optional<?> value) {
            value.ifPresent(v -> members.put(name, v));
            return this;
        }

        Members putAll(String name, Collection<?> values) {
            if (!values.isEmpty()) {
                members.put(name, values);
            }
            return this;
        }

        Map<String, Object> map() {
            return members;
        }
    }
}
