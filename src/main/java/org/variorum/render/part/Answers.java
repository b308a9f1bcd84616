package org.variorum.render.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Cutoffs;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.SentenceView;
import org.variorum.words.Narrator;
import org.variorum.words.ValueWords;

/** The lines of the answer in force: each part with how it stands, and the parts that are open beside those that are not. */
final class Answers {

    private static final Departure.Cases<Boolean> CONCERNS_THE_OUTCOME =
            new Departure.Cases<>(verdict -> true, confidence -> true, answer -> true, ruling -> false);

    private final FindingViews findings;
    private final Finding finding;
    private final Reconciliation rules;
    private final Narrator narrator;
    private final ValueWords words;
    /** Whether what the rules make of a part is what the desk says of it. */
    private final boolean inForce;

    Answers(FindingViews findings, Finding finding, FindingNames names) {
        this.findings = findings;
        this.finding = finding;
        this.rules = finding.reconciliation();
        this.narrator = new Narrator(names.wording(), Cutoffs.DEFAULT);
        this.words = names.wording().language().values();
        this.inForce = finding.departures().stream().noneMatch(d -> d.fold(CONCERNS_THE_OUTCOME));
    }

    List<AnswerView> lines() {
        List<AnswerView> lines = new ArrayList<>();
        finding.answer().map(Answer::parts).orElse(List.of()).forEach(part -> lines.add(line(part)));
        if (!lines.isEmpty() && finding.decision().isEmpty()) {
            rules.slots().stream()
                    .filter(slot -> slot.answer().isEmpty())
                    .map(this::open)
                    .forEach(lines::add);
        }
        return lines;
    }

    /** What the rules make of each part, whatever the desk says. */
    List<AnswerView> ofTheRules() {
        return rules.slots().stream()
                .map(slot -> slot.part()
                        .map(part -> findings.answer(
                                part, Optional.of(slot).filter(s -> isApart()).map(findings::part), wider(slot)))
                        .orElseGet(() -> open(slot)))
                .toList();
    }

    private AnswerView line(Answer.Part part) {
        Optional<Slot> slot = rules.slots().stream()
                .filter(s ->
                        inForce && s.role().equals(part.role()) && s.scope().equals(part.scope()))
                .findFirst();
        return findings.answer(part, slot.filter(s -> isApart()).map(findings::part), slot.flatMap(this::wider));
    }

    private AnswerView open(Slot slot) {
        return new AnswerView(
                findings.label(slot.role(), slot.scope()),
                Texts.capital(words.open().words()),
                Optional.empty(),
                Optional.of(slot).filter(s -> isApart()).map(findings::part),
                Optional.empty());
    }

    private boolean isOneOfSeveral() {
        return rules.slots().size() > 1;
    }

    /** Whether some part stands otherwise than the whole; where none does, its state is told once. */
    private boolean isApart() {
        return isOneOfSeveral()
                && rules.slots().stream()
                        .anyMatch(s -> s.verdict() != rules.verdict() || s.confidence() != rules.confidence());
    }

    private Optional<SentenceView> wider(Slot slot) {
        return slot.wider().map(narrator::wider).map(Linked::view);
    }
}
