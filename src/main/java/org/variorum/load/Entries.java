package org.variorum.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.content.Text;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;

/** Reads a mapping of ids to entries: outlets, entities, events, people. */
final class Entries {

    /**
     * Reads one entry.
     *
     * @param <T> what it is read as
     */
    @FunctionalInterface
    interface Reader<T> {

        /** The entry of that id; its place is that of the id. */
        T read(Fields fields, Text id);
    }

    private Entries() {}

    /** The entries of a field, by id, in the order of the file. */
    static <T> Map<String, T> read(Field field, String expected, Intake intake, Reader<T> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (Field.Entry entry : field.entries(expected)) {
            Text id = entry.name();
            Ids.check(id.value(), id.location(), intake);
            entries.put(
                    id.value(), Fields.read(Optional.of(entry.node()), id.location(), intake, f -> reader.read(f, id)));
        }
        return Collections.unmodifiableMap(entries);
    }
}
