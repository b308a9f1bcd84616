import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose of no meaning about an invented coast: sentences filled in from a small vocabulary of our own. */
final class Words {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final List<String> SENTENCES = List.of(
            "The {body} said that the {adj} {thing} would be {done} before {month}, and left the rest to the {body}.",
            "In {place} the {thing} had been {done} twice, once in {month} and once after the {event}.",
            "Nobody at the {body} disputed that the {thing} was {adj}, but few agreed on why it had been {done}.",
            "A {role} who saw the {adj} {thing} counted {number} of its parts and wrote each of them down.",
            "What the {body} calls a {thing} is in {place} simply a {adj} {thing} with a longer name.",
            "The {thing} cost more than the {body} had planned, although the {role} put it down to the {event}.",
            "By {month} the road to {place} was open again, and the {thing} could be {done} for the first time in years.",
            "Two of the {number} people asked remembered the {event} well; the others remembered only the {adj} {thing}.",
            "Since the {event} each {thing} in {place} has to be {done} by a {role} before anyone may use it.",
            "That is a small number for a {adj} coast, and the {body} knows it.",
            "The {role} spoke of a {thing}, the {body} of a {thing}, and the minutes of {place} of neither.",
            "When the {adj} report came out in {month}, the {thing} had long been {done}.",
            "There were {number} boats in {place} that week, none of which belonged to the {body}.",
            "It was the {role} of {place} who first asked whether the {thing} had been {done} at all.",
            "Such a {thing} is seldom {done} in winter, when the ice between {place} and {place} is still {adj}.",
            "Both letters name the {event}, yet only one of them says that the {thing} was {done} there.",
            "The {body} answered in {month} that it had no {adj} {thing} and had never wanted one.",
            "For {place} the difference is {adj}: a {thing} that is {done} brings work, one that is not brings a bill.",
            "Before the {event} a {role} earned little by it; afterwards the {thing} paid for {number} of them.",
            "The figures for {month} were {done} by hand, page by page, in a {adj} room above the harbour.",
            "Whether that was {adj} or merely late depends on which {role} one asks in {place}.",
            "No {role} has yet explained how the {thing} came to be {done} without the {body} hearing of it.",
            "The chart shows {place} and {place} a day apart, which is {adj} for a loaded ship.",
            "On one point the {body} and its critics agree: the {thing} must be {done} again.");

    private static final Map<String, List<String>> VOCABULARY = Map.ofEntries(
            Map.entry(
                    "body",
                    List.of(
                            "harbour board",
                            "tide office",
                            "grain council",
                            "river court",
                            "bridge union",
                            "lamp company",
                            "pilots’ guild",
                            "salt bureau",
                            "weather house",
                            "ferry trust",
                            "dike assembly",
                            "fish exchange",
                            "customs bench",
                            "timber league")),
            Map.entry(
                    "role",
                    List.of(
                            "surveyor",
                            "pilot",
                            "clerk",
                            "warden",
                            "engineer",
                            "harbour master",
                            "carrier",
                            "magistrate",
                            "net maker",
                            "keeper",
                            "bookkeeper",
                            "inspector")),
            Map.entry(
                    "thing",
                    List.of(
                            "ledger",
                            "breakwater",
                            "ferry line",
                            "grain store",
                            "sea wall",
                            "toll",
                            "lock gate",
                            "signal tower",
                            "dredging plan",
                            "water charter",
                            "fishing quota",
                            "supply bridge",
                            "tide table",
                            "pilot fee",
                            "cable",
                            "canal",
                            "drainage scheme",
                            "beacon")),
            Map.entry(
                    "done",
                    List.of(
                            "measured",
                            "rebuilt",
                            "sold",
                            "closed",
                            "inspected",
                            "lifted",
                            "counted",
                            "promised",
                            "paid for",
                            "moved inland",
                            "handed over",
                            "drawn up",
                            "called off",
                            "lengthened")),
            Map.entry(
                    "adj",
                    List.of(
                            "narrow",
                            "costly",
                            "plain",
                            "unfinished",
                            "disputed",
                            "northern",
                            "shallow",
                            "early",
                            "generous",
                            "rusted",
                            "temporary",
                            "well-kept",
                            "ordinary",
                            "remote",
                            "heavy",
                            "public")),
            Map.entry(
                    "event",
                    List.of(
                            "autumn flood",
                            "great thaw",
                            "lamp strike",
                            "second survey",
                            "fire on the quay",
                            "treaty week",
                            "long calm",
                            "grain auction",
                            "storm of the year before",
                            "opening of the locks")),
            Map.entry(
                    "place",
                    List.of(
                            "Varnholm",
                            "Ostermere",
                            "Kellick",
                            "Drovik Sound",
                            "Saltry",
                            "Upper Thane",
                            "Morrow",
                            "Little Esk",
                            "Quillan",
                            "Pellworth",
                            "Brae Haven",
                            "Tarn Mouth",
                            "Ludder",
                            "Wexcombe")),
            Map.entry(
                    "month",
                    List.of(
                            "January",
                            "February",
                            "March",
                            "April",
                            "May",
                            "June",
                            "July",
                            "August",
                            "September",
                            "October",
                            "November",
                            "December")),
            Map.entry(
                    "number",
                    List.of(
                            "three",
                            "seven",
                            "eleven",
                            "fourteen",
                            "nineteen",
                            "twenty-six",
                            "thirty",
                            "forty-one",
                            "sixty",
                            "a hundred",
                            "some two hundred")));

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** One word, or a few, of that kind: body, role, thing, done, adj, event, place, month or number. */
    String word(String kind) {
        return pick(VOCABULARY.get(kind));
    }

    /** A whole sentence. */
    String sentence() {
        return capital(fill(pick(SENTENCES)));
    }

    /** Several sentences, with a space between them. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = 1; i < count; i++) {
            text.append(' ').append(sentence());
        }
        return text.toString();
    }

    /** A pattern with its slots filled in, such as {@code the {adj} {thing}}. */
    String fill(String pattern) {
        Matcher slots = SLOT.matcher(pattern);
        return slots.replaceAll(slot -> word(slot.group(1)));
    }

    /** One of them. */
    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
