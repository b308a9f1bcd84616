package org.variorum.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Hedge;
import org.variorum.model.WordEdge;
import org.variorum.model.Words;

/** The signs and words before a number, and behind it, that loosen it. */
public final class HedgeWords {

    /** Words beside those of the hedges themselves. */
    private static final Map<String, Hedge> OTHERS = Map.ofEntries(
            Map.entry("~", Hedge.ABOUT),
            Map.entry("≈", Hedge.ABOUT),
            Map.entry(">=", Hedge.AT_LEAST),
            Map.entry("≥", Hedge.AT_LEAST),
            Map.entry("<=", Hedge.AT_MOST),
            Map.entry("≤", Hedge.AT_MOST),
            Map.entry(">", Hedge.MORE_THAN),
            Map.entry("<", Hedge.FEWER_THAN),
            Map.entry("circa", Hedge.ABOUT),
            Map.entry("approx.", Hedge.APPROXIMATELY),
            Map.entry("less than", Hedge.FEWER_THAN),
            Map.entry("no more than", Hedge.AT_MOST),
            Map.entry("not more than", Hedge.AT_MOST),
            Map.entry("no fewer than", Hedge.AT_LEAST),
            Map.entry("no less than", Hedge.AT_LEAST),
            Map.entry("not less than", Hedge.AT_LEAST));

    private static final Map<String, Hedge> ALL = all();

    /** Matches one of them, in any case, with the space behind it. */
    static final Pattern PATTERN = Pattern.compile(
            ALL.keySet().stream()
                            .sorted(Comparator.comparing(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                            .map(HedgeWords::alternative)
                            .collect(Collectors.joining("|", "(?<hedge>", ")"))
                    + "\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Words behind a number or its unit. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s+or\\s+(?<hedge>more|fewer|less|so)" + WordEdge.END, Pattern.CASE_INSENSITIVE);

    /** Anywhere in a text; {@code dozens} loosens no number, and is none. */
    private static final Pattern ANYWHERE = Pattern.compile(
            WordEdge.BEGIN + "(?:" + PATTERN.pattern().replace("(?<hedge>", "(?:") + "|some" + WordEdge.END + "|dozens"
                    + WordEdge.END + ")",
            Pattern.CASE_INSENSITIVE);

    private HedgeWords() {}

    /** Whether a text has a sign or an English word that loosens a number. */
    public static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find() || BEHIND.matcher(text).find();
    }

    /** The hedge that stands behind a number: {@code 59 or more}. */
    static Optional<Hedge> behind(String text) {
        Matcher words = BEHIND.matcher(text);
        return words.find()
                ? Optional.of(
                        switch (words.group("hedge").toLowerCase(Locale.ROOT)) {
                            case "more" -> Hedge.AT_LEAST;
                            case "so" -> Hedge.ABOUT;
                            default -> Hedge.AT_MOST;
                        })
                : Optional.empty();
    }

    /** A text without the hedge that stands behind a number. */
    static String withoutBehind(String text) {
        return BEHIND.matcher(text).replaceFirst("");
    }

    private static Map<String, Hedge> all() {
        Map<String, Hedge> all = new HashMap<>(OTHERS);
        Arrays.stream(Hedge.values())
                .filter(h -> h != Hedge.EXACT && h != Hedge.DOZENS)
                .forEach(h -> all.put(Words.of(h).replace('-', ' '), h));
        return Map.copyOf(all);
    }

    private static String alternative(String words) {
        boolean sign = !Character.isLetter(words.charAt(0));
        String quoted = Arrays.stream(words.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s-]+"));
        return sign ? quoted : quoted + "(?=[^\\p{L}\\p{N}])";
    }

    /** The hedge next in a text, which is then behind it. */
    static Optional<Hedge> take(QuantityScanner in) {
        return in.take(PATTERN).map(HedgeWords::hedge);
    }

    private static Hedge hedge(Matcher words) {
        String plain = words.group("hedge").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        return ALL.getOrDefault(plain, Hedge.EXACT);
    }
}
