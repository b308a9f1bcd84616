package org.variorum.words.bundle.english;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.WordEdge;

/** The plural of English words for what is counted; authors may write either form. */
final class Plurals {

    /** The noun that takes the plural, before what follows it: {@code barrel of oil}, {@code launch per year}. */
    private static final Pattern HEAD =
            Pattern.compile("^(.+?)((?: (?:as|of|per|in|on|for|to|with)" + WordEdge.END + ".*)?)$");

    private static final Pattern LAST_WORD = Pattern.compile("^(.*?)(\\S+)$");

    /** Without three small letters in a row it is a symbol: {@code km}, {@code kWh}, {@code USD}. */
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{3}");

    /** What is longer is no noun: a pattern that looks back would take too long to tell. */
    private static final int LONGEST = 300;

    private static final Set<String> INVARIANT = Set.of(
            "aircraft",
            "bbl",
            "celsius",
            "centigrade",
            "fahrenheit",
            "gal",
            "kph",
            "mph",
            "min",
            "nmi",
            "pct",
            "percent",
            "personnel",
            "sec",
            "series",
            "spacecraft",
            "species",
            "staff",
            "hertz",
            "cent",
            "mille");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("foot", "feet"),
            Map.entry("serviceman", "servicemen"),
            Map.entry("half", "halves"),
            Map.entry("life", "lives"));

    private static final Map<String, String> SINGULAR =
            IRREGULAR.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Plurals() {}

    /** The form that goes with a number: one missile, but 0, 2 or 1.5 missiles. */
    static String of(String noun, BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 ? head(noun, false) : of(noun);
    }

    /** The plural. */
    static String of(String noun) {
        return head(noun, true);
    }

    private static String head(String noun, boolean many) {
        Matcher head = HEAD.matcher(noun);
        if (noun.length() > LONGEST || !head.matches()) {
            return noun;
        }
        Matcher last = LAST_WORD.matcher(head.group(1));
        return last.matches()
                ? last.group(1) + (many ? plural(last.group(2)) : singular(last.group(2))) + head.group(2)
                : noun;
    }

    private static String plural(String word) {
        if (isInvariant(word)) {
            return word;
        }
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.getOrDefault(word, word);
        }
        if (word.matches(".*(?:s|x|z|ch|sh)") && !isPlural(word)) {
            return word + "es";
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return isPlural(word) ? word : word + "s";
    }

    private static String singular(String word) {
        if (isInvariant(word)) {
            return word;
        }
        if (SINGULAR.containsKey(word)) {
            return SINGULAR.getOrDefault(word, word);
        }
        if (word.matches(".*[^aeiou]ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(?:ss|x|z|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return isPlural(word) ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isInvariant(String word) {
        return INVARIANT.contains(word) || !WORD.matcher(word).find();
    }

    /** Whether it is one already, by its ending: {@code missiles}, but not {@code press}, {@code bus} or {@code crisis}. */
    private static boolean isPlural(String word) {
        return SINGULAR.containsKey(word) || word.matches(".*[^siu]s");
    }
}
