package org.variorum.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Edtf;

/** What pages say, as a desk can use it. */
final class Said {

    private static final int LONGEST = 500;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}&&[^\u200C\u200D]]");

    /** A moment of ISO 8601: a day, a time to the minute, whatever is finer, and how far it is from the clock of the world. */
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private Said() {}

    /** A text on one line, without what nobody sees; empty where nothing is left. */
    static Optional<String> text(String text) {
        return Optional.of(String.join(" ", words(text))).filter(l -> !l.isEmpty() && l.length() <= LONGEST);
    }

    /** The words of a text, without what nobody sees. */
    static List<String> words(String text) {
        String line = UNSEEN.matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ")
                .strip();
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    /** A date or a moment; empty where it is in a form that could mean several. */
    static Optional<Edtf> date(String text) {
        String written = text.strip();
        Matcher moment = MOMENT.matcher(written);
        if (!moment.matches()) {
            return Edtf.parse(written);
        }
        String zone = Optional.ofNullable(moment.group(3))
                .map(z -> z.length() == 5 ? z.substring(0, 3) + ":" + z.substring(3) : z)
                .orElse("");
        return Edtf.parse(moment.group(1) + "T" + moment.group(2) + zone).or(() -> Edtf.parse(moment.group(1)));
    }

    /** A tag of a language. */
    static Optional<String> language(String text) {
        return Optional.of(text.strip())
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .map(tag -> tag.replace('_', '-'));
    }
}
