package org.variorum.lock;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Words;

/**
 * What {@code variorum.lock} holds: sections, each an object of JSON that whoever keeps the section understands. Immutable.
 *
 * <pre>{@code
 * Lock lock = Lock.read(text, reporter).orElseThrow();
 * String anew = lock.with(Section.EVIDENCE, section).text();
 * }</pre>
 *
 * <p>The same lock has the same text: sections stand in their order, a member a line, so that Git can merge what two people have
 * recorded. Whoever keeps a section puts its members in an order that hangs on nothing else.
 *
 * @param sections the sections that hold anything
 */
public record Lock(Map<Section, Json.Members> sections) {

    /** One without sections, as if there were no file. */
    public static final Lock EMPTY = new Lock(Map.of());

    static final String VERSION = "version";

    /** The one form that this program reads and writes. */
    static final int KNOWN = 1;

    /** Copies the sections, in their order. */
    public Lock {
        Map<Section, Json.Members> sorted = new EnumMap<>(Section.class);
        sorted.putAll(sections);
        sections = Collections.unmodifiableMap(sorted);
    }

    /**
     * Reads the text of the file.
     *
     * @return empty where it is no lock that this program understands, which has been reported: then it must not be replaced
     */
    public static Optional<Lock> read(String text, Reporter reporter) {
        return new LockReader(reporter).read(text);
    }

    /** A section; empty where nothing is recorded there. */
    public Optional<Json.Members> section(Section section) {
        return Optional.ofNullable(sections.get(section));
    }

    /** The same with another section in the place of that one; without it, where nothing is in it. */
    public Lock with(Section section, Json.Members members) {
        Map<Section, Json.Members> all = new EnumMap<>(Section.class);
        all.putAll(sections);
        if (members.members().isEmpty()) {
            all.remove(section);
        } else {
            all.put(section, members);
        }
        return new Lock(all);
    }

    /** The text of the file. */
    public String text() {
        JsonObject whole = new JsonObject().put(VERSION, KNOWN);
        sections.forEach((section, members) -> whole.put(Words.of(section), members));
        return JsonText.indented(whole.json());
    }
}
