package org.variorum.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.load.csl.WorkNode;
import org.variorum.write.FileReplacement;

/**
 * A file of references that joins those of some content: as it is where there is none of its kind yet, else entry by entry behind those that are
 * there. Nothing that is there is changed: an entry whose key is taken is left out.
 */
public final class ReferenceFile {

    private final Path content;
    private final Reporter reporter;

    /**
     * References of some content.
     *
     * @param content its folder
     * @param reporter takes what is wrong in the file that joins
     */
    public ReferenceFile(Path content, Reporter reporter) {
        this.content = content;
        this.reporter = reporter;
    }

    /** Whether a file, by its name, is one of references. */
    public static boolean isOne(String name) {
        return ReferenceNotation.of(name).isPresent();
    }

    /**
     * What joined.
     *
     * @param file where
     * @param added the keys of the entries that joined
     * @param taken the keys that were taken already
     */
    public record Joined(Path file, List<String> added, List<String> taken) {
        /** Copies the lists. */
        public Joined {
            added = List.copyOf(added);
            taken = List.copyOf(taken);
        }
    }

    /**
     * Joins.
     *
     * @return empty where the file has no entry that could be read; what is wrong with it has been reported
     * @throws IOException if the file cannot be read, or that of the content cannot be written
     * @throws NoListException if what is there is written so that nothing can join it
     */
    public Optional<Joined> join(Path file) throws IOException, NoListException {
        String name = String.valueOf(file.getFileName());
        ReferenceNotation notation = ReferenceNotation.of(name).orElseThrow();
        String text = new ReadGate(file.toAbsolutePath().resolveSibling(""), Limits.DEFAULT)
                .readText(name, reporter)
                .orElse("");
        Diagnostics told = new Diagnostics();
        Map<String, WorkNode> entries = entries(notation, name, text, told);
        told.sorted().forEach(reporter::report);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Set<String> taken = taken();
        List<String> added = new ArrayList<>(entries.keySet());
        added.removeAll(taken);
        List<String> left = new ArrayList<>(entries.keySet());
        left.retainAll(taken);
        Path target = target(notation);
        if (!added.isEmpty()) {
            List<WorkNode> works = new ArrayList<>(entries.values());
            works.removeIf(work -> taken.contains(work.key()));
            write(notation, target, works, new Coming(text, told.sorted().size(), left.isEmpty()));
        }
        return Optional.of(new Joined(target, added, left));
    }

    /** The file of that notation that is there, else the one that is to be. */
    private Path target(ReferenceNotation notation) {
        return notation.files().stream()
                .map(content::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(content.resolve(notation.files().get(0)));
    }

    /** The keys of all references of the content. */
    private Set<String> taken() throws IOException {
        Set<String> keys = new HashSet<>();
        for (ReferenceNotation notation : ReferenceNotation.values()) {
            for (String name : notation.files()) {
                Path file = content.resolve(name);
                if (Files.exists(file)) {
                    String there = Files.readString(file, StandardCharsets.UTF_8);
                    keys.addAll(entries(notation, name, there, fault -> {}).keySet());
                }
            }
        }
        return keys;
    }

    private static Map<String, WorkNode> entries(
            ReferenceNotation notation, String path, String text, Reporter reporter) {
        Map<String, WorkNode> entries = new LinkedHashMap<>();
        WorkNode.all(notation.read(path, text, reporter), reporter)
                .forEach(work -> entries.putIfAbsent(work.key(), work));
        return entries;
    }

    /**
     * What comes.
     *
     * @param text the file
     * @param faults what was told of it
     * @param whole whether none of it is left out
     */
    private record Coming(String text, int faults, boolean whole) {}

    private static void write(ReferenceNotation notation, Path target, List<WorkNode> works, Coming coming)
            throws IOException, NoListException {
        String there = Files.exists(target) ? Files.readString(target, StandardCharsets.UTF_8) : "";
        if (there.isBlank() && coming.whole()) {
            Files.writeString(target, coming.text());
            return;
        }
        String joined = notation.joined(there, works, coming.text());
        List<Diagnostic> before = new ArrayList<>();
        Set<String> wanted =
                new HashSet<>(entries(notation, "", there, before::add).keySet());
        works.forEach(work -> wanted.add(work.key()));
        List<Diagnostic> after = new ArrayList<>();
        Set<String> found = entries(notation, "", joined, after::add).keySet();
        if (!found.equals(wanted) || after.size() > before.size() + coming.faults()) {
            throw new NoListException(target.getFileName() + notation.obstacle());
        }
        if (there.isEmpty()) {
            Files.writeString(target, joined);
        } else {
            FileReplacement.replace(
                    target.toRealPath(),
                    there.getBytes(StandardCharsets.UTF_8),
                    joined.getBytes(StandardCharsets.UTF_8));
        }
    }
}
