package org.variorum.reconcile.weigh;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.weigh.Choice.Slot;

/**
 * Whether an answer has grown old. The question says how long one stays fresh; time runs to the newest that any source on
 * it was published or speaks of, for there is no other clock.
 */
final class Freshness {

    private final Question question;
    private final Optional<LocalDateTime> newest;

    Freshness(Question question, List<Group> groups) {
        this.question = question;
        newest = groups.stream()
                .flatMap(g -> g.members().stream())
                .flatMap(s -> Stream.concat(s.when().stream(), s.source().issued().map(Edtf::earliest).stream()))
                .max(Comparator.naturalOrder());
    }

    /** Whether all that was picked is older than the question allows. */
    boolean isStale(List<Slot> slots) {
        return question.staleAfter().isPresent()
                && !slots.isEmpty()
                && slots.stream().allMatch(this::isStale);
    }

    private boolean isStale(Slot slot) {
        Optional<LocalDateTime> backed = slot.best().groups().stream()
                .flatMap(g -> g.members().stream())
                .flatMap(s -> s.when().stream())
                .max(Comparator.naturalOrder());
        return backed.isPresent()
                && newest.isPresent()
                && question.staleAfter()
                        .filter(span -> backed.get().plus(span).isBefore(newest.get()))
                        .isPresent();
    }
}
