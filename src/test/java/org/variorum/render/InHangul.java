package org.variorum.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Content whose authors write no Latin letter: each in their texts becomes a syllable of Hangul, while ids, keys, addresses and what
 * else is written for the program stay as they are. What is Latin on its pages is the program's.
 */
final class InHangul {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private static final String KEYS =
            "(?:title|name|summary|subtitle|description|note|question|short|reason|open|issued-note"
                    + "|via-note|text|family|given|container-title|locator|us-dod|misattributed)";

    /** What authors write in metadata for readers: a line, or a part of one. */
    private static final Pattern METADATA = Pattern.compile(
            "(?m)(?<=^ {0,4}(?:- )?" + KEYS + ": )(?![{\\[]|null$)[^\\n]+$" + "|(?<=[{ ]" + KEYS
                    + ": )(?![{\\[])(?:\"[^\"]*\"|[^,}\\n]+)|(?<=\\{name: [^,}]{1,60}, role: )[^,}]+|(?<=\\d, answer: )[^,]+|(?<=aliases: )\\[[^\\]]*\\]");

    /** What is not for readers, in a text. */
    private static final Pattern NOTATION = Pattern.compile(
            "\\{[^}]*}|\\]\\([^)]*\\)|<[^>]*>|@[\\w-]+|(?m:^:::[^\\n]*$)|\\[!\\w+\\]|\\[\\^\\w+\\]|```(?s:.*?)```|`[^`]*`");

    private static final Pattern QUOTED = Pattern.compile("(?<=quote=\"| \")[^\"]*|(?<=value=\")a bridge for all");

    /** What was published is on record with its title. */
    private static final Pattern RECORDED = Pattern.compile("(?<=\"title\": \")[^\"]+");

    private InHangul() {}

    /** Copies content. */
    static void copy(Path from, Path to) throws IOException {
        Contents.copy(from, to);
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".yaml")) {
                    rewrite(file, InHangul::metadata);
                } else if (name.endsWith(".md")) {
                    rewrite(file, InHangul::document);
                } else if (name.endsWith(".lock")) {
                    rewrite(file, InHangul::record);
                }
            }
        }
    }

    private static void rewrite(Path file, java.util.function.UnaryOperator<String> change) throws IOException {
        Files.write(file, change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String text) {
        int body = text.indexOf("\n---\n", 3) + "\n---\n".length();
        return metadata(text.substring(0, body)) + prose(text.substring(body));
    }

    private static String record(String lock) {
        return RECORDED.matcher(lock).replaceAll(found -> Matcher.quoteReplacement(hangul(found.group())));
    }

    private static String metadata(String yaml) {
        return METADATA.matcher(yaml).replaceAll(found -> Matcher.quoteReplacement(hangul(found.group())));
    }

    private static String prose(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (MatchResult kept : NOTATION.matcher(text).results().toList()) {
            out.append(hangul(text.substring(from, kept.start())))
                    .append(QUOTED.matcher(kept.group()).replaceAll(found -> hangul(found.group())));
            from = kept.end();
        }
        return out.append(hangul(text.substring(from))).toString();
    }

    private static String hangul(String text) {
        return LATIN.matcher(text).replaceAll(word -> syllables(word.group()));
    }

    private static String syllables(String word) {
        StringBuilder syllables = new StringBuilder();
        word.toLowerCase(Locale.ROOT).chars().forEach(letter -> syllables.append((char) ('가' + (letter - 'a') * 28)));
        return syllables.toString();
    }

    /** The folders of content that have every kind of page between them. */
    static final List<Path> ALL = List.of(
            Path.of("src/test/resources/golden/bridge/content"), Path.of("src/test/resources/golden/sale/content"));
}
