package org.variorum.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.files.OutputFile;

/** Reads rendered files back, for tests. */
final class Markup {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

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
        return all(LINK, html);
    }

    static List<String> ids(String html) {
        return all(ID, html);
    }

    private static List<String> all(Pattern pattern, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&").replace("&#39;", "'"));
        }
        return found;
    }
}
