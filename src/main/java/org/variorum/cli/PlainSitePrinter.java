package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.cli.SiteOutcome.Stance;
import org.variorum.cli.SiteOutcome.Style;
import org.variorum.cli.SiteOutcome.Told;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.model.Answer;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Words;

/** Prints questions of a site for people: each in a line, or as {@link PlainFinding} has it. */
final class PlainSitePrinter {

    private final PrintWriter out;
    private final Style style;

    /** Prints there. */
    PlainSitePrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(SiteOutcome outcome) {
        TextPrinter printer = new TextPrinter(outcome.checked().sources());
        outcome.errors().forEach(d -> out.print(printer.print(d)));
        if (outcome.failed()) {
            line("");
        }
        if (style.whole()) {
            outcome.questions().forEach(this::whole);
        } else {
            int widest = outcome.questions().stream()
                    .mapToInt(q -> q.named().id().length())
                    .max()
                    .orElse(0);
            outcome.told(style).forEach(q -> line(line(q, widest)));
            line(summary(outcome));
        }
    }

    private void whole(Told question) {
        new PlainFinding(question, style.quiet()).lines().forEach(this::line);
        if (question.stance() == Stance.UNDECIDED || question.written().isPresent()) {
            proposal(question);
        }
    }

    private void proposal(Told question) {
        Location file = style.inContent(Location.ofFile(question.finding().path()));
        line("What the rules say, as the finding of " + file + ":");
        line("");
        question.proposed().text().lines().forEach(this::line);
        line("");
        line(question.written()
                .map(done -> done
                        ? "It stands in the file now. Set decided: to the day on which you decide, and say below why."
                        : "It was not put into the file: see above.")
                .orElse("\"variorum reconcile --content " + style.content() + " --write "
                        + question.named().id() + "\" puts it there."));
    }

    private static String line(Told question, int widest) {
        return String.format(
                        Locale.ROOT,
                        "%-9s  %-" + Math.max(1, widest) + "s  ",
                        stance(question.stance()),
                        question.named().id())
                + (question.stance() == Stance.DIFFERS
                        ? "rules: " + rules(question) + " | desk: " + desk(question) + " | " + apart(question)
                        : rules(question));
    }

    private static String stance(Stance stance) {
        return Words.of(stance).replace('-', ' ');
    }

    private static String rules(Told question) {
        var rules = question.finding().reconciliation();
        return outcome(question, Words.of(rules.verdict()), Words.of(rules.confidence()), rules.answer());
    }

    private static String desk(Told question) {
        Finding desk = question.finding();
        return outcome(question, Words.of(desk.verdict()), Words.of(desk.confidence()), desk.answer());
    }

    private static String outcome(Told question, String verdict, String confidence, Optional<Answer> answer) {
        return verdict + ", " + confidence + ": "
                + answer.map(a -> question.wording().answer(a).words()).orElse("no answer");
    }

    /** In what they differ. */
    private static String apart(Told question) {
        return question.finding().departures().stream()
                .map(d ->
                        d.fold(new Departure.Cases<>(v -> "verdict", c -> "confidence", a -> "answer", r -> "ruling")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String summary(SiteOutcome outcome) {
        long all = outcome.questions().size();
        return all + (all == 1 ? " question: " : " questions: ")
                + outcome.count(Stance.AS_RULES) + " as the rules say, "
                + outcome.count(Stance.DIFFERS) + " otherwise, "
                + outcome.count(Stance.UNDECIDED) + " without a finding.";
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
