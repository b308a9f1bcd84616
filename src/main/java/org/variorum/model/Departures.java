package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a decision of the desk departs from the rules. A verdict, confidence or ruling departs where it is another. An
 * answer departs where a part of it follows from no part of the rules' answer for the same role and scope: what is equal
 * to theirs, broader, or theirs in other words doesn't. Nor does it depart to leave out a part: a question may ask for one
 * role of several that the sources name.
 */
final class Departures {

    private final Question question;
    private final Reconciliation rules;
    private final ValueRelations values;

    private Departures(Question question, Reconciliation rules, ValueRelations values) {
        this.question = question;
        this.rules = rules;
        this.values = values;
    }

    /** The departures of a decision: verdict, confidence, answer, then the rulings in the order of the positions. */
    static List<Departure> of(
            Question question,
            Reconciliation rules,
            Optional<Decision> decision,
            List<Ruled> rulings,
            ValueRelations values) {
        return decision.map(d -> new Departures(question, rules, values).of(d, rulings))
                .orElse(List.of());
    }

    private List<Departure> of(Decision desk, List<Ruled> rulings) {
        List<Departure> departures = new ArrayList<>();
        desk.verdict()
                .filter(v -> v != rules.verdict())
                .ifPresent(v -> departures.add(new Departure.OfVerdict(v, rules.verdict())));
        desk.confidence()
                .filter(c -> c != rules.confidence())
                .ifPresent(c -> departures.add(new Departure.OfConfidence(c, rules.confidence())));
        if (!agrees(desk.answer())) {
            departures.add(new Departure.OfAnswer(desk.answer(), rules.answer()));
        }
        IntStream.range(0, rulings.size())
                .filter(i -> rulings.get(i).departs())
                .mapToObj(i -> new Departure.OfRuling(
                        i, rulings.get(i).inForce(), rulings.get(i).byRules()))
                .forEach(departures::add);
        return departures;
    }

    /** Whether the answers agree: neither settles on any, or each part of the desk's follows from a part of the rules'. */
    private boolean agrees(Optional<Answer> desk) {
        if (desk.isEmpty()) {
            return rules.verdict() == Verdict.UNRESOLVED || rules.answer().isEmpty();
        }
        List<Answer.Part> computed = rules.answer().map(Answer::parts).orElse(List.of());
        return desk.get().parts().stream()
                .allMatch(part -> computed.stream().anyMatch(c -> c.concerns(part) && follows(part, c)));
    }

    private boolean follows(Answer.Part part, Answer.Part computed) {
        Relation relation = values.between(question, part.value(), computed.value());
        return relation == Relation.SAME || relation == Relation.BROADENS || relation == Relation.PARAPHRASE;
    }
}
