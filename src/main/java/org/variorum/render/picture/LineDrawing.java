package org.variorum.render.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.model.Interval;
import org.variorum.render.view.FigureView;
import org.variorum.render.view.LineView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.PictureWords;

/**
 * Draws bars over a scale, each on a strip of its own below its words, so that the words wrap and nothing lies over them. All
 * places along a strip are shares of its width, so that it fits every screen.
 *
 * @param <T> the points of the line
 */
final class LineDrawing<T extends Comparable<? super T>> {

    /** How high a strip is, in pixels. */
    static final int STRIP = 16;

    /** How high an axis is with its words, in pixels. */
    static final int AXIS = 20;

    /** How large words below an axis are, in pixels. */
    static final int LETTERS = 12;

    private static final BigDecimal LEFT = new BigDecimal("0.03");
    private static final BigDecimal PLOT = new BigDecimal("0.94");

    /** No bar of dates is shorter, or it could not be seen. */
    private static final BigDecimal LEAST = new BigDecimal("0.012");

    /** How wide an axis is on a small phone, and how far apart words are at least, in pixels. */
    private static final double NARROWEST = 280;

    private static final double APART = 8;
    private static final int MIDDLE = STRIP / 2;
    private static final String ARROW_LEFT = "M-8,0 L0,-5 L0,5 z";
    private static final String ARROW_RIGHT = "M8,0 L0,-5 L0,5 z";

    private final Frame frame;
    private final Scale<T> scale;
    private final Function<T, String> words;

    private LineDrawing(Frame frame, Scale<T> scale, Function<T, String> words) {
        this.frame = frame;
        this.scale = scale;
        this.words = words;
    }

    /**
     * What the pictures of lines have in common.
     *
     * @param id the picture's id
     * @param title what it shows
     * @param notes how to read it
     * @param words what is said in it
     * @param file where it is a file of its own
     */
    record Frame(String id, String title, List<String> notes, PictureWords words, String file) {}

    /** The bars to be drawn: of claims the first, of the others all. */
    static <T extends Comparable<? super T>> List<Bar<T>> shown(List<Bar<T>> bars, Cutoffs.Pictures cutoffs) {
        List<Bar<T>> shown = new ArrayList<>();
        int claims = 0;
        for (Bar<T> bar : bars) {
            if (bar.kind() != Bar.Kind.CLAIM || claims++ < cutoffs.bars()) {
                shown.add(bar);
            }
        }
        return shown;
    }

    /** The ends of all bars that have any. */
    static <T extends Comparable<? super T>> List<T> ends(List<Bar<T>> bars) {
        List<T> ends = new ArrayList<>();
        bars.forEach(b -> {
            b.span().low().ifPresent(ends::add);
            b.span().high().ifPresent(ends::add);
        });
        return ends;
    }

    /** Whether a bar runs off the picture. */
    static <T extends Comparable<? super T>> boolean isEndless(Bar<T> bar) {
        return bar.span().low().isEmpty() || bar.span().high().isEmpty();
    }

    static <T extends Comparable<? super T>> LineView draw(
            Frame frame, Scale<T> scale, List<Bar<T>> all, Cutoffs.Pictures cutoffs, Function<T, String> words) {
        List<Bar<T>> shown = shown(all, cutoffs);
        Map<Optional<String>, List<Bar<T>>> groups = new LinkedHashMap<>();
        shown.forEach(
                b -> groups.computeIfAbsent(b.of(), k -> new ArrayList<>()).add(b));
        List<String> notes = new ArrayList<>(frame.notes());
        if (groups.size() > 1) {
            notes.add(frame.words().apart());
        }
        if (shown.size() < all.size()) {
            notes.add(frame.words().first(cutoffs.bars(), all.size() - shown.size()));
        }
        LineDrawing<T> drawing = new LineDrawing<>(frame, scale, words);
        List<LineView.Group> drawn = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> !isAnswered(group.getValue())))
                .forEach(group ->
                        drawn.add(drawing.group(group.getKey(), group.getValue(), drawn.isEmpty(), groups.size() > 1)));
        return new LineView(
                new FigureView(
                        frame.id(),
                        frame.title(),
                        notes,
                        new LinkView(frame.words().take(), frame.file() + "#" + frame.id())),
                drawn);
    }

    /** What was answered stands before what was not. */
    private static <T extends Comparable<? super T>> boolean isAnswered(List<Bar<T>> bars) {
        return bars.stream().anyMatch(b -> b.kind() == Bar.Kind.ANSWER);
    }

    private LineView.Group group(Optional<String> of, List<Bar<T>> bars, boolean first, boolean several) {
        List<ShapeView> band = band(bars);
        List<LineView.Bar> drawn = new ArrayList<>();
        for (Bar<T> bar : bars) {
            List<ShapeView> shapes = new ArrayList<>();
            shapes.add(first && drawn.isEmpty() ? grid() : Shapes.again(grid(frame.id())));
            shapes.addAll(band);
            shapes.addAll(bar(bar.span()));
            drawn.add(new LineView.Bar(
                    bar.kind().word(),
                    bar.number(),
                    bar.lead(),
                    bar.value(),
                    Stream.concat(bar.whose().stream(), beyond(bar.span())).toList(),
                    Shapes.strip("strip", shapes)));
        }
        Optional<String> head = several ? of.or(() -> Optional.of(frame.words().general())) : Optional.empty();
        return new LineView.Group(head, drawn, Shapes.strip("axis", axis()), scale.caption());
    }

    private static String grid(String id) {
        return id + ".grid";
    }

    /** The marks of the scale, drawn once and shown again behind each bar. */
    private ShapeView grid() {
        return Shapes.named(
                grid(frame.id()),
                "grid",
                scale.ticks().stream()
                        .map(t -> Shapes.line("", x(t.share()), 0, x(t.share()), STRIP))
                        .toList());
    }

    /** Where there is one answer, a band behind all bars shows which of them reach it. */
    private List<ShapeView> band(List<Bar<T>> bars) {
        List<Bar<T>> answers =
                bars.stream().filter(b -> b.kind() == Bar.Kind.ANSWER).toList();
        if (answers.size() != 1) {
            return List.of();
        }
        BigDecimal from = from(answers.get(0).span());
        BigDecimal width = to(answers.get(0).span()).subtract(from);
        return List.of(
                width.signum() == 0
                        ? Shapes.line("band", x(from), 0, x(from), STRIP)
                        : Shapes.rect("band", x(from), 0, Shapes.percent(width.multiply(PLOT)), STRIP));
    }

    /** A point is a dot; a day, a month or a year is a block, because it has an extent and no ends of its own. */
    private List<ShapeView> bar(Interval<T> span) {
        List<ShapeView> parts = new ArrayList<>();
        BigDecimal from = from(span);
        BigDecimal to = to(span);
        if (scale.isOfBlocks()) {
            parts.add(Shapes.rect(
                    "stretch",
                    x(from),
                    3,
                    Shapes.percent(to.subtract(from).max(LEAST).multiply(PLOT)),
                    10));
        } else if (from.compareTo(to) < 0) {
            parts.add(Shapes.line("stretch", x(from), MIDDLE, x(to), MIDDLE));
        }
        boolean point = span.isPoint();
        cap(span.low(), span.lowOpen(), from, ARROW_LEFT, ARROW_RIGHT).ifPresent(parts::add);
        if (!point) {
            cap(span.high(), span.highOpen(), to, ARROW_RIGHT, ARROW_LEFT).ifPresent(parts::add);
        }
        return parts;
    }

    /** An end: a dot where it belongs to the bar, a ring where it does not, an arrow where there is none, a hollow one off the scale. */
    private Optional<ShapeView> cap(Optional<T> end, boolean open, BigDecimal at, String out, String in) {
        if (end.isEmpty()) {
            return Optional.of(Shapes.pathAt("arrow", x(at), MIDDLE, out));
        }
        if (isBeyond(end.get())) {
            boolean outward = (at.signum() == 0) == out.equals(ARROW_LEFT);
            return Optional.of(Shapes.pathAt("far", x(at), MIDDLE, outward ? out : in));
        }
        return scale.isOfBlocks()
                ? Optional.empty()
                : Optional.of(Shapes.circle(open ? "ring" : "dot", x(at), MIDDLE, open ? 5 : 4));
    }

    private boolean isBeyond(T point) {
        BigDecimal share = scale.share(point);
        return share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
    }

    /** The ends that lie off the scale, in words. */
    private Stream<String> beyond(Interval<T> span) {
        return Stream.concat(span.low().stream(), span.high().stream())
                .distinct()
                .filter(this::isBeyond)
                .map(words)
                .map(frame.words()::beyond);
    }

    private List<ShapeView> axis() {
        List<ShapeView> shapes = new ArrayList<>();
        List<Scale.Tick> ticks = scale.ticks();
        shapes.add(Shapes.line("", x(BigDecimal.ZERO), 0, x(BigDecimal.ONE), 0));
        ticks.forEach(t -> shapes.add(Shapes.line("", x(t.share()), 0, x(t.share()), 5)));
        List<Scale.Label> labels =
                ticks.stream().flatMap(t -> t.label().stream()).toList();
        int stride = stride(labels);
        for (int i = 0; i < labels.size(); i += stride) {
            Scale.Label label = labels.get(i);
            Extent extent = extent(label);
            shapes.add(Shapes.text("", x(label.share()), AXIS - 3, extent.anchor(), label.words()));
        }
        return shapes;
    }

    /** Where words lie below the narrowest axis, in pixels, and by what they are held. */
    private record Extent(double from, double to, String anchor) {}

    /** Words near an edge stay within the picture. */
    private static Extent extent(Scale.Label label) {
        double width = Lettering.width(label.words(), LETTERS);
        double at = LEFT.add(label.share().multiply(PLOT)).doubleValue() * NARROWEST;
        if (at - width / 2 < 0) {
            return new Extent(at, at + width, "start");
        }
        return at + width / 2 > NARROWEST
                ? new Extent(at - width, at, "end")
                : new Extent(at - width / 2, at + width / 2, "middle");
    }

    /** Every so many labels are shown, so that none touches the next. */
    private static int stride(List<Scale.Label> labels) {
        List<Extent> extents = labels.stream().map(LineDrawing::extent).toList();
        int stride = 1;
        while (stride < labels.size() && !isClear(extents, stride)) {
            stride++;
        }
        return stride;
    }

    private static boolean isClear(List<Extent> extents, int stride) {
        for (int i = stride; i < extents.size(); i += stride) {
            if (extents.get(i).from() - extents.get(i - stride).to() < APART) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal from(Interval<T> span) {
        return span.low().map(scale::share).map(LineDrawing::within).orElse(BigDecimal.ZERO);
    }

    private BigDecimal to(Interval<T> span) {
        return span.high().map(scale::end).map(LineDrawing::within).orElse(BigDecimal.ONE);
    }

    private static BigDecimal within(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private static String x(BigDecimal share) {
        return Shapes.percent(LEFT.add(share.multiply(PLOT)));
    }
}
