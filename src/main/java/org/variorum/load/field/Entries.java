package org.variorum.load.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;

/** Reads a mapping of ids to entries, in the order of the file: outlets, entities, events, people. */
public final class Entries {

    /**
     * Reads one entry.
     *
     * @param <I> its id
     * @param <T> what it is read as
     */
    @FunctionalInterface
    public interface Reader<I, T> {

        /** The entry of that id, which stands at that place. */
        T read(Fields fields, I id, Location place);
    }

    private Entries() {}

    /** The entries of a field whose ids become addresses; one that cannot be one is reported, and left out if it is empty. */
    public static <I, T> Map<I, T> read(
            Field field, String expected, Intake intake, Function<String, I> ids, Reader<I, T> reader) {
        return free(
                field,
                expected,
                intake,
                name -> {
                    Ids.check(name.value(), name.location(), intake);
                    return Optional.of(name.value()).filter(id -> !id.isEmpty()).map(ids);
                },
                reader);
    }

    /** The entries of a field whose ids may be anything that {@code ids} takes; the others are left out. */
    public static <I, T> Map<I, T> free(
            Field field, String expected, Intake intake, Function<Text, Optional<I>> ids, Reader<I, T> reader) {
        Map<I, T> entries = new LinkedHashMap<>();
        for (Field.Entry entry : field.entries(expected)) {
            Location place = entry.name().location();
            ids.apply(entry.name())
                    .ifPresent(id -> entries.put(
                            id, Fields.read(Optional.of(entry.node()), place, intake, f -> reader.read(f, id, place))));
        }
        return Collections.unmodifiableMap(entries);
    }
}
