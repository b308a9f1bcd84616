package org.variorum.render;

import java.io.IOException;
import java.io.InputStream;

/** What the data of each site are made of, as JSON Schema. */
final class DataSchema {

    private static final String FILE = "claims.schema.json";

    private DataSchema() {}

    static byte[] bytes() {
        try (InputStream schema = DataSchema.class.getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }
}
