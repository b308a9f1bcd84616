package org.variorum.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.variorum.files.OutputFile;

/** Reads rendered files back, for tests. */
final class Markup {

    private Markup() {}

    /** The text of every file that is HTML, by path. */
    static Map<String, String> pages(Map<String, OutputFile> files) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (OutputFile file : files.values()) {
            if (file.path().endsWith(".html")) {
                pages.put(file.path(), text(file));
            }
        }
        return pages;
    }

    static String text(OutputFile file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    /** Everything that links or loads, as written, with character references resolved. */
    static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select("[href],[src]")) {
            links.add(element.attr(element.hasAttr("href") ? "href" : "src"));
        }
        return links;
    }

    static List<String> ids(String html) {
        return Jsoup.parse(html).select("[id]").eachAttr("id");
    }

    /** What a reader sees, spaces made single. */
    static String words(String html) {
        return Jsoup.parse(html).body().text();
    }
}
