package org.variorum.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.WordEdge;

/** Finds the numbers in running text, in digits or English words, with English or Korean scale words. */
public final class NumberFinder {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)" + WordEdge.END;

    /** Words that say a number beside others; they are taken for no answer. */
    private static final Map<String, Integer> FEW = new TreeMap<>(Map.of(
            "no", 0, "none", 0, "single", 1, "sole", 1, "once", 1, "both", 2, "pair", 2, "couple", 2, "twice", 2));

    /**
     * A number stands alone: F-22 holds none, nor does the third of something in Korean. Within most words an ASCII letter stands
     * before, which is seen at once, while the script of a letter is looked up.
     */
    private static final Pattern START = Pattern.compile(
            "(?<![a-z\\d]|[\\p{L}\\p{N}&&[^\\p{IsHangul}]]|제|\\p{L}[-–]|\\p{L}\\^|\\d:)(?<currency>US\\$|[$€£¥₩])?\\s?(?:"
                    + "(?<korean>" + KoreanNumber.PATTERN + ")|(?<digits>" + Figure.PATTERN + ")|(?<words>"
                    + WordEdge.BEGIN
                    + Numerals.PATTERN + ")|" + WordEdge.BEGIN + "(?<few>" + String.join("|", FEW.keySet()) + ")"
                    + WordEdge.END + ")",
            Pattern.CASE_INSENSITIVE);

    /** One word behind a number, or one sign. */
    private static final Pattern WORD =
            Pattern.compile("[\\s-]?(?<word>[%‰]|달러|유로|위안|엔|°?[\\p{L}\\p{Sc}][\\p{L}/$]*\\.?(?:\\^?[23²³](?!\\d))?)");

    private static final int MOST_WORDS = 4;

    /** No sentence is longer, and a matcher that repeats a group goes as deep as it repeats. */
    private static final int LONGEST = 2_000;

    /** As many characters around a number are looked at. */
    private static final int NEAR = 80;

    /** What follows a number that counts nothing. */
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?:st|nd|rd|th)" + WordEdge.END + "|-\\p{L}|:\\d|\\s?[ap]\\.?m" + WordEdge.END + "|\\s?o.clock"
                    + "|\\s(?:hours )?(?:GMT|UTC|KST|EST|EDT)" + WordEdge.END + "|\\s(?:of )?" + MONTH
                    + "|[\\p{L}&&[^\\p{IsHangul}]]"
                    + "|\\s?(?:년|월|일|시|분|초|차|호|회|위|세|주|개월)",
            Pattern.CASE_INSENSITIVE);

    /** What stands before the number of a thing. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:" + MONTH + "\\.?|" + WordEdge.BEGIN + "(?:nos?|number|paras?|paragraphs?|pp?|pages?"
                    + "|articles?|chapters?|sections?|points?|lines?|notes?|phases?|versions?|vol|volume|room|flight|route|block|level"
                    + "|stage|aged?|resolutions?|cases?|day|annex|item|group|type|mark|class|channel|size)\\.?|[#§])\\s?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST = Pattern.compile("\\s*(?:$|[,;.)](?!\\d))");

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    /** Names of units that are other words as well. */
    private static final Set<String> WORDS_BESIDE =
            Set.of("in", "s", "share", "fraction", "proportion", "second", "mark");

    private static final Set<String> SPANS =
            Set.of("year", "years", "month", "months", "decade", "decades", "century", "centuries", "times", "시간");

    private NumberFinder() {}

    /** The numbers of a text, in its order; of a very long one those at its beginning. */
    public static List<WrittenNumber> in(String words) {
        String text = words.substring(0, Math.min(LONGEST, words.length()));
        List<WrittenNumber> found = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (from < text.length() && start.find(from)) {
            number(start).ifPresent(n -> found.add(written(text, start, n)));
            from = start.end();
        }
        return found;
    }

    private static Optional<BigDecimal> number(Matcher start) {
        return Optional.ofNullable(start.group("korean"))
                .map(KoreanNumber::of)
                .or(() -> Optional.ofNullable(start.group("digits"))
                        .flatMap(digits -> Figure.of(digits).value()))
                .or(() -> Optional.ofNullable(start.group("words")).flatMap(Numerals::of))
                .or(() -> Optional.ofNullable(start.group("few"))
                        .map(word -> BigDecimal.valueOf(FEW.getOrDefault(word.toLowerCase(Locale.ROOT), 0))));
    }

    private static WrittenNumber written(String text, Matcher start, BigDecimal number) {
        String before = text.substring(Math.max(0, start.start() - NEAR), start.start());
        String rest = text.substring(start.end(), Math.min(text.length(), start.end() + NEAR));
        Optional<String> currency = Optional.ofNullable(start.group("currency"));
        Behind behind = behind(rest, currency.isPresent());
        boolean alone = behind.end() == 0 && currency.isEmpty();
        boolean counts = !alone
                || (isCount(start.group().strip()) && !NO_COUNT.matcher(rest).lookingAt());
        return new WrittenNumber(
                (start.group() + rest.substring(0, behind.end())).strip(),
                number.multiply(behind.tail().factor()),
                currency.or(behind.tail()::unit),
                LAST.matcher(rest).lookingAt(),
                counts
                        && start.group("few") == null
                        && !NUMBERED.matcher(before).find());
    }

    private static boolean isCount(String digits) {
        return !YEAR.matcher(digits).matches()
                && !digits.toLowerCase(Locale.ROOT).equals("one");
    }

    /** Scale words and a unit behind a number, and where they end. */
    private record Behind(Tail tail, int end) {}

    /** As much of what stands behind a number as is a scale word or a unit. */
    private static Behind behind(String rest, boolean money) {
        Matcher word = WORD.matcher(rest);
        List<String> words = new ArrayList<>();
        Behind longest = new Behind(new Tail(BigDecimal.ONE, Optional.empty()), 0);
        int at = 0;
        while (words.size() < MOST_WORDS && word.region(at, rest.length()).lookingAt()) {
            words.add(word.group("word"));
            at = word.end();
            Tail tail = Tail.of(String.join(" ", words), money);
            longest = tail.unit().map(NumberFinder::isUnit).orElse(true) ? new Behind(tail, at) : longest;
        }
        return longest;
    }

    private static boolean isUnit(String words) {
        return SPANS.contains(words) || (!WORDS_BESIDE.contains(words) && Units.isMeasure(words));
    }
}
