package org.variorum.load.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.diagnostic.Location;
import org.variorum.load.tree.Node;

/**
 * Lists of names as BibTeX has them: {@code Kim, Soo-hyang and Jan van der Berg and {City Council} and others}, and in the longer form
 * of BibLaTeX, {@code family=Berg, prefix=van der, given=Jan}.
 */
final class BibNames {

    private static final String FAMILY = "family";
    private static final String GIVEN = "given";
    private static final String PARTICLE = "non-dropping-particle";
    private static final String SUFFIX = "suffix";
    private static final String LITERAL = "literal";

    /** The parts of a name in the longer form, and what CSL calls them. */
    private static final Map<String, String> PARTS =
            Map.of("family", FAMILY, "given", GIVEN, "prefix", PARTICLE, "suffix", SUFFIX);

    private BibNames() {}

    /** The names in a list. */
    static List<Node> read(String list, Location place) {
        List<Node> names = new ArrayList<>();
        for (String name : split(list)) {
            if (!name.isBlank()) {
                names.add(name(name.strip(), place));
            }
        }
        return names;
    }

    /** The items of a list, which stand with {@code and} between them. */
    static List<String> split(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(c) && isAnd(list, i + 1)) {
                items.add(list.substring(from, i));
                from = i + 4;
                i += 3;
            }
        }
        items.add(list.substring(Math.min(from, list.length())));
        return items;
    }

    private static boolean isAnd(String list, int at) {
        return list.regionMatches(/* ignoreCase= */ true, at, "and", 0, 3)
                && at + 3 < list.length()
                && Character.isWhitespace(list.charAt(at + 3));
    }

    private static Node name(String name, Location place) {
        CslItem item = new CslItem(place);
        List<String> parts = at(name, ',');
        if (isGroup(name) || name.equals("others")) {
            item.put(LITERAL, LatexText.read(name), place);
        } else if (parts.stream().allMatch(part -> part.indexOf('=') > 0)) {
            named(parts, item, place);
        } else {
            Map<String, String> read = parts.size() == 1 ? inOrder(words(name)) : inverted(parts);
            read.forEach((part, text) -> item.put(part, LatexText.read(text), place));
        }
        return item.node();
    }

    /** Whether all of a text stands in one pair of braces, as the name of a body does. */
    private static boolean isGroup(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return text.startsWith("{");
    }

    private static void named(List<String> parts, CslItem item, Location place) {
        for (String part : parts) {
            int equals = part.indexOf('=');
            String key = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (PARTS.containsKey(key)) {
                item.put(PARTS.getOrDefault(key, FAMILY), LatexText.read(part.substring(equals + 1)), place);
            }
        }
    }

    /** Given name, particle in small letters, family name. */
    private static Map<String, String> inOrder(List<String> words) {
        int last = words.size() - 1;
        int particle = 0;
        while (particle < last && !isSmall(words.get(particle))) {
            particle++;
        }
        int family = last;
        while (family > particle && !isSmall(words.get(family - 1))) {
            family--;
        }
        boolean has = particle < last;
        Map<String, String> parts = new TreeMap<>();
        parts.put(GIVEN, String.join(" ", words.subList(0, particle)));
        parts.put(PARTICLE, has ? String.join(" ", words.subList(particle, family)) : "");
        parts.put(FAMILY, String.join(" ", words.subList(has ? family : last, words.size())));
        return parts;
    }

    /** Particle and family name, perhaps a suffix, given name. */
    private static Map<String, String> inverted(List<String> parts) {
        List<String> words = words(parts.get(0));
        int family = words.size() - 1;
        while (family > 0 && !isSmall(words.get(family - 1))) {
            family--;
        }
        Map<String, String> read = new TreeMap<>();
        read.put(PARTICLE, String.join(" ", words.subList(0, Math.max(0, family))));
        read.put(FAMILY, String.join(" ", words.subList(Math.max(0, family), words.size())));
        read.put(GIVEN, parts.get(parts.size() - 1));
        read.put(SUFFIX, parts.size() > 2 ? parts.get(1) : "");
        return read;
    }

    /** Whether a word begins with a small letter; braces hide the letters in them. */
    private static boolean isSmall(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return at(text.replace('\n', ' ').replace('\t', ' ').replace('~', ' '), ' ').stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** A text at each sign that stands outside braces. */
    private static List<String> at(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == sign && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
