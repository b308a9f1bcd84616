package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Value.Quantity;

/**
 * What stands behind a number: scale words and a unit, {@code bn EUR}, {@code hundred thousand people}, {@code USD million}.
 *
 * @param factor so many times the number
 * @param unit the unit, without scale words
 */
public record Tail(BigDecimal factor, Optional<String> unit) {

    /** Nothing longer is looked into. */
    private static final int LONGEST = 80;

    /** What some write for a scale word, and others for something else. */
    private static final Map<String, Magnitude> LOOSE = Map.of(
            "mil", Magnitude.MILLION,
            "mill", Magnitude.MILLION,
            "bil", Magnitude.BILLION,
            "bill", Magnitude.BILLION,
            "tril", Magnitude.TRILLION);

    /** A word made like a scale word. */
    private static final Pattern ILLION = Pattern.compile("\\p{L}+illi(?:ons?|arden?)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_SCALE = Set.of("pillion", "pillions", "cotillion", "cotillions", "vermillion");

    /** What statistics say of a currency: as of what year it is, or by what prices. */
    private static final Pattern OF_MONEY =
            Pattern.compile("constant|current|nominal|real|international|chained|adjusted|PPP|\\d{4}");

    /** What some words say. */
    public static Tail of(String text) {
        return of(text, false);
    }

    /** What some words say; {@code money} is whether a sign of currency stands before the number. */
    static Tail of(String text, boolean money) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST || (!money && Units.isListed(plain))) {
            return new Tail(BigDecimal.ONE, Optional.of(plain).filter(t -> !t.isEmpty()));
        }
        List<String> words = words(plain);
        BigDecimal factor = BigDecimal.ONE;
        int from = 0;
        int to = words.size();
        while (from < Math.min(Magnitude.MOST_TOGETHER, to)) {
            Optional<Magnitude> scale = scale(words.get(from), rest(words, from + 1, to), money);
            if (scale.isEmpty()) {
                break;
            }
            factor = factor.multiply(scale.get().factor());
            from++;
        }
        Optional<Magnitude> last = from == 0 && to > 1 ? Magnitude.of(words.get(to - 1)) : Optional.empty();
        if (last.isPresent()) {
            factor = last.get().factor();
            to--;
        }
        return new Tail(factor, Optional.of(rest(words, from, to)).filter(unit -> !unit.isEmpty()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.replaceAll("(?<=[\\p{L}.])(?=\\p{Sc})", " ").split("\\s+", -1));
    }

    private static String rest(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, Math.max(from, to)));
    }

    private static Optional<Magnitude> scale(String word, String rest, boolean money) {
        boolean thousand = word.equals("k") || (word.equals("K") && !rest.isEmpty());
        return Magnitude.of(word)
                .or(() -> money || Units.isMoney(rest) ? Magnitude.besideMoney(word) : Optional.empty())
                .or(() -> thousand ? Optional.of(Magnitude.THOUSAND) : Optional.empty());
    }

    /** What in the unit seems to be a scale word, and is none; {@code start} is what stands before the unit. */
    Optional<Doubt> doubt(String start) {
        return unit.flatMap(text -> mended(text)
                .map(right ->
                        new Doubt(Doubt.Kind.SCALE, words(text).get(0), List.of((start.strip() + " " + right).strip())))
                .or(() -> unknown(text).map(word -> new Doubt(Doubt.Kind.SCALE, word, List.of()))));
    }

    /** What stands in the place of a scale word and is none that there is: gazillion, or a word before the code of a currency. */
    private static Optional<String> unknown(String text) {
        if (text.length() > LONGEST || Units.isMeasure(text)) {
            return Optional.empty();
        }
        List<String> words = words(text);
        int last = words.size() - 1;
        boolean money = last > 0 && Currencies.isSymbol(words.get(last));
        return words.stream()
                .filter(word -> ILLION.matcher(word).matches() && !NO_SCALE.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> words.subList(0, money ? last : 0).stream()
                        .filter(word -> !OF_MONEY.matcher(word).matches())
                        .findFirst());
    }

    /** What in the unit seems to be a scale word, and is none. */
    public Optional<Doubt> doubt() {
        return doubt("");
    }

    /** So many of them as a quantity says that names no unit. */
    public Quantity many(Quantity number) {
        return new Quantity(
                number.low().multiply(factor),
                number.high().multiply(factor),
                number.hedge(),
                unit.map(Units::spelled),
                number.parts().stream().map(part -> part.multiply(factor)).toList(),
                number.rate());
    }

    private static Optional<String> mended(String text) {
        List<String> words = words(text);
        if (text.length() > LONGEST || Units.isListed(text)) {
            return Optional.empty();
        }
        String first = words.get(0);
        Optional<Magnitude> front = Magnitude.near(first)
                .or(() -> Optional.ofNullable(LOOSE.get(first.replaceFirst("\\.$", ""))))
                .or(() -> Magnitude.besideMoney(first));
        return front.map(scale -> (scale.word() + " " + rest(words, 1, words.size())).strip());
    }
}
