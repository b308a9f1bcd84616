package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        library.findingFaces().forEach(face -> moments.addAll(face.dates()));
        moments.sort(ORDER);
        return moments;
    }
}
