package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.Scope;

/**
 * A scope as written; see {@link Scope}. Several words of a kind are meant together.
 *
 * @param period the time that a figure covers
 * @param measure what is counted or measured
 * @param population among whom or what
 * @param area where
 */
public record ScopeDraft(Optional<Edtf> period, List<String> measure, List<String> population, List<String> area) {

    /** No scope given. */
    public static final ScopeDraft NONE = of(Scope.NONE);

    /** Copies the lists. */
    public ScopeDraft {
        measure = List.copyOf(measure);
        population = List.copyOf(population);
        area = List.copyOf(area);
    }

    /** A scope of one word of each kind. */
    public static ScopeDraft of(Scope scope) {
        return new ScopeDraft(
                scope.period(),
                scope.measure().stream().toList(),
                scope.population().stream().toList(),
                scope.area().stream().toList());
    }
}
