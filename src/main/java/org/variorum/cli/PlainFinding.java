package org.variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.cli.SiteOutcome.Told;
import org.variorum.model.Answer;
import org.variorum.model.Decision;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.words.LabelWords;
import org.variorum.words.Phrase;
import org.variorum.words.Wording;

/**
 * A finding for people: the steps of the rules, then slot by slot what they say and, beside it, what the desk found.
 * Sentences and labels are those of the page.
 */
final class PlainFinding {

    private final Told told;
    private final boolean quiet;
    private final Wording wording;
    private final LabelWords labels;
    private final Finding finding;
    private final Reconciliation rules;
    private final Optional<Decision> desk;
    private final List<String> lines = new ArrayList<>();

    /** A finding; where {@code quiet}, without its steps. */
    PlainFinding(Told told, boolean quiet) {
        this.told = told;
        this.quiet = quiet;
        this.wording = told.wording();
        this.labels = wording.language().labels();
        this.finding = told.finding();
        this.rules = finding.reconciliation();
        this.desk = finding.decision();
    }

    /** All that is told of it, line by line, with an empty one at the end. */
    List<String> lines() {
        lines.clear();
        lines.add(finding.question().id() + ": " + finding.question().text());
        lines.add("");
        if (rules.positions().isEmpty()) {
            lines.add("  No report has a claim on this question.");
            lines.add("");
        } else if (!quiet) {
            told.narrator().chapters(rules).forEach(chapter -> {
                lines.add("  " + labels.topic(chapter.topic()));
                chapter.sentences().forEach(s -> lines.add("    " + s.words()));
                lines.add("");
            });
        }
        rules.slots().forEach(this::slot);
        whole();
        lines.add("");
        return List.copyOf(lines);
    }

    private void slot(Slot slot) {
        List<Phrase> about = wording.about(slot.role(), slot.scope());
        String head = wording.language().values().head(about).words();
        lines.add("  " + (head.isEmpty() ? "The answer" : head));
        row("rules", slot.answer().map(wording::of).orElse("no answer; " + ground(slot)) + " (" + sure(slot) + ")");
        slot.wider().ifPresent(w -> row("", told.narrator().wider(w).words()));
        desk.ifPresent(d -> row("desk", answer(d, slot)));
    }

    private String ground(Slot slot) {
        return told.narrator().ground(slot.ground()).stream().map(Phrase::words).collect(Collectors.joining(" "));
    }

    private String sure(Slot slot) {
        return labels.verdict(slot.verdict()) + ", " + labels.confidence(slot.confidence());
    }

    /** What the desk answers to the same; nothing where it speaks of other parts only. */
    private String answer(Decision decision, Slot slot) {
        String parts = decision.answer().map(Answer::parts).orElse(List.of()).stream()
                .filter(part -> part.concernsRole(slot.role()) && slot.scope().fits(part.scope()))
                .map(part -> wording.of(part.value()))
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? "no answer" : parts;
    }

    private void whole() {
        lines.add("  All in all");
        row("rules", labels.verdict(rules.verdict()) + ", " + labels.confidence(rules.confidence()));
        if (desk.isEmpty()) {
            row("desk", "has found nothing yet");
            return;
        }
        row("desk", desk(desk.get()));
        finding.departures().forEach(d -> row("differ", departure(d)));
        desk.get().note().or(this::missing).ifPresent(note -> row("note", note));
        desk.get().open().ifPresent(open -> row("open", open));
    }

    /** What differs is to have its reason. */
    private Optional<String> missing() {
        return finding.departures().isEmpty() ? Optional.empty() : Optional.of("none");
    }

    private String desk(Decision decision) {
        String day = decision.decided().map(d -> ", decided " + d).orElse("");
        return labels.status(decision.status()) + ": "
                + decision.verdict().map(labels::verdict).orElse("no verdict of its own") + ", "
                + decision.confidence().map(labels::confidence).orElse("no confidence of its own") + day;
    }

    private String departure(Departure departure) {
        return departure.fold(new Departure.Cases<>(
                v -> differ("verdict", labels.verdict(v.rules()), labels.verdict(v.desk())),
                c -> differ("confidence", labels.level(c.rules()), labels.level(c.desk())),
                a -> differ("answer", answer(a.rules()), answer(a.desk())),
                r -> differ("ruling on " + position(r.index()), labels.ruling(r.rules()), labels.ruling(r.desk()))));
    }

    private static String differ(String what, String rules, String desk) {
        return what + ": the rules say \"" + rules + "\", the desk \"" + desk + "\"";
    }

    private String answer(Optional<Answer> answer) {
        return answer.map(a -> wording.answer(a).words()).orElse("no answer");
    }

    private String position(int index) {
        return wording.labelled(rules.positions().get(index)).map(Phrase::words).orElse("no value");
    }

    private void row(String label, String text) {
        lines.add(String.format(Locale.ROOT, "    %-8s %s", label, text));
    }
}
