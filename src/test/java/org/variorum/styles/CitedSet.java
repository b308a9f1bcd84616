package org.variorum.styles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.ContentReader;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Citation;
import org.variorum.model.Inline;
import org.variorum.styles.StyledText.Look;
import org.variorum.styles.StyledText.Stretched;

/** Works of the kinds that news and research cite, and citations of them, as Variorum has them in a style. */
final class CitedSet {

    /** The names of the sets. */
    static final List<String> NAMES = List.of("thirty", "more");

    /** The version of Pandoc. */
    static final String PANDOC = "2.17.1.1";

    private final Path folder;
    private final Map<String, Citation> works = new TreeMap<>();
    private final List<Inline.CitationGroup> citations;

    /** The set of that name. */
    CitedSet(String name) {
        folder = Path.of("src/test/resources/styles").resolve(name);
        Diagnostics diagnostics = new Diagnostics();
        new ContentReader((path, reporter) -> Optional.of(text(folder.resolve(path))), diagnostics)
                .references("references.json")
                .value()
                .forEach(work -> works.put(work.id(), work));
        citations = new ProseParser()
                .parse("citations.md", text(folder.resolve("citations.md")), 1, diagnostics)
                .citations();
    }

    /** What Pandoc made of them in a style. */
    PandocOutput pandoc(String style) {
        return PandocOutput.of(text(recorded(style)));
    }

    /** Where that is recorded. */
    Path recorded(String style) {
        return folder.resolve("pandoc-" + PANDOC).resolve(style + ".html");
    }

    /** The citation of that number as it was written. */
    String cited(int number) {
        return text(file("citations.md")).strip().split("\n\n", -1)[number];
    }

    /** One of its files. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in the same form, by Variorum. */
    PandocOutput ours(String name) {
        Style style = StyleReader.bundled(name, "en");
        CitedWorks cited = new CitedWorks(
                style,
                citations,
                List.of(),
                key -> Optional.ofNullable(works.get(key)).map(style::citable));
        List<String> texts = new ArrayList<>();
        for (Inline.CitationGroup group : citations) {
            CitedWorks.Label label = cited.label(group);
            String text = printed(label.text());
            texts.add(style.isOfNotes() ? text + " | " + printed(label.note()) : text);
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (String key : cited.keys()) {
            String number = style.isNumbered() ? style.numbering(String.valueOf(entries.size() + 1)) + " " : "";
            String entry = printed(style.entry(work(key), cited.apart(key), /* numbered= */ false));
            entries.put(key, PandocOutput.tidy(number + entry));
        }
        return new PandocOutput(texts, entries);
    }

    private Citation work(String key) {
        return Optional.ofNullable(works.get(key)).orElseThrow();
    }

    private static String printed(StyledText text) {
        StringBuilder out = new StringBuilder();
        for (Stretched run : text.runs()) {
            String tag = run.looks().contains(Look.ITALIC) ? "em" : run.looks().contains(Look.BOLD) ? "strong" : "";
            out.append(tag.isEmpty() ? run.text() : "<" + tag + ">" + run.text() + "</" + tag + ">");
        }
        return PandocOutput.tidy(out.toString().replace("</em><em>", "").replace("</strong><strong>", ""));
    }
}
