package org.variorum.words.bundle.english;

import java.util.Optional;
import org.variorum.model.Correction;
import org.variorum.words.DateWords;
import org.variorum.words.LabelWords;
import org.variorum.words.PageWords;
import org.variorum.words.QuoteMarks;

/** The pages of a site, in English. */
final class EnglishPages implements PageWords {

    private final LabelWords labels;
    private final DateWords dates;

    EnglishPages(LabelWords labels, DateWords dates) {
        this.labels = labels;
        this.dates = dates;
    }

    @Override
    public LabelWords labels() {
        return labels;
    }

    @Override
    public DateWords dates() {
        return dates;
    }

    @Override
    public String questions() {
        return "Questions";
    }

    @Override
    public String briefings() {
        return "Briefings";
    }

    @Override
    public String reports() {
        return "Reports";
    }

    @Override
    public String outlets() {
        return "Outlets";
    }

    @Override
    public String tags() {
        return "Tags";
    }

    @Override
    public String authors() {
        return "Authors";
    }

    @Override
    public String browse() {
        return "Browse";
    }

    @Override
    public String glossary() {
        return "Glossary";
    }

    @Override
    public String of(String list, String part) {
        return list + ": " + part;
    }

    @Override
    public String yearUnknown() {
        return "year not known";
    }

    @Override
    public String kindUnknown() {
        return "kind not stated";
    }

    @Override
    public String otherLetters() {
        return "other signs";
    }

    @Override
    public String timeline() {
        return "Timeline";
    }

    @Override
    public String bibliography() {
        return "Bibliography";
    }

    @Override
    public String bibliography(Optional<String> letters) {
        return "Bibliography: " + letters.orElse("other letters and signs");
    }

    @Override
    public String part(String title, int number) {
        return title + ", part " + number;
    }

    @Override
    public String sources() {
        return "Sources";
    }

    @Override
    public String search() {
        return "Search";
    }

    @Override
    public String names() {
        return "Names";
    }

    @Override
    public String method() {
        return "Method";
    }

    @Override
    public String notFound() {
        return "Page not found";
    }

    @Override
    public String tag(String tag) {
        return "Tag: " + tag;
    }

    @Override
    public String box(Box box) {
        return switch (box) {
            case NOTE -> "Note";
            case TIP -> "Tip";
            case IMPORTANT -> "Important";
            case WARNING -> "Warning";
            case CAUTION -> "Caution";
            case CORRECTION -> "Correction";
        };
    }

    @Override
    public String corrected(String day) {
        return "Correction, " + day;
    }

    @Override
    public String withdrawn() {
        return "Withdrawn";
    }

    @Override
    public String withdrawn(String title) {
        return "Withdrawn: " + title;
    }

    @Override
    public String withdrawnOn(String day) {
        return "What was published here was withdrawn on " + day + ".";
    }

    @Override
    public String moved(String title) {
        return "Moved: " + title;
    }

    @Override
    public String liesElsewhere() {
        return "What lay here lies elsewhere now:";
    }

    @Override
    public String told(Correction correction) {
        return correction.text()
                + correction
                        .change()
                        .map(c -> " It said: " + ended(c.was()) + " It says: " + ended(c.now()))
                        .orElse("");
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public String amended(Correction.Kind kind) {
        return switch (kind) {
            case CORRECTION -> "Correction";
            case CLARIFICATION -> "Clarification";
            case UPDATE -> "Update";
        };
    }

    @Override
    public String citeAs() {
        return "Cite as:";
    }

    @Override
    public String citation(String who, String title, String site, Optional<String> day, Optional<String> address) {
        String place = (who.equals(site) ? "" : site)
                + day.map(d -> who.equals(site) ? d : ", " + d).orElse("");
        return who + ". " + QuoteMarks.around(title) + "." + (place.isEmpty() ? "" : " " + place + ".")
                + address.map(a -> " " + a).orElse("");
    }

    @Override
    public String claimsOf(String report) {
        return "Claims of " + report;
    }

    @Override
    public String reportOf(String outlet) {
        return "Report of " + outlet;
    }
}
