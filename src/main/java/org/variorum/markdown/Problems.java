package org.variorum.markdown;

import java.util.HashSet;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/** Says in the words of this package what is wrong with one file. */
final class Problems {

    private final BodyText source;
    private final Reporter reporter;
    private final Set<String> excesses = new HashSet<>();
    private final Set<Integer> told = new HashSet<>();

    /** Reports places of {@code source} to {@code reporter}. */
    Problems(BodyText source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
    }

    /** Where something stands. */
    Location at(int from, int to) {
        return source.at(from, to);
    }

    /** Attributes that cannot be read. */
    void badAttributes(AttributeFault fault) {
        reporter.report(Diagnostic.of(Code.BAD_ATTRIBUTES, at(fault.from(), fault.to()), fault.message())
                .expected(fault.expected()));
    }

    /** A brace behind a bracket from which no attributes could be read. */
    void badBraces(int from, AttributeFault fault) {
        told.add(from);
        badAttributes(fault);
    }

    /** Whether the brace at an offset has been reported. */
    boolean isTold(int offset) {
        return told.contains(offset);
    }

    /**
     * Braces that belong to nothing; {@code spaced} is whether a space keeps them from what stands before. Where a text was
     * left as it is for its depth, its braces were, too, and that has been told.
     */
    void looseBraces(Location place, String braces, boolean spaced) {
        if (!excesses.isEmpty()) {
            return;
        }
        String message = (spaced ? "a space keeps " + braces + " from what it is to mark" : braces + " marks nothing")
                + ", and readers would see it";
        reporter.report(Diagnostic.of(Code.LOOSE_ATTRIBUTES, place, message)
                .expected("[the words]" + braces + ", with nothing between ] and {")
                .hint((spaced ? "take out the space; " : "")
                        + "braces that readers shall see are written \\{ or as code"));
    }

    /** A div that nothing closes. */
    void unclosedDiv(int from, int to) {
        reporter.report(Diagnostic.of(Code.UNCLOSED_DIV, at(from, to), "this ::: block is never closed")
                .expected("a line ::: after its last line"));
    }

    /** A closing fence without a div. */
    void strayFence(int from, int to) {
        reporter.report(Diagnostic.of(Code.UNCLOSED_DIV, at(from, to), "this ::: closes nothing")
                .expected("::: {.class} before it, or no ::: here"));
    }

    /** Nesting or number beyond the limits; told once for each kind of excess. */
    void tooDeep(int from, String message) {
        if (excesses.add(message)) {
            reporter.report(Diagnostic.of(Code.TOO_DEEP, at(from, from + 1), message));
        }
    }

    /** A footnote that nothing refers to. */
    void unusedFootnote(int from, int to, String label) {
        reporter.report(
                Diagnostic.of(Code.MISSING_FOOTNOTE, at(from, to), "nothing refers to the footnote [^" + label + "]"));
    }

    /** A second footnote of one label. */
    void repeatedFootnote(int from, int to, String label) {
        reporter.report(Diagnostic.of(
                Code.MISSING_FOOTNOTE, at(from, to), "the label [^" + label + "] names an earlier footnote already"));
    }

    /** A mark without a footnote. */
    void missingFootnote(int from, int to, String label) {
        reporter.report(
                Diagnostic.of(Code.MISSING_FOOTNOTE, at(from, to), "there is no footnote for the mark [^" + label + "]")
                        .expected("a paragraph [^" + label + "]: with the note"));
    }

    /** A footnote mark within the brackets of a citation. */
    void markInCitation(int from, int to) {
        reporter.report(Diagnostic.of(Code.MARK_IN_CITATION, at(from, to), "a footnote mark within a citation")
                .expected("the mark behind the bracket that closes: [@key][^n]"));
    }

    /** HTML. */
    void rawHtml(Location location) {
        reporter.report(Diagnostic.of(Code.RAW_HTML, location, "HTML is shown as text"));
    }
}
