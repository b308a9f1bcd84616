package org.variorum.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Location;

/**
 * Finds words and keys again in the files in which they are written, for a diagnostic's place. The words of a file are
 * matched with its lines in one pass, the first time that a place in it is asked for. For one thread.
 */
final class Places {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]{0,4000}+\\}");

    /** How many words of markup may stand between two words of text. */
    private static final int LOOKAHEAD = 200;

    private final Map<String, List<String>> sources;
    private final Map<String, Alignment> alignments = new HashMap<>();

    /** Finds places in files, given their lines by path. */
    Places(Map<String, List<String>> sources) {
        this.sources = sources;
    }

    /** Where the words of a sentence from one offset of its text to another stand. */
    Location of(Writing.Sentence sentence, int from, int to) {
        Writing writing = sentence.writing();
        return alignments
                .computeIfAbsent(writing.path(), path -> new Alignment(writing, lines(path)))
                .of(sentence.unit(), sentence.from() + from, to - from);
    }

    /** Where the value of a key stands that is written on the first level of a file's front matter. */
    Location ofKey(String path, String key) {
        Pattern entry = Pattern.compile(Pattern.quote(key) + ":\\s*+([^\\s#].*)");
        List<String> lines = lines(path);
        for (int i = 1; i < lines.size() && !lines.get(i).equals("---"); i++) {
            Matcher matcher = entry.matcher(lines.get(i));
            if (matcher.matches()) {
                String value = matcher.group(1).stripTrailing();
                return new Location(path, i + 1, matcher.start(1) + 1, Math.max(1, value.length()));
            }
        }
        return Location.ofFile(path);
    }

    private List<String> lines(String path) {
        return sources.getOrDefault(path, List.of());
    }

    /** The words of a text, each with its place. */
    private static final class Alignment {

        private final String path;
        private final List<Map<Integer, Location>> places = new ArrayList<>();

        Alignment(Writing writing, List<String> lines) {
            this.path = writing.path();
            List<Word> words = words(lines);
            int next = 0;
            String footnote = "";
            for (Writing.Unit unit : writing.units()) {
                String label = unit.footnote().orElse("");
                if (!label.equals(footnote)) {
                    footnote = label;
                    next = footnote(label, lines, words, next);
                }
                Map<Integer, Location> found = new HashMap<>();
                Matcher token = TOKEN.matcher(unit.text());
                while (token.find()) {
                    int at = find(token.group(), words, next);
                    if (at >= 0) {
                        found.put(token.start(), words.get(at).location());
                        next = at + 1;
                    }
                }
                places.add(found);
            }
        }

        Location of(int unit, int offset, int length) {
            Map<Integer, Location> found = places.get(unit);
            for (int i = offset; i < offset + length; i++) {
                if (found.containsKey(i)) {
                    return found.get(i).withLength(length - (i - offset));
                }
            }
            return Location.ofFile(path);
        }

        private static int find(String token, List<Word> words, int next) {
            for (int i = next; i < Math.min(next + LOOKAHEAD, words.size()); i++) {
                if (words.get(i).text().equals(token)) {
                    return i;
                }
            }
            return -1;
        }

        private static int footnote(String label, List<String> lines, List<Word> words, int otherwise) {
            String opening = "[^" + label + "]:";
            for (int i = 0; i < words.size(); i++) {
                Location place = words.get(i).location();
                if (lines.get(place.line() - 1).stripLeading().startsWith(opening)) {
                    return i;
                }
            }
            return otherwise;
        }

        private List<Word> words(List<String> lines) {
            String blanked =
                    BRACES.matcher(body(lines)).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
            List<Word> words = new ArrayList<>();
            int line = 0;
            for (String text : blanked.split("\n", -1)) {
                line++;
                Matcher token = TOKEN.matcher(text);
                while (token.find()) {
                    words.add(new Word(
                            token.group(),
                            new Location(
                                    path, line, token.start() + 1, token.group().length())));
                }
            }
            return words;
        }

        /** The lines, those of front matter and code empty. */
        private static String body(List<String> lines) {
            StringBuilder body = new StringBuilder();
            boolean front = true;
            boolean code = false;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean fence = !front && FENCE.matcher(line).matches();
                code ^= fence;
                body.append(front || code || fence ? "" : line).append('\n');
                front &= i == 0 || !line.equals("---");
            }
            return body.toString();
        }

        private record Word(String text, Location location) {}
    }
}
