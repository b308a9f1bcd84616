package org.variorum.amend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.Folder;
import org.variorum.lock.Lock;
import org.variorum.lock.Section;
import org.variorum.model.Imprint;
import org.variorum.model.Imprint.Aspect;
import org.variorum.model.Words;

/** The section of {@code variorum.lock} in which stands what was published, by key. */
public final class ImprintRecord {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String DIGESTS = "sha256";
    private static final String NOTES = Words.of(Aspect.NOTES);

    private ImprintRecord() {}

    /** What is recorded; what nobody can have recorded so is reported (V901) and left out. */
    public static Map<String, Imprint> read(Lock lock, Reporter reporter) {
        Map<String, Imprint> all = new TreeMap<>();
        lock.section(Section.PUBLISHED)
                .map(Json.Members::members)
                .orElse(Map.of())
                .forEach((key, json) -> {
                    Optional<Imprint> imprint =
                            json instanceof Json.Members of ? imprint(key, of.members()) : Optional.empty();
                    if (imprint.isPresent()) {
                        all.put(key, imprint.get());
                    } else {
                        reporter.report(
                                Diagnostic.of(
                                                Code.BAD_LOCK,
                                                Location.ofFile(Folder.LOCK),
                                                "what is recorded of \"" + key + "\" as published cannot be understood")
                                        .hint(
                                                "take the file as it was from Git; \"variorum publish\" records anew what it publishes"));
                    }
                });
        return all;
    }

    /** The same lock with these recorded instead. */
    public static Lock write(Lock lock, Collection<Imprint> imprints) {
        Map<String, Json> sorted = new TreeMap<>();
        imprints.forEach(imprint -> sorted.put(imprint.key(), json(imprint)));
        JsonObject section = new JsonObject();
        sorted.forEach(section::put);
        return lock.with(Section.PUBLISHED, section.json());
    }

    private static Json json(Imprint imprint) {
        JsonObject json = new JsonObject();
        imprint.says().forEach((aspect, words) -> json.put(Words.of(aspect), words));
        JsonObject digests = new JsonObject();
        imprint.digests().forEach((aspect, digest) -> digests.put(Words.of(aspect), digest));
        return json.put(DIGESTS, digests.json())
                .putAll(NOTES, imprint.notes(), note -> Json.of(note.sha256()))
                .json();
    }

    private static Optional<Imprint> imprint(String key, Map<String, Json> of) {
        Map<Aspect, String> says = texts(of);
        says.remove(Aspect.NOTES);
        if (!(of.get(DIGESTS) instanceof Json.Members written) || !(of.get(NOTES) instanceof Json.Items list)) {
            return Optional.empty();
        }
        Map<Aspect, String> digests = texts(written.members());
        List<Imprint.Note> notes = new ArrayList<>();
        for (Json note : list.items()) {
            if (note instanceof Json.Text text) {
                notes.add(Imprint.Note.recorded(text.text()));
            }
        }
        boolean sound = digests.size() == written.members().size()
                && !digests.isEmpty()
                && notes.size() == list.items().size()
                && Stream.concat(digests.values().stream(), notes.stream().map(Imprint.Note::sha256))
                        .allMatch(SHA256.asMatchPredicate());
        return Optional.of(new Imprint(key, says, digests, notes))
                .filter(imprint -> sound && json(imprint).equals(new Json.Members(of)));
    }

    private static Map<Aspect, String> texts(Map<String, Json> of) {
        Map<Aspect, String> texts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            text(of, Words.of(aspect)).ifPresent(text -> texts.put(aspect, text));
        }
        return texts;
    }

    private static Optional<String> text(Map<String, Json> of, String name) {
        return of.get(name) instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
