package org.variorum.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;
import org.variorum.model.WordEdge;

/**
 * The parts of a text that is a quantity.
 *
 * @param hedge what loosens the number
 * @param amounts the numbers: one, the two ends of a range, or those of a sum
 * @param range whether they are the ends of a range
 * @param tail what stands behind the last
 */
record QuantityParts(Hedge hedge, List<Amount> amounts, boolean range, Tail tail) {

    private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

    /** What stands between the ends of a range. */
    static final Pattern TO = Pattern.compile("\\s*(?:\\.\\.|–|-(?=\\d)|(?<=\\s)to(?=\\s))\\s*");

    private static final Pattern OF_HOW_MANY =
            Pattern.compile("(?:in|of|out of|von|aus)\\s+(?:every\\s+)?\\d", Pattern.CASE_INSENSITIVE);

    /** Words behind a space. */
    private static final Pattern WORDS = Pattern.compile("(?:\\s+|-(?=\\p{L}))(?<unit>[%‰°\\p{L}\\p{Sc}][^;]{0,59})");

    /** A symbol right behind the number, and then words; no ordinal. */
    private static final Pattern SYMBOL = Pattern.compile("(?<unit>[\"″”'′’]|(?!(?:st|nd|rd|th)" + WordEdge.END
            + ")[%‰°\\p{L}\\p{Sc}]" + "[\\p{L}°/.\\p{Sc}]{0,10}(?:(?<=[mint])\\^?[23]|\\^?[²³])?(?:\\s[^;]{1,59})?)");

    /** The parts of a text; empty where it is no quantity. */
    static Optional<QuantityParts> of(String text) {
        Optional<Hedge> behind = HedgeWords.behind(text);
        QuantityScanner in = new QuantityScanner(HedgeWords.withoutBehind(text));
        Optional<Hedge> before = HedgeWords.take(in);
        List<Amount> amounts = new ArrayList<>();
        boolean range = takeRange(in, amounts);
        boolean whole = range || takeSum(in, amounts);
        boolean money = amounts.stream().anyMatch(a -> a.currency().isPresent());
        Optional<String> unit = in.take(WORDS).or(() -> in.take(SYMBOL)).map(m -> m.group("unit"));
        Hedge hedge = before.or(() -> behind).orElse(Hedge.EXACT);
        boolean clear = (before.isEmpty() || behind.isEmpty()) && (!range || hedge == Hedge.EXACT);
        return whole && clear && in.rest().isEmpty()
                ? Optional.of(new QuantityParts(hedge, amounts, range, Tail.of(unit.orElse(""), money)))
                : Optional.empty();
    }

    /** Takes one number, and the other end of a range; whether there is one. */
    private static boolean takeRange(QuantityScanner in, List<Amount> amounts) {
        Amount.take(in).ifPresent(amounts::add);
        Optional<Amount> end = amounts.isEmpty() ? Optional.empty() : in.takeIf(TO, to -> Amount.take(in));
        end.ifPresent(amounts::add);
        return end.isPresent();
    }

    /** Takes the other numbers of a sum; whether there is any number. */
    private static boolean takeSum(QuantityScanner in, List<Amount> amounts) {
        Optional<Amount> next = Optional.empty();
        do {
            next = amounts.isEmpty() ? next : in.takeIf(PLUS, plus -> Amount.take(in));
            next.ifPresent(amounts::add);
        } while (next.isPresent());
        return !amounts.isEmpty();
    }

    /** What they come to, in a text that answers a question in which a number is of the unit {@code asked}. */
    Reading reading(String text, Optional<String> asked) {
        return doubt(text, asked)
                .map(Reading::of)
                .orElseGet(() -> quantity().map(Reading::of).orElseGet(Reading::none));
    }

    private Optional<String> unit() {
        return amounts.stream()
                .flatMap(a -> a.currency().stream())
                .findFirst()
                .map(code -> priced(code, tail.unit()))
                .or(() -> tail.unit().map(Units::spelled));
    }

    /** {@code $5}, {@code $5 per barrel}; a currency that is given twice is given once. */
    private static String priced(String code, Optional<String> unit) {
        return unit.filter(u -> !Units.of(u).base().equals(Units.of(code).base()))
                .map(u -> code + " " + u)
                .orElse(code);
    }

    private Optional<Quantity> quantity() {
        List<BigDecimal> numbers = numbers();
        Optional<String> unit = unit();
        boolean whole = numbers.size() == amounts.size() && amounts.stream().noneMatch(a -> a.isOdd(unit));
        if (!whole || (range && numbers.get(0).compareTo(numbers.get(1)) > 0)) {
            return Optional.empty();
        }
        BigDecimal low = range
                ? numbers.get(0)
                : numbers.stream().reduce(BigDecimal::add).orElseThrow();
        BigDecimal high = range ? numbers.get(1) : low;
        boolean sum = !range && numbers.size() > 1;
        return Optional.of(new Quantity(low, high, hedge, unit, sum ? numbers : List.of()));
    }

    private List<BigDecimal> numbers() {
        Stream<Optional<BigDecimal>> numbers = range
                ? Stream.of(
                        amounts.get(0).timesOfRange(tail.factor()),
                        amounts.get(1).times(tail.factor()))
                : amounts.stream().map(a -> a.times(tail.factor()));
        return numbers.flatMap(Optional::stream).toList();
    }

    private Optional<Doubt> doubt(String text, Optional<String> asked) {
        return separator(text, asked)
                .or(() -> scale(text))
                .or(() -> tail.unit().flatMap(QuantityParts::share))
                .or(() -> unit(text, asked));
    }

    /** Of how many: {@code 3 in 4} is no three of anything. */
    private static Optional<Doubt> share(String unit) {
        return OF_HOW_MANY.matcher(unit).lookingAt()
                ? Optional.of(new Doubt(Doubt.Kind.UNIT, unit, List.of()))
                : Optional.empty();
    }

    private Optional<Doubt> separator(String text, Optional<String> asked) {
        List<Amount> doubtful =
                amounts.stream().filter(a -> isDoubtful(a.figure(), asked)).toList();
        int forms =
                doubtful.stream().mapToInt(a -> a.figure().forms().size()).max().orElse(0);
        List<String> texts = IntStream.range(0, forms)
                .mapToObj(form -> with(text, doubtful, form))
                .toList();
        return doubtful.stream().findFirst().map(a -> new Doubt(Doubt.Kind.SEPARATOR, a.written(), texts));
    }

    /** Three digits behind a point are decimals in what is measured, and doubtful in what is counted. */
    private boolean isDoubtful(Figure figure, Optional<String> asked) {
        boolean readable = figure.value().isPresent();
        return figure.isDoubtful() && !(readable && isMeasured(asked));
    }

    private boolean isMeasured(Optional<String> asked) {
        return tail.factor().compareTo(BigDecimal.ONE) != 0
                || unit().or(() -> asked)
                        .map(Units::of)
                        .filter(Units.Unit::measures)
                        .isPresent();
    }

    private static String with(String text, List<Amount> doubtful, int form) {
        String written = text;
        for (Amount amount : doubtful) {
            List<String> forms = amount.figure().forms();
            int at = written.indexOf(amount.written());
            written = at < 0
                    ? written
                    : written.substring(0, at)
                            + forms.get(Math.min(form, forms.size() - 1))
                            + written.substring(at + amount.written().length());
        }
        return written;
    }

    private Optional<Doubt> unit(String text, Optional<String> asked) {
        return tail.unit()
                .filter(text::endsWith)
                .flatMap(unit -> Units.near(unit, asked)
                        .map(near -> text.substring(0, text.length() - unit.length()) + near)
                        .map(form -> new Doubt(Doubt.Kind.UNIT, unit, List.of(form))));
    }

    private Optional<Doubt> scale(String text) {
        return tail.unit()
                .filter(text::endsWith)
                .flatMap(unit -> tail.doubt(text.substring(0, text.length() - unit.length())));
    }
}
