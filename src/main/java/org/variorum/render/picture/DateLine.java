package org.variorum.render.picture;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.PictureView;
import org.variorum.words.DateWords;

/** Dates on one line: a bar is as long as its date is imprecise. */
public final class DateLine {

    private static final Duration DAY = Duration.ofDays(1);

    private DateLine() {}

    /**
     * The picture.
     *
     * @param bars the bars, from top to bottom
     * @param notes what else a reader must know of them, such as whose time it is
     * @param cutoffs how many positions are drawn; the others are left out, and that is said
     * @param dates how dates are put
     * @return the picture; empty where no bar has an end
     */
    public static Optional<PictureView> of(
            List<Bar<LocalDateTime>> bars, List<String> notes, Cutoffs.Pictures cutoffs, DateWords dates) {
        List<LocalDateTime> ends = LineDrawing.ends(LineDrawing.shown(bars, cutoffs));
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        said.add(
                "The longer a bar, the less exact the date. A ring is an end that does not belong to it, an arrow no end.");
        said.addAll(notes);
        LineDrawing.Frame frame = new LineDrawing.Frame(
                "date-line",
                "The dates on one line",
                "Each bar is the time that a position leaves open; below them what all share and what was found."
                        + " The table says the same.",
                List.of("First moment", "Last moment"));
        return Optional.of(
                LineDrawing.draw(frame, TimeScale.over(reach(bars, ends)), bars, said, cutoffs, dates::moment));
    }

    /** The ends, and room for bars that begin at the last of them or end at the first. */
    private static List<LocalDateTime> reach(List<Bar<LocalDateTime>> bars, List<LocalDateTime> ends) {
        LocalDateTime first = Collections.min(ends);
        LocalDateTime last = Collections.max(ends);
        Duration quarter = Duration.between(first, last).dividedBy(4);
        Duration room = quarter.compareTo(DAY) < 0 ? DAY : quarter;
        List<LocalDateTime> reach = new ArrayList<>(ends);
        if (bars.stream().anyMatch(b -> b.span().high().isEmpty())) {
            reach.add(last.plus(room));
        }
        if (bars.stream().anyMatch(b -> b.span().low().isEmpty())) {
            reach.add(first.minus(room));
        }
        return reach;
    }
}
