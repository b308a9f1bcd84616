package org.variorum.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.model.Actor;
import org.variorum.model.Lineage;
import org.variorum.model.ReportId;
import org.variorum.model.Tie;

/** Tells who goes back to whom. */
final class LineageNarrator {

    /** How a report is tied, and to what; reports of one bond are told together. */
    private record Bond(Class<? extends Tie> kind, Object end) {}

    private static final Tie.Cases<Bond> BOND = new Tie.Cases<>(
            t -> new Bond(Tie.Copies.class, List.of(t.original(), t.reworded())),
            t -> new Bond(Tie.HasItFrom.class, t.chain()),
            t -> new Bond(Tie.OnePublisher.class, t.publisher()),
            t -> new Bond(Tie.OneText.class, t));

    private static final Tie.Cases<List<ReportId>> REPORTS = new Tie.Cases<>(
            t -> List.of(t.report()),
            t -> List.of(t.report()),
            Tie.OnePublisher::reports,
            t -> List.of(t.first(), t.second()));

    private final NameBook names;
    private final LineageWords words;
    private final Tie.Cases<Function<List<Phrase>, Phrase>> clause;

    LineageNarrator(Wording wording) {
        this.names = wording.names();
        this.words = wording.language().lineages();
        this.clause = clauses();
    }

    Phrase joined(Lineage lineage) {
        return words.joined(voice(lineage));
    }

    Phrase weaker(Lineage lineage) {
        return words.weaker(voice(lineage));
    }

    private LineageWords.Voice voice(Lineage lineage) {
        return new LineageWords.Voice(
                Phrase.of(names.lineage(lineage.id())),
                lineage.sources().stream().map(this::report).toList(),
                ties(lineage),
                lineage.best(),
                lineage.weight(),
                halves(lineage));
    }

    private static List<LineageWords.Half> halves(Lineage lineage) {
        List<LineageWords.Half> halves = new ArrayList<>();
        if (lineage.interested()) {
            halves.add(LineageWords.Half.INTERESTED);
        }
        if (lineage.isAlleging()) {
            halves.add(LineageWords.Half.ALLEGING);
        }
        return halves;
    }

    /** A clause for all reports that are tied to the same in the same way. */
    List<Phrase> ties(Lineage lineage) {
        Map<Bond, List<Tie>> alike = new LinkedHashMap<>();
        lineage.ties().stream()
                .filter(tie -> lineage.ties().stream().noneMatch(other -> goesFurther(other, tie)))
                .filter(tie -> !isToldOfOriginal(tie, lineage.ties()))
                .forEach(tie -> alike.computeIfAbsent(tie.fold(BOND), k -> new ArrayList<>())
                        .add(tie));
        return alike.values().stream().map(this::clause).toList();
    }

    /** Whether one tie tells of a report all that another does, and from whom the last of the chain has it. */
    private static boolean goesFurther(Tie longer, Tie tie) {
        return longer instanceof Tie.HasItFrom far
                && tie instanceof Tie.HasItFrom near
                && far.report().equals(near.report())
                && far.chain().size() > near.chain().size()
                && far.chain().subList(0, near.chain().size()).equals(near.chain());
    }

    /** Whether a chain goes by what its report copies, and it is told of that from whom it has it. */
    private static boolean isToldOfOriginal(Tie tie, List<Tie> told) {
        return tie instanceof Tie.HasItFrom copy
                && copy.chain().get(0) instanceof ReportId original
                && told.stream()
                        .anyMatch(t -> t instanceof Tie.Copies c
                                && c.report().equals(copy.report())
                                && c.original().equals(original))
                && told.contains(new Tie.HasItFrom(
                        original, copy.chain().subList(1, copy.chain().size())));
    }

    private Phrase clause(List<Tie> alike) {
        List<Phrase> reports = alike.stream()
                .flatMap(tie -> tie.fold(REPORTS).stream())
                .map(this::report)
                .toList();
        return alike.get(0).fold(clause).apply(reports);
    }

    /** The clause for each kind of tie, of the reports that have it. */
    private Tie.Cases<Function<List<Phrase>, Phrase>> clauses() {
        return new Tie.Cases<>(
                t -> reports -> t.reworded()
                        ? words.rewrites(reports, actor(t.original()))
                        : words.copies(reports, actor(t.original())),
                t -> reports -> words.hasItFrom(
                        reports, t.chain().stream().map(this::actor).toList()),
                t -> reports -> words.onePublisher(reports, actor(t.publisher())),
                t -> reports -> words.oneText(report(t.first()), report(t.second()), t.percent()));
    }

    private Phrase report(ReportId report) {
        return Phrase.of(names.report(report));
    }

    private Phrase actor(Actor actor) {
        return Phrase.of(names.actor(actor));
    }
}
