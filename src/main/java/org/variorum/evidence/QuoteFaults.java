package org.variorum.evidence;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Evidence;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;

/** Tells whoever has a private copy of quotations that it does not bear out. Of its text a few words are shown, and nothing is published. */
public final class QuoteFaults {

    private static final String GAP = "a gap, or words in brackets that say none";

    private final String copy;
    private final Reporter reporter;

    /**
     * Faults found in a copy.
     *
     * @param file its name
     */
    public QuoteFaults(String file, Reporter reporter) {
        this.copy = PrivateFolder.NAME + "/" + file;
        this.reporter = reporter;
    }

    /** Tells of a quotation that was looked for. */
    public void report(Quotation quotation, Location location, QuoteSearch.Found found) {
        found.negation()
                .ifPresent(word -> reporter.report(Diagnostic.of(
                                Code.NEGATION_LEFT_OUT,
                                location,
                                copy + " has " + shown(word) + " where the quotation has " + GAP)
                        .expected("the negation, as part of the quotation")));
        switch (found.state()) {
            case ALTERED ->
                found.nearest()
                        .ifPresent(nearest ->
                                reporter.report(Diagnostic.of(Code.QUOTE_ALTERED, location, otherwise(nearest))
                                        .expected("the words of the source, with … where some are left out")));
            case NOT_FOUND ->
                reporter.report(Diagnostic.of(Code.QUOTE_NOT_FOUND, location, notFound(found))
                        .hint(mending(found)));
            case AMBIGUOUS ->
                reporter.report(
                        Diagnostic.of(
                                        Code.QUOTE_AMBIGUOUS,
                                        location,
                                        "the words stand in " + found.places() + " places of " + copy)
                                .hint(
                                        "if it matters which one is meant, give the words before or behind them: prefix= or suffix="));
            default -> {}
        }
    }

    /** Tells of a quotation of which somebody else found, and recorded, that it is not borne out. */
    void reportRecorded(Location location, Evidence.Checked checked) {
        if (checked.negationLeftOut()) {
            recorded(Code.NEGATION_LEFT_OUT, location, copy + " has a negation where the quotation has " + GAP);
        }
        if (checked.state() == QuoteState.ALTERED) {
            recorded(Code.QUOTE_ALTERED, location, "other words stand in " + copy);
        } else if (checked.state() == QuoteState.NOT_FOUND) {
            recorded(Code.QUOTE_NOT_FOUND, location, "the words do not stand so in " + copy);
        }
    }

    private void recorded(Code code, Location location, String what) {
        reporter.report(
                Diagnostic.of(code, location, what + ", as variorum.lock has it; the copy is not on this machine")
                        .hint("whoever has the copy sees more: \"variorum check\""));
    }

    /** Tells of a quotation of which nothing is recorded, though others from the copy were looked up. */
    void reportUnchecked(Location location) {
        unchecked(location, "nobody has looked these words up in " + copy + " since they were written, or changed");
    }

    /** Tells of a copy of which nothing is recorded, though other copies were looked into. */
    void reportUncheckedCopy(Location location) {
        unchecked(location, "nobody has recorded what " + copy + " shows");
    }

    private void unchecked(Location location, String what) {
        reporter.report(Diagnostic.of(Code.QUOTE_UNCHECKED, location, what + "; the copy is not on this machine")
                .hint("whoever has the copy looks into it, and commits variorum.lock: \"variorum snapshot verify\""));
    }

    private String otherwise(NearestPassage nearest) {
        boolean oneSided = nearest.said().isEmpty() || nearest.written().isEmpty();
        String place = oneSided
                ? nearest.behind().map(word -> ", behind " + shown(word)).orElse(", at the beginning")
                : "";
        return (nearest.reordered() ? "the same words stand in another order in " : "other words stand in ") + copy
                + "; said: " + shown(nearest.said()) + " / copy: " + shown(nearest.written()) + place;
    }

    private String notFound(QuoteSearch.Found found) {
        if (found.misplaced()) {
            return "the words stand in " + copy + ", but not where prefix= or suffix= says";
        }
        return found.reordered()
                ? "the parts of the quotation stand in " + copy + ", but in another order"
                : "nothing like these words stands in " + copy;
    }

    private static String mending(QuoteSearch.Found found) {
        if (found.misplaced()) {
            return "give the words that stand right before or behind them there, or neither prefix= nor suffix=";
        }
        return found.reordered()
                ? "quote them in the order of the source, or each by itself"
                : "look at the source; words from elsewhere belong to another report";
    }

    private static String shown(String words) {
        return words.isEmpty() ? "nothing" : "\"" + words + "\"";
    }
}
