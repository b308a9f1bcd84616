package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;
import org.variorum.render.view.TableView;

/** Positions across, voices down: who says, backs or opposes what, and who is silent on it. */
public final class Matrix {

    private static final int NAME = 208;
    private static final int LONGEST = 30;
    private static final int CELL = 36;
    private static final int ROW = 30;
    private static final int TOP = 30;

    private Matrix() {}

    /**
     * A voice and where it stands.
     *
     * @param name what it is called
     * @param weight its letter and weight, in words
     * @param says the positions that it takes, counted from 0
     * @param backs the positions that it backs by saying something narrower or broader
     * @param opposes the positions that it contradicts or denies
     * @param uncounted the positions that it took in a way that weighs nothing: garbled, taken back, overtaken, not confirmed
     *     or against its own word
     */
    public record Voice(
            String name,
            String weight,
            Set<Integer> says,
            Set<Integer> backs,
            Set<Integer> opposes,
            Set<Integer> uncounted) {
        /** Copies the sets; throws where one voice is on both sides. */
        public Voice {
            if (!Collections.disjoint(opposes, says) || !Collections.disjoint(opposes, backs)) {
                throw new IllegalArgumentException(name + " is on both sides");
            }
            says = Set.copyOf(says);
            backs = Set.copyOf(backs);
            opposes = Set.copyOf(opposes);
            uncounted = Set.copyOf(uncounted);
        }
    }

    /**
     * The picture.
     *
     * @param voices the voices, from top to bottom
     * @param positions how many positions there are
     * @param cutoffs how many of either are drawn; the others are left out, and that is said
     */
    public static PictureView of(List<Voice> voices, int positions, Cutoffs.Pictures cutoffs) {
        List<Voice> shown = voices.subList(0, Math.min(voices.size(), cutoffs.voices()));
        int columns = Math.min(positions, cutoffs.positions());
        List<ShapeView> shapes = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            shapes.add(Shapes.text("column", px(centre(c)), 19, "middle", String.valueOf(c + 1)));
        }
        for (int r = 0; r < shown.size(); r++) {
            shapes.add(row(shown.get(r), r, columns));
        }
        List<String> notes = new ArrayList<>();
        notes.add("Numbers are those of the positions. ● says it, ○ backs it with something narrower or broader,"
                + " ✕ opposes it, · is silent on it.");
        if (shown.stream().anyMatch(v -> !v.uncounted().isEmpty())) {
            notes.add(
                    "↻ said it in a way that weighs nothing: garbled, taken back, overtaken, not confirmed, or against its"
                            + " own word.");
        }
        if (shown.size() < voices.size() || columns < positions) {
            notes.add("Shown are " + shown.size() + " of " + voices.size() + " voices and " + columns + " of "
                    + positions + " positions.");
        }
        return new PictureView(
                "matrix",
                "Who stands where",
                "A row for each independent voice, a column for each position. The table says the same.",
                px(NAME + columns * CELL),
                TOP + shown.size() * ROW + 2,
                shapes,
                notes,
                table(shown, columns));
    }

    private static ShapeView row(Voice voice, int row, int columns) {
        int top = TOP + row * ROW;
        int middle = top + ROW / 2;
        List<ShapeView> parts = new ArrayList<>();
        parts.add(Shapes.line("grid", "0", top, px(NAME + columns * CELL), top));
        parts.add(Shapes.text("label", "0", middle + 5, "start", Shapes.shortened(voice.name(), LONGEST)));
        for (int c = 0; c < columns; c++) {
            parts.addAll(marks(voice, c, middle));
        }
        return Shapes.group("row", parts);
    }

    private static List<ShapeView> marks(Voice voice, int position, int y) {
        int x = centre(position);
        List<ShapeView> marks = new ArrayList<>();
        if (voice.says().contains(position)) {
            marks.add(Shapes.circle("says", px(x), y, 8));
        } else if (voice.backs().contains(position)) {
            marks.add(Shapes.circle("backs", px(x), y, 7));
        }
        if (marks.isEmpty() && voice.uncounted().contains(position)) {
            marks.add(Shapes.text("uncounted", px(x), y + 5, "middle", "↻"));
        } else if (voice.opposes().contains(position)) {
            marks.add(Shapes.line("opposes", px(x - 6), y - 6, px(x + 6), y + 6));
            marks.add(Shapes.line("opposes", px(x - 6), y + 6, px(x + 6), y - 6));
        }
        if (marks.isEmpty()) {
            marks.add(Shapes.circle("silent", px(x), y, 2));
        }
        return marks;
    }

    private static int centre(int position) {
        return NAME + position * CELL + CELL / 2;
    }

    private static String px(int pixels) {
        return String.valueOf(pixels);
    }

    private static TableView table(List<Voice> voices, int positions) {
        return new TableView(
                "Who stands where: positions by number",
                List.of("Voice", "Letter and weight", "Says", "Backs", "Opposes", "Said, and not counted", "Silent on"),
                voices.stream()
                        .map(v -> List.of(
                                v.name(),
                                v.weight(),
                                numbers(positions, v.says()),
                                numbers(positions, v.backs()),
                                numbers(positions, v.opposes()),
                                numbers(positions, v.uncounted()),
                                numbers(positions, silent(v, positions))))
                        .toList());
    }

    private static Set<Integer> silent(Voice voice, int positions) {
        Set<Integer> silent = new java.util.TreeSet<>();
        for (int p = 0; p < positions; p++) {
            if (!voice.says().contains(p)
                    && !voice.backs().contains(p)
                    && !voice.opposes().contains(p)
                    && !voice.uncounted().contains(p)) {
                silent.add(p);
            }
        }
        return silent;
    }

    private static String numbers(int positions, Set<Integer> of) {
        List<String> numbers = new ArrayList<>();
        for (int p = 0; p < positions; p++) {
            if (of.contains(p)) {
                numbers.add(String.valueOf(p + 1));
            }
        }
        return numbers.isEmpty() ? "–" : String.join(", ", numbers);
    }
}
