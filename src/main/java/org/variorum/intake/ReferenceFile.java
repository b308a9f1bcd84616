package org.variorum.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.load.exports.BibTex;
import org.variorum.load.exports.Ris;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/**
 * A file of references that joins those of some content: as it is where there is none of its kind yet, else entry by entry behind those that are
 * there. Nothing that is there is changed: an entry whose key is taken is left out.
 */
public final class ReferenceFile {

    private static final int MOST = 200_000;

    private static final Pattern ENTRY = Pattern.compile("\\s*@\\s*[A-Za-z].*|TY {0,3}-.*");

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
        return name.matches("(?i).+\\.(?:bib|ris)");
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
     */
    public Optional<Joined> join(Path file) throws IOException {
        boolean bib =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".bib");
        Path target = content.resolve(bib ? "references.bib" : "references.ris");
        String text = new ReadGate(file.toAbsolutePath().resolveSibling(""), Limits.DEFAULT)
                .readText(String.valueOf(file.getFileName()), reporter)
                .orElse("");
        Map<String, Integer> entries = keys(String.valueOf(file.getFileName()), text, bib, reporter);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.exists(target)) {
            Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
            return Optional.of(new Joined(target, List.copyOf(entries.keySet()), List.of()));
        }
        String there = Files.readString(target, StandardCharsets.UTF_8);
        Map<String, Integer> taken = keys(String.valueOf(target), there, bib, fault -> {});
        List<String> added = new ArrayList<>(entries.keySet());
        added.removeAll(taken.keySet());
        List<String> left = new ArrayList<>(entries.keySet());
        left.retainAll(taken.keySet());
        if (!added.isEmpty()) {
            append(target, there, entries(text, entries, added));
        }
        return Optional.of(new Joined(target, added, left));
    }

    private static void append(Path target, String there, String entries) throws IOException {
        String gap = there.isEmpty() || there.endsWith("\n") ? "\n" : "\n\n";
        Files.writeString(target, gap + entries, StandardOpenOption.APPEND);
    }

    /** The keys of all entries, each with the number of its line. */
    private static Map<String, Integer> keys(String path, String text, boolean bib, Reporter reporter) {
        SourceText source = SourceText.ofFile(path, text);
        Node works = bib ? BibTex.read(source, MOST, reporter) : Ris.read(source, MOST, reporter);
        Map<String, Integer> keys = new LinkedHashMap<>();
        if (works instanceof Node.Sequence list) {
            list.items().forEach(work -> {
                if (work instanceof Node.Mapping mapping
                        && mapping.entries().get("id") != null
                        && mapping.entries().get("id").value() instanceof Node.Scalar id) {
                    keys.putIfAbsent(id.text(), mapping.location().line());
                }
            });
        }
        return keys;
    }

    /** The lines of some entries: from the one with which an entry begins to the last before the next. */
    private static String entries(String text, Map<String, Integer> lineOf, List<String> wanted) {
        List<String> lines = text.lines().toList();
        StringBuilder entries = new StringBuilder();
        for (String key : wanted) {
            int begin = lineOf.getOrDefault(key, 1) - 1;
            while (begin > 0 && !ENTRY.matcher(lines.get(begin)).matches()) {
                begin--;
            }
            int end = begin + 1;
            while (end < lines.size() && !ENTRY.matcher(lines.get(end)).matches()) {
                end++;
            }
            lines.subList(begin, end).forEach(line -> entries.append(line).append('\n'));
        }
        return entries.toString();
    }
}
