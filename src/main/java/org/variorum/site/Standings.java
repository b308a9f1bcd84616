package org.variorum.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.Answer;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Ruled;
import org.variorum.model.Ruling;
import org.variorum.model.Standing;

/** How the positions on one question stand to its answer, read off how the rules relate each to each. */
public final class Standings {

    private final Reconciliation rules;
    private final Map<ClaimId, Integer> positionOf = new HashMap<>();
    private final List<Ruled> rulings;
    private final List<Integer> answers = new ArrayList<>();
    private final List<Answer.Part> parts;

    /** The standings under a finding. */
    public Standings(Finding finding) {
        rules = finding.reconciliation();
        List<Position> positions = rules.positions();
        rulings = finding.rulings();
        for (int i = 0; i < positions.size(); i++) {
            int index = i;
            positions.get(i).claims().forEach(c -> positionOf.put(c, index));
        }
        parts = finding.answer().map(Answer::parts).orElse(List.of());
        IntStream.range(0, positions.size())
                .filter(i -> rulings.get(i).answers())
                .forEach(answers::add);
    }

    /** How the position with that index stands to the answer. */
    public Standing of(int position) {
        if (answers.contains(position)) {
            return Standing.ANSWER;
        }
        if (parts.isEmpty()) {
            return Standing.OPEN;
        }
        Standing nearest = answers.stream()
                .map(a -> standing(position, a))
                .min(java.util.Comparator.comparingInt(Standings::rank))
                .orElse(Standing.NOT_COMPARED);
        boolean elsewhere = nearest == Standing.OTHER || nearest == Standing.NOT_COMPARED;
        return elsewhere && isOpen(position) ? Standing.OPEN : nearest;
    }

    /** Whether the rules settle nothing for its role and scope. */
    private boolean isOpen(int position) {
        return rules.slots().stream()
                .anyMatch(slot ->
                        slot.positions().contains(position) && slot.answer().isEmpty());
    }

    /** How the position of that claim stands to the answer. */
    public Standing of(ClaimId claim) {
        return Optional.ofNullable(positionOf.get(claim)).map(this::of).orElse(Standing.NOT_COMPARED);
    }

    /** The ruling on the position with that index: the desk's, else what follows from the relations, if that rates it. */
    public Optional<Ruling> ruling(int position) {
        Ruled ruled = rulings.get(position);
        return ruled.byEditor().or(() -> Optional.of(ruled.byRules()).filter(r -> r != Ruling.NOT_RATED));
    }

    /** The ruling on the position of that claim. */
    public Optional<Ruling> ruling(ClaimId claim) {
        return Optional.ofNullable(positionOf.get(claim)).flatMap(this::ruling);
    }

    private Standing standing(int position, int answer) {
        if (rules.relation(answer, position) == Relation.SUPERSEDES) {
            return Standing.REPLACED;
        }
        return switch (rules.relation(position, answer)) {
            case SAME, PARAPHRASE, NARROWS, BROADENS, OVERLAPS, COMPLEMENTS, DUPLICATE -> Standing.FITS;
            case DIFFERENT_ROLE, DIFFERENT_SCOPE -> Standing.OTHER;
            case SUPERSEDES, INCOMPARABLE -> Standing.NOT_COMPARED;
            case DENIES, CONTRADICTS -> Standing.AGAINST;
        };
    }

    /** Of several answers the one counts to which a position stands nearest, and a conflict before all. */
    private static int rank(Standing standing) {
        return switch (standing) {
            case AGAINST -> 0;
            case REPLACED -> 1;
            case ANSWER, FITS -> 2;
            case OTHER -> 3;
            case OPEN, NOT_COMPARED -> 4;
        };
    }
}
