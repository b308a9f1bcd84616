package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Standing;
import org.variorum.model.Value.DateValue;

/** Everything with a date: events, dates that were found, and dates that sources give. */
final class Moments {

    /** What happened stands before what was found, and that before what is only claimed. */
    private static final Moment.Cases<Integer> RANK = new Moment.Cases<>(happened -> 0, found -> 1, claimed -> 2);

    private static final Moment.Cases<Integer> POSITION =
            new Moment.Cases<>(happened -> 0, found -> 0, Moment.Claimed::position);

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::when)
            .thenComparing(m -> m.fold(RANK))
            .thenComparing(Moment::id)
            .thenComparing(m -> m.fold(POSITION));

    private Moments() {}

    /** The pages of all that has a date. */
    static Stream<SitePage> pages(Library library) {
        LongList<Moment> moments = LongList.lines(of(library), PageKind.TIMELINE.path(""));
        return LongList.numbers(moments).mapToObj(n -> new TimelinePage(n, moments.on(n)));
    }

    /** The entries, by date; those without any come first, as they may be earlier than all. */
    private static List<Moment> of(Library library) {
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
}
