package org.variorum.lock;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.Folder;

/**
 * What {@code variorum.lock} holds: sections by their names, each an object of JSON that whoever keeps the section understands. Sections
 * that nobody knows are kept as they are. Immutable.
 *
 * <pre>{@code
 * Lock lock = Lock.read(text, reporter).orElseThrow();
 * String anew = lock.with("evidence", section).text();
 * }</pre>
 *
 * <p>The same lock has the same text: sections stand in the order of their names, a member a line, so that Git can merge what two
 * people have recorded. Whoever keeps a section puts its members in an order that hangs on nothing else.
 *
 * @param sections the sections
 */
public record Lock(Map<String, Json.Members> sections) {

    /** One without sections, as if there were no file. */
    public static final Lock EMPTY = new Lock(Map.of());

    private static final String VERSION = "version";
    private static final int KNOWN = 1;

    /** Copies the sections, in the order of their names. */
    public Lock {
        if (sections.containsKey(VERSION)) {
            throw new IllegalArgumentException("no section can be called " + VERSION);
        }
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
    }

    /**
     * Reads the text of the file.
     *
     * @return empty where it is no lock that this program understands, which has been reported (V901): then it must not be replaced
     */
    public static Optional<Lock> read(String text, Reporter reporter) {
        Optional<Json> json = ReadJson.of(Folder.LOCK, text, reporter);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        if (!(json.get() instanceof Json.Members whole)) {
            return refuse("no object", reporter);
        }
        if (!Optional.ofNullable(whole.members().get(VERSION))
                .filter(Json.of(KNOWN)::equals)
                .isPresent()) {
            return refuse("not of version " + KNOWN + ", the only one that this program knows", reporter);
        }
        Map<String, Json.Members> sections = new TreeMap<>();
        for (Map.Entry<String, Json> member : whole.members().entrySet()) {
            if (member.getValue() instanceof Json.Members section) {
                sections.put(member.getKey(), section);
            } else if (!member.getKey().equals(VERSION)) {
                return refuse("a section \"" + member.getKey() + "\" that is no object", reporter);
            }
        }
        return Optional.of(new Lock(sections));
    }

    private static Optional<Lock> refuse(String what, Reporter reporter) {
        reporter.report(Diagnostic.of(Code.BAD_LOCK, Location.ofFile(Folder.LOCK), what)
                .expected("{\"" + VERSION + "\": " + KNOWN + ", …}, as Variorum writes it")
                .hint("take the file as it was from Git; \"variorum snapshot verify\" records anew what copies show"));
        return Optional.empty();
    }

    /** A section; empty where nothing is recorded under that name. */
    public Optional<Json.Members> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The same with another section of that name; without it, where the section is empty. */
    public Lock with(String name, Json.Members section) {
        Map<String, Json.Members> all = new TreeMap<>(sections);
        if (section.members().isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, section);
        }
        return new Lock(all);
    }

    /** The text of the file. */
    public String text() {
        JsonObject whole = new JsonObject().put(VERSION, KNOWN);
        sections.forEach(whole::put);
        return JsonText.indented(whole.json());
    }
}
