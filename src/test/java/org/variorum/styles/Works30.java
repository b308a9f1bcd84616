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

/** Thirty works of the kinds that news and research cite, and forty citations of them, as Variorum has them in a style. */
final class Works30 {

    /** Where both are, with what Pandoc made of them. */
    static final Path FOLDER = Path.of("src/test/resources/styles");

    /** The version of Pandoc. */
    static final String PANDOC = "2.17.1.1";

    private final Map<String, Citation> works = new TreeMap<>();
    private final List<Inline.CitationGroup> citations;

    Works30() {
        Diagnostics diagnostics = new Diagnostics();
        new ContentReader((path, reporter) -> Optional.of(text(FOLDER.resolve(path))), diagnostics)
                .references("references.json")
                .value()
                .forEach(work -> works.put(work.id(), work));
        citations = new ProseParser()
                .parse("citations.md", text(FOLDER.resolve("citations.md")), 1, diagnostics)
                .citations();
    }

    /** What Pandoc made of them in a style. */
    static PandocOutput pandoc(String style) {
        return PandocOutput.of(text(recorded(style)));
    }

    /** Where that is recorded. */
    static Path recorded(String style) {
        return FOLDER.resolve("pandoc-" + PANDOC).resolve(style + ".html");
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
            String entry = printed(style.entry(work(key), cited.letter(key), /* numbered= */ false));
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
