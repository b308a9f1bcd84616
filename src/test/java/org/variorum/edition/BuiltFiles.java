package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of a published site, read back. */
final class BuiltFiles {

    private BuiltFiles() {}

    /** Every file by its path, hidden ones too: they must be the same as well. */
    static SortedMap<String, byte[]> of(Path output) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : Fixture.filesBelow(output)) {
            files.put(Fixture.name(output, file), bytes(file));
        }
        return files;
    }

    /** Every page by its path. */
    static Map<String, Document> pages(Path output) {
        Map<String, Document> pages = new TreeMap<>();
        Fixture.filesBelow(output).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .forEach(file -> pages.put(Fixture.name(output, file), Jsoup.parse(Fixture.text(file))));
        return pages;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
