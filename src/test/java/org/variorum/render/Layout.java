package org.variorum.render;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands around every page: {@code golden/layout.html}. A name in braces stands for what differs from page to page or
 * from site to site; a line that names what a page does not have is not on that page.
 */
record Layout(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** The page that this layout makes of some parts, by name. */
    String around(Map<String, String> parts) {
        return text.lines()
                .filter(line -> NAME.matcher(line).results().allMatch(name -> parts.containsKey(name.group(1))))
                .map(line -> NAME.matcher(line)
                        .replaceAll(name -> Matcher.quoteReplacement(parts.getOrDefault(name.group(1), ""))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The layout of a page that has every part; what is part of another part is named by the longer one. */
    static Layout of(String page, Map<String, String> parts) {
        String text = page;
        for (Map.Entry<String, String> part : parts.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> e.getValue().length(),
                        Comparator.<Integer>naturalOrder().reversed()))
                .toList()) {
            text = text.replace(part.getValue(), "{" + part.getKey() + "}");
        }
        return new Layout(text);
    }

    /** The same with one more line, below the first that has some text. */
    Layout with(String above, String line) {
        int end = text.indexOf('\n', text.indexOf(above));
        return new Layout(text.substring(0, end + 1) + line + text.substring(end));
    }
}
