package org.variorum.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Modality;
import org.variorum.model.Ruling;
import org.variorum.model.SourceKind;
import org.variorum.model.Verdict;
import org.variorum.render.view.ChipView;
import org.variorum.site.Standing;
import org.variorum.words.bundle.Languages;

/** The words that pages use for what the model knows as constants. */
final class Texts {

    private Texts() {}

    /** A day of metadata in words, or the text itself where it is no date. */
    static String day(String text) {
        return Edtf.parse(text).map(Languages.ENGLISH.dates()::date).orElse(text);
    }

    /** How exactly a date is known, where that is not to the day; an interval says so itself. */
    static Optional<String> exactness(Edtf date) {
        boolean interval = date.text().indexOf('/') >= 0;
        boolean known = date.span().low().isPresent() || date.span().high().isPresent();
        return interval || !known
                ? Optional.empty()
                : switch (date.precision()) {
                    case DECADES, YEAR -> Optional.of("month and day not known");
                    case SEASON, MONTH -> Optional.of("day not known");
                    case DAY, TIME -> Optional.empty();
                };
    }

    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "Every source says the same.";
            case COMPATIBLE -> "The sources say different things that do not exclude each other.";
            case PARAPHRASE -> "The sources say the same in other words.";
            case SUPERSEDED ->
                "Earlier reports were right when they were made, or were corrected; a later one has taken"
                        + " their place.";
            case CONTRADICTION -> "The sources contradict each other, and the evidence favours one side.";
            case UNRESOLVED -> "The sources contradict each other, or leave it open, and nothing decides between them.";
            case SINGLE_SOURCE -> "Everything that is said on this goes back to one origin.";
        };
    }

    static ChipView chip(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> new ChipView(verdict.label(), "good", "✓");
            case COMPATIBLE, PARAPHRASE -> new ChipView(verdict.label(), "fits", "≈");
            case SUPERSEDED -> new ChipView(verdict.label(), "other", "↻");
            case CONTRADICTION -> new ChipView(verdict.label(), "bad", "≠");
            case UNRESOLVED -> new ChipView(verdict.label(), "open", "?");
            case SINGLE_SOURCE -> new ChipView(verdict.label(), "plain", "1");
        };
    }

    static ChipView chip(Ruling ruling, String label) {
        return switch (ruling) {
            case UPHELD -> new ChipView(label, "good", "✓");
            case PARTLY_RIGHT, IMPRECISE -> new ChipView(label, "fits", "≈");
            case SUPERSEDED -> new ChipView(label, "other", "↻");
            case MISATTRIBUTED, GARBLED, UNSUPPORTED -> new ChipView(label, "bad", "✗");
            case NOT_RATED -> new ChipView(label, "plain", "–");
        };
    }

    static ChipView chip(Standing standing) {
        String label = standing.label();
        return switch (standing) {
            case ANSWER -> new ChipView(label, "good", "✓");
            case FITS -> new ChipView(label, "fits", "≈");
            case OTHER -> new ChipView(label, "other", "○");
            case REPLACED -> new ChipView(label, "other", "↻");
            case AGAINST -> new ChipView(label, "bad", "✗");
            case OPEN -> new ChipView(label, "open", "?");
            case NOT_COMPARED -> new ChipView(label, "plain", "–");
        };
    }

    static String status(Decision.Status status) {
        return switch (status) {
            case OPEN -> "still open";
            case SETTLED -> "settled";
            case DORMANT -> "set aside until something new turns up";
        };
    }

    static String kind(SourceKind kind) {
        return switch (kind) {
            case PRIMARY -> "primary source: the speaker’s own words";
            case WIRE -> "news agency";
            case NEWSPAPER -> "newspaper";
            case BROADCASTER -> "radio or television station";
            case STATE_MEDIA -> "state media";
            case ANALYSIS -> "analysis";
            case SOCIAL -> "blog or social network";
            case REWRITE -> "rewrite: a reworded copy of somebody else’s report";
            case REFERENCE -> "work of reference";
        };
    }

    /** How a claim is put forward, where that is not as a fact. */
    static Optional<String> manner(Modality modality) {
        return switch (modality) {
            case REPORTED -> Optional.empty();
            case ALLEGED -> Optional.of("as an allegation");
            case DENIED -> Optional.of("as a denial");
            case PLANNED -> Optional.of("as a plan");
            case ESTIMATED -> Optional.of("as an estimate");
            case NO_COMMENT -> Optional.of("asked, and gave no answer");
            case UNCONFIRMED -> Optional.of("as not confirmed");
        };
    }

    static String words(String slug) {
        return slug.replace('-', ' ');
    }

    static String join(Stream<String> parts, String separator) {
        return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
    }
}
