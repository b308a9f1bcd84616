package org.variorum.render.picture;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.LineView;
import org.variorum.words.Language;

/** Dates on one line: a bar is as long as its date is imprecise, and a day is as long as a day. */
public final class DateLine {

    private static final Duration DAY = Duration.ofDays(1);

    private DateLine() {}

    /**
     * The picture.
     *
     * @param bars the bars, from top to bottom
     * @param notes what else a reader must know of them, such as whose time it is
     * @param cutoffs how many positions are drawn; the others are left out, and that is said
     * @param language how it is put
     * @param file where the picture is a file of its own
     * @return the picture; empty where no bar has an end
     */
    public static Optional<LineView> of(
            List<Bar<LocalDateTime>> bars,
            List<String> notes,
            Cutoffs.Pictures cutoffs,
            Language language,
            String file) {
        List<Bar<LocalDateTime>> shown = LineDrawing.shown(bars, cutoffs);
        List<LocalDateTime> ends = LineDrawing.ends(shown);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        said.add(language.pictures().exactness(shown.stream().anyMatch(LineDrawing::isEndless)));
        said.addAll(notes);
        LineDrawing.Frame frame =
                new LineDrawing.Frame("date-line", language.pictures().dates(), said, language.pictures(), file);
        return Optional.of(LineDrawing.draw(
                frame, TimeScale.over(reach(shown, ends), language.dates()), bars, cutoffs, language.dates()::moment));
    }

    /** The ends, and room for bars that begin at the last of them or end at the first; a day alone has one on each side. */
    private static List<LocalDateTime> reach(List<Bar<LocalDateTime>> bars, List<LocalDateTime> ends) {
        LocalDateTime first = Collections.min(ends);
        LocalDateTime last = Collections.max(ends);
        Duration quarter = Duration.between(first, last).dividedBy(4);
        Duration room = quarter.compareTo(DAY) < 0 ? DAY : quarter;
        boolean alone = Duration.between(first, last).compareTo(DAY) < 0
                && ends.stream().allMatch(TimeScale::bounds);
        List<LocalDateTime> reach = new ArrayList<>(ends);
        if (alone || bars.stream().anyMatch(b -> b.span().high().isEmpty())) {
            reach.add(last.plus(room));
        }
        if (alone || bars.stream().anyMatch(b -> b.span().low().isEmpty())) {
            reach.add(first.minus(room));
        }
        return reach;
    }
}
