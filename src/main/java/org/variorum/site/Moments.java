package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Answer;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Value.DateValue;

/** Everything with a date: events, dates that were found, and dates that sources give. */
final class Moments {

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::when)
            .thenComparing(Moments::rank)
            .thenComparing(Moment::id)
            .thenComparing(m -> m instanceof Moment.Claimed c ? c.position() : 0);

    private Moments() {}

    /** The entries, by date; those without any come first, as they may be earlier than all. */
    static List<Moment> of(Library library) {
        List<Moment> moments = new ArrayList<>();
        library.events().forEach(e -> moments.add(new Moment.Happened(e)));
        library.findings().forEach(f -> add(f, library, moments));
        moments.sort(ORDER);
        return moments;
    }

    private static void add(Finding finding, Library library, List<Moment> moments) {
        finding.answer().map(Answer::parts).orElse(List.of()).stream()
                .map(Answer.Part::value)
                .filter(DateValue.class::isInstance)
                .distinct()
                .forEach(v -> moments.add(new Moment.Found(finding, (DateValue) v)));
        List<Position> positions = finding.reconciliation().positions();
        for (int i = 0; i < positions.size(); i++) {
            int index = i;
            boolean answer = library.standings(finding.question().id())
                    .filter(s -> s.of(index) == Standing.ANSWER)
                    .isPresent();
            positions
                    .get(i)
                    .value()
                    .filter(v -> !answer && v instanceof DateValue)
                    .ifPresent(v -> moments.add(new Moment.Claimed(finding, index, (DateValue) v)));
        }
    }

    private static int rank(Moment moment) {
        return moment instanceof Moment.Happened ? 0 : moment instanceof Moment.Found ? 1 : 2;
    }
}
