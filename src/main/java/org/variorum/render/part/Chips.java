package org.variorum.render.part;

import org.variorum.model.Confidence;
import org.variorum.model.Review;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.SiteInfo;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.render.view.ChipView;
import org.variorum.site.Fate;
import org.variorum.site.Site;
import org.variorum.words.LabelWords;

/**
 * Verdicts, rulings and standings as labels with a tone, in the language of a site and its own words.
 *
 * @param labels what the language calls them
 * @param site what the site calls rulings
 */
public record Chips(LabelWords labels, SiteInfo site) {

    /** The labels of a site. */
    public static Chips of(Site site) {
        return new Chips(site.library().values().language().labels(), site.info());
    }

    /** How a claim fared: what the desk ruled, else how the claim stands to the answer. */
    public ChipView of(Fate fate) {
        return fate.ruling().map(this::of).orElseGet(() -> of(fate.standing()));
    }

    /** A level of confidence beside the word itself. */
    public String level(Confidence level) {
        return labels.level(level);
    }

    /** A ruling in words. */
    public String label(Ruling ruling) {
        return site.rating(ruling).orElseGet(() -> labels.ruling(ruling));
    }

    /** A label with its tone. */
    public ChipView of(Verdict verdict) {
        String label = labels.verdict(verdict);
        return switch (verdict) {
            case AGREEMENT -> new ChipView(label, "good");
            case COMPATIBLE, PARAPHRASE -> new ChipView(label, "fits");
            case SUPERSEDED -> new ChipView(label, "other");
            case CONTRADICTION -> new ChipView(label, "differs");
            case UNRESOLVED -> new ChipView(label, "open");
            case SINGLE_SOURCE -> new ChipView(label, "single");
        };
    }

    /** A label with its tone. */
    public ChipView of(Ruling ruling) {
        String label = label(ruling);
        return switch (ruling) {
            case UPHELD -> new ChipView(label, "good");
            case PARTLY_RIGHT, IMPRECISE -> new ChipView(label, "fits");
            case SUPERSEDED, WITHDRAWN -> new ChipView(label, "other");
            case MISATTRIBUTED, GARBLED, UNSUPPORTED -> new ChipView(label, "bad");
            case UNPROVEN -> new ChipView(label, "open");
            case NOT_RATED -> new ChipView(label, "plain");
        };
    }

    /** A label with its tone. */
    public ChipView of(SentenceState state) {
        String label = labels.sentence(state);
        return switch (state) {
            case HOLDS -> new ChipView(label, "good");
            case OPEN -> new ChipView(label, "open");
            case OVERTAKEN -> new ChipView(label, "other");
        };
    }

    /** A label with its tone. */
    public ChipView of(Standing standing) {
        String label = labels.standing(standing);
        return switch (standing) {
            case ANSWER -> new ChipView(label, "good");
            case FITS -> new ChipView(label, "fits");
            case OTHER -> new ChipView(label, "beside");
            case REPLACED -> new ChipView(label, "other");
            case AGAINST -> new ChipView(label, "bad");
            case OPEN -> new ChipView(label, "open");
            case NOT_COMPARED -> new ChipView(label, "plain");
        };
    }

    /** The tone of what is found of a claim. */
    static String tone(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS, FULFILLED -> "good";
            case FITS, LOOSE, PARTLY -> "fits";
            case PLANNED, OVERTAKEN, WITHDRAWN -> "other";
            case OTHER_ROLE, GARBLED, WRONG -> "bad";
            case UNPROVEN, DISPUTED, ALLEGED, UNCONFIRMED, UNCOMPARED, UNSAID, COMMON, LEFT_OPEN -> "open";
            case UNRATED -> "plain";
        };
    }
}
