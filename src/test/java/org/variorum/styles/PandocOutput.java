package org.variorum.styles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code pandoc --citeproc} made of a text in which each paragraph is a citation: plain text, with slanted text in tags.
 *
 * @param citations each paragraph; behind a bar what stands in its note
 * @param entries the list of works, by key
 */
record PandocOutput(List<String> citations, Map<String, String> entries) {

    private static final Pattern NOTE =
            Pattern.compile("<li id=\"fn(\\d+)\"[^>]*><p>(.*?)<a href=\"#fnref", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<a[^>]*id=\"fnref(\\d+)\".*?</a>");
    private static final Pattern ENTRY =
            Pattern.compile("<div id=\"ref-([^\"]+)\"[^>]*>(.*?)</div>(?=\n<div id=\"ref-|\n</div>)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?(?:p|div|span|a|section|ol|li|hr)\\b[^>]*>");

    /** Reads HTML. */
    static PandocOutput of(String html) {
        Map<String, String> notes = new LinkedHashMap<>();
        Matcher note = NOTE.matcher(html);
        while (note.find()) {
            notes.put(note.group(1), plain(note.group(2)));
        }
        List<String> citations = new ArrayList<>();
        for (String paragraph :
                html.substring(0, html.indexOf("<div id=\"refs\"")).split("</p>", -1)) {
            if (!paragraph.isBlank()) {
                Matcher mark = MARK.matcher(paragraph);
                String text = plain(mark.replaceAll(""));
                citations.add(mark.reset().find() ? text + " | " + notes.get(mark.group(1)) : text);
            }
        }
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(html);
        while (entry.find()) {
            entries.put(entry.group(1), plain(entry.group(2)));
        }
        return new PandocOutput(citations, entries);
    }

    private static String plain(String html) {
        return tidy(TAG.matcher(html).replaceAll("").replace("&amp;", "&"));
    }

    /** With one plain space wherever there is space: Pandoc ties numbers to what stands before them. */
    static String tidy(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
