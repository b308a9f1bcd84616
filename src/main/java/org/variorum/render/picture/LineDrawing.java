package org.variorum.render.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Cutoffs;
import org.variorum.model.Interval;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;
import org.variorum.render.view.TableView;

/**
 * Draws bars above an axis. All places along it are shares of the width, so that the picture fits every screen while its
 * words keep their size.
 *
 * @param <T> the points of the line
 */
final class LineDrawing<T extends Comparable<? super T>> {

    private static final BigDecimal LEFT = new BigDecimal("0.03");
    private static final BigDecimal PLOT = new BigDecimal("0.94");
    private static final BigDecimal NEAR_LEFT = new BigDecimal("0.1");
    private static final BigDecimal NEAR_RIGHT = new BigDecimal("0.9");
    private static final int ROW = 42;
    private static final int LABEL = 15;
    private static final int BAR = 27;
    private static final int LONGEST = 52;
    private static final int TICK_LETTERS = 44;
    private static final String ARROW_LEFT = "M-9,0 L0,-5 L0,5 z";
    private static final String ARROW_RIGHT = "M9,0 L0,-5 L0,5 z";

    private final Scale<T> scale;
    private final List<Bar<T>> bars;
    private final List<ShapeView> shapes = new ArrayList<>();

    private LineDrawing(Scale<T> scale, List<Bar<T>> bars) {
        this.scale = scale;
        this.bars = bars;
    }

    /**
     * What the pictures of lines have in common.
     *
     * @param id the picture's id
     * @param title what it shows
     * @param description what can be seen in it
     * @param columns the last two columns of the table: where a bar begins and ends
     */
    record Frame(String id, String title, String description, List<String> columns) {}

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

    static <T extends Comparable<? super T>> PictureView draw(
            Frame frame,
            Scale<T> scale,
            List<Bar<T>> all,
            List<String> notes,
            Cutoffs.Pictures cutoffs,
            Function<T, String> words) {
        List<Bar<T>> shown = shown(all, cutoffs);
        LineDrawing<T> drawing = new LineDrawing<>(scale, shown);
        int height = drawing.draw();
        List<String> said = new ArrayList<>(notes);
        if (shown.size() < all.size()) {
            said.add("Only the first " + cutoffs.bars() + " positions are drawn; " + (all.size() - shown.size())
                    + " more are left out here.");
        }
        return new PictureView(
                frame.id(),
                frame.title(),
                frame.description(),
                "100%",
                height,
                drawing.shapes,
                said,
                table(frame, shown, words));
    }

    private int draw() {
        int bottom = bars.size() * ROW + 6;
        grid(bottom);
        band(bottom);
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i * ROW);
        }
        axis(bottom);
        return bottom + (scale.caption().isEmpty() ? 24 : 42);
    }

    private void grid(int bottom) {
        scale.ticks().forEach(t -> shapes.add(Shapes.line("grid", x(t.share()), 0, x(t.share()), bottom)));
    }

    /** Where there is one answer, a band behind all bars shows which of them reach it. */
    private void band(int bottom) {
        List<Bar<T>> answers =
                bars.stream().filter(b -> b.kind() == Bar.Kind.ANSWER).toList();
        if (answers.size() == 1) {
            BigDecimal from = from(answers.get(0).span());
            BigDecimal to = to(answers.get(0).span());
            String width = Shapes.percent(to.subtract(from).multiply(PLOT));
            shapes.add(Shapes.rect("band", x(from), 0, width, bottom));
            shapes.add(Shapes.line("band", x(from), 0, x(from), bottom));
        }
    }

    private void bar(Bar<T> bar, int top) {
        List<ShapeView> parts = new ArrayList<>();
        int y = top + BAR;
        String from = x(from(bar.span()));
        String to = x(to(bar.span()));
        parts.add(Shapes.text("label", "0", top + LABEL, "start", Shapes.shortened(bar.label(), LONGEST)));
        parts.add(Shapes.line("stretch", from, y, to, y));
        parts.add(cap(reached(bar.span().low()), bar.span().lowOpen(), from, y, ARROW_LEFT));
        parts.add(cap(reached(bar.span().high()), bar.span().highOpen(), to, y, ARROW_RIGHT));
        shapes.add(Shapes.group("bar bar-" + bar.kind().word(), parts));
    }

    /** An end: a dot where it belongs to the bar, a ring where it does not, an arrow where there is no end. */
    private static ShapeView cap(Optional<BigDecimal> end, boolean open, String x, int y, String arrow) {
        return end.isEmpty()
                ? Shapes.pathAt("arrow", x, y, arrow)
                : Shapes.circle(open ? "ring" : "dot", x, y, open ? 5 : 4);
    }

    private void axis(int bottom) {
        shapes.add(Shapes.line("axis", x(BigDecimal.ZERO), bottom, x(BigDecimal.ONE), bottom));
        List<Scale.Tick> ticks = scale.ticks();
        int letters = ticks.stream().mapToInt(t -> t.label().length() + 1).sum();
        int stride = letters / TICK_LETTERS + 1;
        for (int i = 0; i < ticks.size(); i++) {
            Scale.Tick tick = ticks.get(i);
            shapes.add(Shapes.line("axis", x(tick.share()), bottom, x(tick.share()), bottom + 5));
            if (i % stride == 0) {
                shapes.add(Shapes.text("tick", x(tick.share()), bottom + 19, anchor(tick.share()), tick.label()));
            }
        }
        if (!scale.caption().isEmpty()) {
            shapes.add(Shapes.text("unit", "100%", bottom + 37, "end", Shapes.shortened(scale.caption(), LONGEST)));
        }
    }

    /** Words near an edge stay within the picture. */
    private static String anchor(BigDecimal share) {
        if (share.compareTo(NEAR_LEFT) < 0) {
            return "start";
        }
        return share.compareTo(NEAR_RIGHT) > 0 ? "end" : "middle";
    }

    private Optional<BigDecimal> reached(Optional<T> end) {
        return end.flatMap(scale::share);
    }

    private BigDecimal from(Interval<T> span) {
        return reached(span.low()).orElse(BigDecimal.ZERO);
    }

    private BigDecimal to(Interval<T> span) {
        return reached(span.high()).orElse(BigDecimal.ONE);
    }

    private static String x(BigDecimal share) {
        return Shapes.percent(LEFT.add(share.multiply(PLOT)));
    }

    private static <T extends Comparable<? super T>> TableView table(
            Frame frame, List<Bar<T>> bars, Function<T, String> words) {
        List<String> head = new ArrayList<>(List.of("Whose", "Value"));
        head.addAll(frame.columns());
        return new TableView(
                frame.title(),
                head,
                bars.stream()
                        .map(b -> List.of(
                                b.whose(),
                                b.words(),
                                end(b.span().low(), b.span().lowOpen(), words),
                                end(b.span().high(), b.span().highOpen(), words)))
                        .toList());
    }

    private static <T> String end(Optional<T> end, boolean open, Function<T, String> words) {
        return end.map(words).map(w -> open ? w + ", itself not included" : w).orElse("no end");
    }
}
