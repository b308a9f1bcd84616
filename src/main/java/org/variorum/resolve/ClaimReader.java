package org.variorum.resolve;

import java.util.List;
import java.util.Optional;
import org.variorum.content.ClaimDraft;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Question;
import org.variorum.model.Value;

/** Makes claims of drafts: types their values, and looks up who speaks and who stands behind it. */
final class ClaimReader {

    private final EntityIndex entities;
    private final ActorIndex actors;
    private final ValueReader values;
    private final Reporter reporter;

    ClaimReader(EntityIndex entities, ActorIndex actors, ValueReader values, Reporter reporter) {
        this.entities = entities;
        this.actors = actors;
        this.values = values;
        this.reporter = reporter;
    }

    /** The claim, without a value where that does not read, which has then been reported. */
    Claim read(ClaimDraft draft, Question question) {
        ClaimDraft.Said said = draft.said();
        Optional<Value> value = said.value()
                .flatMap(v -> values.read(question.form(), v))
                .map(v -> said.rate()
                        .<Value>flatMap(rate -> v instanceof Value.Quantity quantity
                                ? Optional.of(quantity.at(rate))
                                : Optional.empty())
                        .orElse(v));
        return new Claim(
                draft.id(),
                question.id(),
                new Claim.Assertion(
                        value, said.role(), said.speakerRole(), entities.scope(said.scope()), said.modality()),
                attribution(draft.speaker()),
                draft.times(),
                draft.corrects(),
                draft.passage());
    }

    /** Who says so; whoever is not known there is reported, and left out. */
    Claim.Attribution attribution(ClaimDraft.Speaker speaker) {
        List<Actor> via =
                speaker.via().stream().flatMap(words -> origin(words).stream()).toList();
        return new Claim.Attribution(
                speaker.claimant().map(actors::speaker),
                via,
                speaker.interested().flatMap(values::entity));
    }

    private Optional<Actor> origin(Text words) {
        Optional<Actor> origin = actors.origin(words.value());
        if (origin.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_REPORT,
                            words.location(),
                            "no report, outlet or entity is called \"" + words.value() + "\"")
                    .expected("ids of reports, outlets or entities, nearest first, separated by commas")
                    .hint(actors.hint(words.value())));
        }
        return origin;
    }
}
