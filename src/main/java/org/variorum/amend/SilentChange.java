package org.variorum.amend;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.Folder;
import org.variorum.model.Imprint;
import org.variorum.model.Imprint.Aspect;
import org.variorum.model.Withdrawal;
import org.variorum.model.Words;

/** What was published does not change in silence: whoever changes what it says adds a note. */
public final class SilentChange {

    /** What readers have taken away with them: these changes want a note; others are only told of. */
    private static final Set<Aspect> GRAVE =
            EnumSet.complementOf(EnumSet.of(Aspect.EXPLANATION, Aspect.TEXT, Aspect.AUTHORS));

    private static final Set<Aspect> DAYS = EnumSet.of(Aspect.DECIDED, Aspect.CHANGED);

    private SilentChange() {}

    /**
     * Reports that something says another thing than it did when it was published, and no note that it does, or an untrue one.
     *
     * @param text the text of a briefing as it is, asked for where a note quotes it
     */
    public static void check(Imprint was, Imprint now, Supplier<String> text, Location place, Reporter reporter) {
        Set<Aspect> changed = was.changes(now);
        boolean noted = now.notes().size() > was.notes().size() && !changed.contains(Aspect.NOTES);
        if (changed.isEmpty() || noted) {
            UntrueNote.of(was, now, text, place).ifPresent(reporter::report);
            return;
        }
        Code code = Collections.disjoint(changed, GRAVE) ? Code.SILENT_EDIT : Code.SILENT_CHANGE;
        String told = changed.stream().map(aspect -> told(aspect, was, now)).collect(Collectors.joining("; "));
        Diagnostic fault = Diagnostic.of(code, place, "published, it has changed without a note: " + told);
        if (!Collections.disjoint(changed, DAYS)) {
            reporter.report(fault.expected(
                            "the day on which it was published so, " + was.day().orElse("") + ", or a later one")
                    .hint("a change is told as of the day on which it was made"));
        } else if (changed.contains(Aspect.DATE)) {
            reporter.report(fault.expected("the day of its first publication, date: "
                            + was.said(Aspect.DATE).orElse(""))
                    .hint("that it has changed since say updated: and corrections:"));
        } else if (changed.contains(Aspect.NOTES)) {
            reporter.report(
                    fault.expected("each public note as readers were given it, and one more for what was wrong with it")
                            .hint("take the note as it was from Git"));
        } else {
            reporter.report(now.isFinding() ? ofFinding(fault, was, now) : ofBriefing(fault, was, now));
        }
    }

    /** Reports that something was published and is gone, and nobody says so. */
    public static void gone(Imprint was, Reporter reporter) {
        String title = was.said(Aspect.TITLE).orElse(was.key());
        reporter.report(Diagnostic.of(
                        Code.PUBLISHED_GONE,
                        Location.ofFile(Folder.LOCK),
                        "\"" + title + "\" was published as " + was.key() + ", and is there no more")
                .expected("what was published, under its name, or a note of what became of it")
                .hint("of a file that has another name now, formerly: [" + id(was)
                        + "] in it; of one that is taken away, on the page"
                        + " that policies: corrections: names, withdrawn: [{what: " + was.key()
                        + ", date: …, note: What it was and why it is gone.}]"));
    }

    /** Reports that what is said of something that was taken away cannot be: it is there, or was published later. */
    public static void withdrawn(Withdrawal withdrawal, Optional<Imprint> was, boolean there, Reporter reporter) {
        Optional<String> day = was.flatMap(Imprint::day)
                .filter(d -> d.compareTo(withdrawal.date().toString()) > 0);
        if (there) {
            reporter.report(UntrueNote.fault(
                            withdrawal.location(), withdrawal.what() + " is said to be withdrawn, and is there")
                    .expected("what is not published any more"));
        } else if (day.isPresent()) {
            reporter.report(UntrueNote.fault(
                            withdrawal.location(),
                            withdrawal.what() + " is said to be withdrawn on " + withdrawal.date()
                                    + ", and was published as of " + day.get())
                    .expected("the day on which it was taken away, " + day.get() + " or later")
                    .hint("date: " + day.get()));
        }
    }

    private static String id(Imprint imprint) {
        return imprint.key().substring(imprint.key().indexOf('/') + 1);
    }

    private static String told(Aspect aspect, Imprint was, Imprint now) {
        if (aspect == Aspect.NOTES) {
            return "a public note, which is gone or reads otherwise";
        }
        String name = Words.of(aspect);
        return was.said(aspect)
                .filter(before -> !now.said(aspect).equals(Optional.of(before)))
                .flatMap(before -> now.said(aspect).map(after -> name + " \"" + before + "\" became \"" + after + "\""))
                .orElse("its " + name + (aspect == Aspect.ANSWER ? ", of which variorum.lock has another digest" : ""));
    }

    private static Diagnostic ofFinding(Diagnostic fault, Imprint was, Imprint now) {
        Set<Aspect> changed = was.changes(now);
        String entry = "history: [{date: " + was.said(Aspect.DECIDED).orElse("…") + ", answer: \""
                + was.said(Aspect.ANSWER).orElse("") + "\", confidence: "
                + was.said(Aspect.CONFIDENCE).orElse("");
        if (Collections.disjoint(changed, GRAVE)) {
            return fault.expected(
                            "nothing, for a slip of the pen; else an entry under history:, with a kind and a note")
                    .hint(entry + ", kind: clarification, note: What the explanation said.}]");
        }
        return fault.expected(
                        "the old finding under history:, with a kind and a note, and decided: on the day of the change")
                .hint(entry
                        + Stream.of(Aspect.TITLE, Aspect.NOTE, Aspect.OPEN, Aspect.RULINGS)
                                .filter(aspect -> changed.equals(EnumSet.of(aspect)))
                                .findFirst()
                                .map(aspect -> ", kind: clarification, note: \"" + said(aspect, was) + "\"}]")
                                .orElse(", kind: correction, note: Why it was replaced.}]"));
    }

    private static String said(Aspect aspect, Imprint was) {
        return switch (aspect) {
            case TITLE -> "The question was: " + was.said(aspect).orElse("");
            case NOTE -> "The note said: " + was.said(aspect).orElse("…");
            case OPEN -> "What was said to be open, and what is known of it.";
            default -> "What was said of whose claim, and why that was wrong.";
        };
    }

    private static Diagnostic ofBriefing(Diagnostic fault, Imprint was, Imprint now) {
        Aspect aspect = Stream.of(Aspect.TITLE, Aspect.SUMMARY)
                .filter(was.changes(now)::contains)
                .findFirst()
                .orElse(Aspect.AUTHORS);
        Diagnostic wanting = fault.expected("one more entry under corrections: that says so");
        if (aspect == Aspect.AUTHORS && was.changes(now).contains(aspect)) {
            return wanting.hint("corrections: [{date: …, kind: correction, text: It was said to be by "
                    + was.said(aspect).orElse("nobody") + ".}]");
        }
        return wanting.hint(String.format(
                Locale.ROOT,
                "corrections: [{date: …, kind: correction, was: \"%s\", now: \"%s\", why: Why it was changed.}]",
                was.changes(now).contains(aspect) ? was.said(aspect).orElse("") : "…",
                was.changes(now).contains(aspect) ? now.said(aspect).orElse("") : "…"));
    }
}
