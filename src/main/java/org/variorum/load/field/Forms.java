package org.variorum.load.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Nearest;
import org.variorum.model.Colour;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.model.LanguageTags;

/** The forms of texts in metadata. */
public final class Forms {

    /** The word for what nobody knows. */
    public static final String UNKNOWN = "unknown";

    /** A date as precise as it is known. */
    public static final Form<Edtf> EDTF = new Form<>(
            "a date in EDTF, such as 2023-11-15, 2023-11, 2009~, 2023-11-12/2023-11-14, or unknown", Edtf::parse);

    /** The date of something of which nobody knows when it was: any time at all. */
    public static final Edtf ANY_TIME = new Edtf(
            UNKNOWN,
            new Interval<LocalDateTime>(Optional.empty(), Optional.empty(), false, false),
            Edtf.Precision.NONE,
            false,
            true,
            Optional.empty());

    /** A day of our own doing, which is always known. */
    public static final Form<LocalDate> DAY = new Form<>("a day, such as 2026-11-22", Forms::day);

    /** Yes or no. */
    public static final Form<Boolean> FLAG = new Form<>("true or false", Forms::flag);

    /** A web address. */
    public static final Form<String> URL = new Form<>(
            "a web address, such as https://example.org/", Forms::url, Forms::urlFault, t -> Optional.empty());

    /** A tag. */
    public static final Form<String> TAG = new Form<>(
            "a tag of lower-case letters, digits and hyphens, such as missile-sale",
            t -> Optional.of(t).filter(Ids::isValid));

    /** A language. */
    public static final Form<String> LANGUAGE =
            new Form<>("a language tag of BCP 47, such as en or pt-BR", LanguageTags::of);

    /** A country. */
    public static final Form<String> COUNTRY = matching("[A-Z]{2}", "two capital letters of ISO 3166, such as KR");

    /** An e-mail address. */
    public static final Form<String> EMAIL =
            matching("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,200}", "an e-mail address, such as desk@ledger.example");

    /** A SHA-256 digest, in lower case. */
    public static final Form<String> SHA256 = new Form<>(
            "the SHA-256 digest, 64 hexadecimal digits",
            t -> Optional.of(t.toLowerCase(Locale.ROOT)).filter(d -> d.matches("[0-9a-f]{64}")));

    /** A Wikidata item. */
    public static final Form<String> WIKIDATA = matching("Q[1-9]\\d{0,11}", "a Wikidata item, such as Q5251461");

    /** A share from 0 to 100 per cent, as a fraction of one. */
    public static final Form<BigDecimal> PERCENT = new Form<>("a share from 0% to 100%, such as 10%", Forms::percent);

    /** A number of things, at least one. */
    public static final Form<Integer> COUNT = new Form<>(
            "a number from 1 to 99",
            t -> Optional.of(t).filter(n -> n.matches("[1-9]\\d?")).map(Integer::valueOf));

    /** A time zone. */
    public static final Form<ZoneId> ZONE = new Form<>(
            "a zone of the IANA database, such as Asia/Seoul",
            Forms::zone,
            text -> Code.BAD_VALUE,
            text -> Nearest.hint(text, ZoneId.getAvailableZoneIds()));

    /** A few years, or none. */
    public static final Form<Integer> LIMIT = new Form<>(
            "a number from 0 to 999999, such as 0",
            t -> Optional.of(t).filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf));

    /** A number of years. */
    public static final Form<Integer> YEARS = new Form<>(
            "a number of years from 0 to 10, such as 1",
            t -> Optional.of(t).filter(n -> n.matches("\\d|10")).map(Integer::valueOf));

    /** A range of numbers, its ends included. */
    public static final Form<Interval<BigDecimal>> RANGE = new Form<>("a range, such as 24..99", Forms::range);

    /** What was published: a question or a briefing. */
    public static final Form<String> PUBLISHED = matching(
            "(?:questions|briefings)/[^/\\s]{1,200}",
            "the folder and the id of what was published, questions/closed-by");

    /** A length of time above nothing. */
    public static final Form<Period> PERIOD =
            new Form<>("a length of time of ISO 8601, such as P30D, P6M or P2Y", Forms::period);

    /** A colour. */
    public static final Form<Colour> COLOUR =
            new Form<>("a colour of six hexadecimal digits in quotes, such as \"#7a1f2b\"", Colour::of);

    private static final Pattern CALENDAR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i:https?)://[^\\s/?#\"<>\\\\]+[^\\s\"<>\\\\\\p{Cntrl}]*");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final Pattern ENDS = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\.\\.(\\d{1,12}(?:\\.\\d{1,6})?)");

    private Forms() {}

    /** Whether a text is a web address. */
    public static boolean isUrl(String text) {
        return WEB.matcher(text).matches();
    }

    /** The path of a file that is published as it is, and of a kind that its ending tells; {@code example} is such a path. */
    public static Form<String> file(String example, List<String> endings) {
        return new Form<>(
                "the path of a file in static/ or root/ that ends with " + String.join(", ", endings) + ", such as "
                        + example,
                path -> Optional.of(path)
                        .filter(p -> p.startsWith("static/") || p.startsWith("root/"))
                        .filter(p -> endings.stream().anyMatch(p.toLowerCase(Locale.ROOT)::endsWith)));
    }

    /** A text that is a language tag of BCP 47. */
    public static Optional<String> languageTag(String text) {
        return LanguageTags.of(text);
    }

    private static Form<String> matching(String regex, String expected) {
        Pattern pattern = Pattern.compile(regex);
        return new Form<>(
                expected, t -> Optional.of(t).filter(s -> pattern.matcher(s).matches()));
    }

    private static Optional<LocalDate> day(String text) {
        if (!CALENDAR.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String text) {
        return Optional.of(text)
                .filter(t -> t.matches("P(?=\\d)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?"))
                .map(Period::parse)
                .filter(p -> !p.isZero());
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> url(String text) {
        return Optional.of(text).filter(Forms::isUrl);
    }

    /** Any scheme but http and https is unsafe; without a scheme, or with a broken rest, it is simply no address. */
    private static Code urlFault(String text) {
        Matcher scheme = SCHEME.matcher(text);
        boolean foreign =
                scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?");
        return foreign ? Code.UNSAFE_LINK : Code.BAD_VALUE;
    }

    private static Optional<BigDecimal> percent(String text) {
        Matcher share = SHARE.matcher(text);
        return Optional.of(share)
                .filter(Matcher::matches)
                .map(m -> new BigDecimal(m.group(1)).movePointLeft(2))
                .filter(d -> d.compareTo(BigDecimal.ONE) <= 0);
    }

    private static Optional<Interval<BigDecimal>> range(String text) {
        Matcher ends = ENDS.matcher(text);
        return Optional.of(ends)
                .filter(Matcher::matches)
                .map(m -> Interval.closed(new BigDecimal(m.group(1)), new BigDecimal(m.group(2))))
                .filter(i -> !i.isEmpty());
    }
}
