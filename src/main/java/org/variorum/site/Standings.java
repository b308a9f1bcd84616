package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Ruling> WRONG =
            EnumSet.of(Ruling.MISATTRIBUTED, Ruling.GARBLED, Ruling.UNSUPPORTED, Ruling.WITHDRAWN);

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
                .min(Comparator.comparingInt(Standings::rank))
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

    /**
     * The indices of all positions in the order in which they are read side by side: the answer, what readers are warned of, what is open, what fits
     * the answer, what was replaced, what is about something else, and what gives no value.
     */
    public List<Integer> inReadingOrder() {
        return IntStream.range(0, rulings.size())
                .boxed()
                .sorted(Comparator.comparing(this::turn))
                .toList();
    }

    private int turn(int position) {
        if (rules.positions().get(position).value().isEmpty()) {
            return 6;
        }
        Standing standing = of(position);
        if (standing == Standing.ANSWER || rulings.get(position).inForce() == Ruling.UPHELD) {
            return 0;
        }
        if (WRONG.contains(rulings.get(position).inForce())) {
            return 1;
        }
        return switch (standing) {
            case ANSWER -> 0;
            case AGAINST -> 1;
            case OPEN -> 2;
            case FITS -> 3;
            case REPLACED -> 4;
            case OTHER, NOT_COMPARED -> 5;
        };
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
