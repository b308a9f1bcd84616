package org.variorum.load.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys for records that have none: the DOI, or else the first author and the year, {@code kim2020}, {@code kim2020b}. For one thread. */
final class RisIds {

    private static final Pattern DOI = Pattern.compile("(?i).*?(10\\.\\d{4,9}/[^\\s{}]{1,300})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<String, Integer> met = new HashMap<>();

    /** The key of a record with these lines. */
    String of(List<BibField> lines) {
        String plain = first(lines, "DO", "DI")
                .map(DOI::matcher)
                .filter(Matcher::matches)
                .map(doi -> "doi:" + doi.group(1))
                .orElseGet(() -> named(lines));
        int count = met.merge(plain, 1, Integer::sum);
        return count == 1 ? plain : plain + letters(count);
    }

    private static String named(List<BibField> lines) {
        String author =
                first(lines, "AU", "A1", "A2", "ED", "TI", "T1", "JO", "T2").orElse("");
        String family = author.split(",", 2)[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        Matcher year = YEAR.matcher(first(lines, "PY", "Y1", "DA").orElse(""));
        String key = family.substring(0, Math.min(40, family.length())) + (year.find() ? year.group() : "");
        return key.isEmpty() ? "work" : key;
    }

    private static Optional<String> first(List<BibField> lines, String... tags) {
        for (String tag : tags) {
            for (BibField line : lines) {
                if (line.name().equals(tag) && !line.value().isBlank()) {
                    return Optional.of(line.value());
                }
            }
        }
        return Optional.empty();
    }

    private static String letters(int count) {
        return count <= 26 ? String.valueOf((char) ('a' + count - 1)) : "-" + count;
    }
}
