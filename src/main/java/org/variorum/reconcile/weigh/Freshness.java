package org.variorum.reconcile.weigh;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.weigh.Tally.Stance;

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
                .flatMap(s -> Stream.concat(
                        s.moment().map(Edtf::begins).stream(), s.source().issued().map(Edtf::begins).stream()))
                .max(Comparator.naturalOrder());
    }

    /** Whether what was picked is older than the question allows. */
    boolean isStale(Stream<List<Stance>> answers) {
        return answers.anyMatch(this::isStale);
    }

    private boolean isStale(List<Stance> answer) {
        Optional<LocalDateTime> backed = answer.stream()
                .flatMap(Stance::words)
                .flatMap(s -> s.moment().map(Edtf::begins).stream())
                .max(Comparator.naturalOrder());
        return backed.isPresent()
                && newest.isPresent()
                && question.staleAfter()
                        .filter(span -> backed.get().plus(span).isBefore(newest.get()))
                        .isPresent();
    }
}
