package org.variorum.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;

/** Reads a mapping of ids to entries: outlets, entities, events, people. */
final class Entries {

    /**
     * Reads one entry.
     *
     * @param <I> its id
     * @param <T> what it is read as
     */
    @FunctionalInterface
    interface Reader<I, T> {

        /** The entry of that id, which stands at that place. */
        T read(Fields fields, I id, Location place);
    }

    private Entries() {}

    /** The entries of a field, by id, in the order of the file; without one that has no name at all, which is reported. */
    static <I, T> Map<I, T> read(
            Field field, String expected, Intake intake, Function<String, I> ids, Reader<I, T> reader) {
        Map<I, T> entries = new LinkedHashMap<>();
        for (Field.Entry entry : field.entries(expected)) {
            Text name = entry.name();
            Ids.check(name.value(), name.location(), intake);
            if (!name.value().isEmpty()) {
                I id = ids.apply(name.value());
                entries.put(
                        id,
                        Fields.read(
                                Optional.of(entry.node()),
                                name.location(),
                                intake,
                                f -> reader.read(f, id, name.location())));
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
