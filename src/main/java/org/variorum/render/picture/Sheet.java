package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.render.view.FigureView;
import org.variorum.render.view.LineView;
import org.variorum.render.view.MatrixView;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ShapeView;
import org.variorum.render.view.TreeView;

/**
 * The pictures of a question as one SVG file that stands alone: one below the other, each with its title and where it is from,
 * and each to be seen by itself under its id. Colours are written out, and nothing but the file is needed.
 */
public final class Sheet {

    private static final int WIDTH = 640;
    private static final int MARGIN = 24;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int TEXT = 14;

    /** How much wider letters are in bold type. */
    private static final double BOLDER = 1.1;

    private static final int SMALL = LineDrawing.LETTERS;
    private static final int CELL = 21;
    private static final int INDENT = 22;
    private static final int PADDING = 8;
    private static final String FONTS = "system-ui,Roboto,Arial,sans-serif";
    private static final String INK = "#1d1b18";
    private static final String SOFT = "#5a554c";
    private static final String RULE = "#d8d2c4";

    private final List<ShapeView> shapes = new ArrayList<>();
    private final List<ShapeView> views = new ArrayList<>();
    private final Source source;
    private int y;

    private Sheet(Source source) {
        this.source = source;
    }

    /**
     * Where the pictures are from.
     *
     * @param question what is asked
     * @param line site, question, day, licence, address: whatever of it is known
     */
    public record Source(String question, List<String> line) {

        /** Copies the list. */
        public Source {
            line = List.copyOf(line);
        }

        private String words() {
            return line.stream().map(Lettering::isolated).collect(Collectors.joining(" · "));
        }
    }

    /** The file: its outermost element. */
    public static ShapeView of(QuestionView.Pictures pictures, Source source) {
        Sheet sheet = new Sheet(source);
        pictures.line().ifPresent(line -> sheet.panel(line.figure(), () -> sheet.line(line)));
        pictures.matrix().ifPresent(matrix -> sheet.panel(matrix.figure(), () -> sheet.matrix(matrix)));
        pictures.tree().ifPresent(tree -> sheet.panel(tree.figure(), () -> sheet.tree(tree)));
        return sheet.file();
    }

    private ShapeView file() {
        if (views.isEmpty()) {
            y += MARGIN;
            words(source.words(), MARGIN, SMALL, SOFT, INNER);
            y += MARGIN;
        }
        List<ShapeView> all = new ArrayList<>();
        all.add(new ShapeView("title", Map.of(), source.question(), List.of()));
        all.add(new ShapeView("desc", Map.of(), String.join(" · ", source.line()), List.of()));
        all.addAll(views);
        all.add(Shapes.of("rect", "width", WIDTH, "height", y, "fill", "#fff"));
        all.addAll(shapes);
        return Shapes.of(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        box(0, y),
                        "font-family",
                        FONTS,
                        "font-size",
                        SMALL,
                        "fill",
                        SOFT)
                .holding(all);
    }

    private static String box(int top, int height) {
        return "0 " + top + " " + WIDTH + " " + height;
    }

    /** A picture with its title, and below it how to read it and where it is from. */
    private void panel(FigureView figure, Runnable drawing) {
        int top = y;
        y += MARGIN;
        bold(source.question(), MARGIN, TEXT + 2, INNER);
        words(figure.title(), MARGIN, TEXT, SOFT, INNER);
        y += PADDING;
        drawing.run();
        y += PADDING;
        words(String.join(" ", figure.notes()), MARGIN, SMALL, SOFT, INNER);
        words(source.words(), MARGIN, SMALL, INK, INNER);
        y += MARGIN - PADDING;
        views.add(Shapes.of("view", "id", figure.id(), "viewBox", box(top, y - top)));
    }

    // ---- Words ----

    private void words(String words, int x, int size, String colour, double most) {
        lines(words, x, most, size, Map.of("fill", colour));
    }

    private void bold(String words, int x, int size, double most) {
        lines(words, x, most / BOLDER, size, Map.of("fill", INK, "font-weight", "600"));
    }

    /** Words below all that is there; small ones in the colour of most words need not say so. */
    private void lines(String words, int x, double most, int size, Map<String, String> look) {
        boolean right = Lettering.isFromRight(words);
        for (String line : words.isBlank() ? List.<String>of() : Lettering.lines(words, size, most)) {
            y += size + 6;
            Map<String, String> text = Shapes.attributes(
                    "x", x, "y", y - 5, "font-size", size == SMALL ? "" : size, "direction", right ? "rtl" : "");
            text.putAll(new TreeMap<>(look));
            text.remove("fill", SOFT);
            if (right) {
                text.put("text-anchor", "end");
            }
            shapes.add(new ShapeView("text", text, line, List.of()));
        }
    }

    // ---- Lines ----

    private void line(LineView line) {
        for (LineView.Group group : line.groups()) {
            group.head().ifPresent(head -> {
                y += PADDING;
                bold(head, MARGIN, TEXT, INNER);
            });
            group.bars().forEach(this::bar);
            strip(group.axis(), LineDrawing.AXIS, SOFT);
            words(group.unit(), MARGIN, SMALL, SOFT, INNER);
        }
    }

    private void bar(LineView.Bar bar) {
        y += 4;
        String lead = bar.number().map(n -> n + ". ").orElse(bar.lead() + ": ");
        String whose = bar.whose().stream().map(Lettering::isolated).collect(Collectors.joining(", "));
        String value = lead + Lettering.isolated(bar.value());
        bold(value, MARGIN, TEXT, INNER);
        double room = INNER - BOLDER * Lettering.width(value, TEXT) - PADDING;
        if (!whose.isEmpty() && Lettering.width(whose, SMALL) <= room) {
            y -= SMALL + 6;
            words(whose, MARGIN + (int) (INNER - room), SMALL, SOFT, room);
        } else {
            words(whose, MARGIN, SMALL, SOFT, INNER);
        }
        strip(bar.strip(), LineDrawing.STRIP, colour(bar.kind()));
    }

    private static String colour(String kind) {
        return switch (kind) {
            case "event" -> "#56437f";
            case "ground" -> "#744c00";
            case "answer" -> "#17603a";
            default -> "#15537f";
        };
    }

    private void strip(ShapeView strip, int height, String colour) {
        shapes.add(Shapes.of("svg", "x", MARGIN, "y", y, "width", INNER, "height", height, "overflow", "visible")
                .holding(strip.children().stream().map(s -> painted(s, colour)).toList()));
        y += height;
    }

    /** The same without classes, with the colours that the stylesheet of pages gives them. */
    private static ShapeView painted(ShapeView shape, String colour) {
        Map<String, String> attributes = new LinkedHashMap<>(shape.attributes());
        String kind = Optional.ofNullable(attributes.remove("class")).orElse(shape.tag());
        boolean line = shape.tag().equals("line");
        switch (kind) {
            case "stretch" -> {
                attributes.put(line ? "stroke" : "fill", colour);
                if (line) {
                    attributes.put("stroke-width", "5");
                }
            }
            case "dot", "arrow" -> attributes.put("fill", colour);
            case "ring", "far" -> {
                attributes.put("fill", "#fff");
                attributes.put("stroke", colour);
                attributes.put("stroke-width", "2");
            }
            case "grid" -> attributes.put("stroke", RULE);
            case "band" -> attributes.put(line ? "stroke" : "fill", line ? "#17603a" : "#e3f1e7");
            case "line" -> attributes.put("stroke", "inherit");
            default -> {}
        }
        return new ShapeView(
                shape.tag(),
                attributes,
                shape.text(),
                shape.children().stream().map(s -> painted(s, colour)).toList());
    }

    // ---- The matrix ----

    private void matrix(MatrixView matrix) {
        IntStream.range(0, matrix.positions().size())
                .forEach(i -> words(
                        (i + 1) + ". " + Lettering.isolated(matrix.positions().get(i)), MARGIN, SMALL, INK, INNER));
        int name = INNER - CELL * matrix.positions().size();
        y += PADDING;
        int head = y;
        words(matrix.voice(), MARGIN, SMALL, SOFT, name);
        for (int i = 0; i < matrix.positions().size(); i++) {
            shapes.add(new ShapeView(
                    "text",
                    signed(String.valueOf(centre(MARGIN + name, i)), head, SOFT),
                    String.valueOf(i + 1),
                    List.of()));
        }
        for (MatrixView.Row row : matrix.rows()) {
            shapes.add(Shapes.of("path", "d", "M" + MARGIN + "," + (y + 2) + "h" + INNER, "stroke", RULE));
            int top = y;
            words(Lettering.isolated(row.name()) + " " + row.weight(), MARGIN, SMALL, INK, name - PADDING);
            row.stances().stream().distinct().forEach(stance -> signs(stance, row.stances(), MARGIN + name, top));
        }
        y += PADDING;
        String signs =
                matrix.signs().stream().map(s -> s.sign() + " " + s.meaning()).collect(Collectors.joining("; "));
        words(signs, MARGIN, SMALL, SOFT, INNER);
    }

    /** One sign wherever it stands in a row. */
    private void signs(MatrixView.Stance stance, List<MatrixView.Stance> row, int left, int top) {
        List<String> places = IntStream.range(0, row.size())
                .filter(i -> row.get(i).equals(stance))
                .mapToObj(i -> String.valueOf(centre(left, i)))
                .toList();
        shapes.add(new ShapeView(
                "text",
                signed(String.join(" ", places), top, colour(stance)),
                stance.sign().repeat(places.size()),
                List.of()));
    }

    private static int centre(int left, int column) {
        return left + column * CELL + CELL / 2;
    }

    private static Map<String, String> signed(String x, int top, String colour) {
        Map<String, String> attributes =
                Shapes.attributes("x", x, "y", top + SMALL + 1, "text-anchor", "middle", "fill", colour);
        attributes.remove("fill", SOFT);
        return attributes;
    }

    private static String colour(MatrixView.Stance stance) {
        return switch (stance.kind()) {
            case "says", "backs" -> "#17603a";
            case "opposes" -> "#9a231d";
            case "uncounted" -> "#56437f";
            default -> SOFT;
        };
    }

    // ---- The tree ----

    private void tree(TreeView tree) {
        tree.roots().forEach(root -> {
            y += PADDING;
            node(root, 0);
        });
    }

    /** Draws a node with all below it; gives the height at which its line arrives. */
    private int node(TreeView.Node node, int depth) {
        int x = MARGIN + Math.min(depth, LineageTree.DEEPEST) * INDENT;
        String passed = node.passed().orElse("");
        int box = passed.isEmpty() ? x : x + (int) Lettering.width(passed, SMALL) + PADDING;
        int room = WIDTH - MARGIN - box - 2 * PADDING;
        int top = y + 3;
        int middle = top + TEXT;
        if (!passed.isEmpty()) {
            words(passed, x, SMALL, SOFT, box - x);
            y -= SMALL + 6;
        }
        List<String> lines = Lettering.lines(node.name(), TEXT, room);
        double widest = lines.stream()
                .mapToDouble(line -> Lettering.width(line, TEXT))
                .max()
                .orElse(0);
        boolean origin = node.kind().equals("origin");
        int at = shapes.size();
        y += 4;
        words(node.name(), box + PADDING, TEXT, INK, room);
        shapes.add(
                at,
                Shapes.of(
                        "rect",
                        "x",
                        box,
                        "y",
                        top,
                        "width",
                        (int) widest + 2 * PADDING,
                        "height",
                        y - top + 2,
                        "rx",
                        origin ? TEXT - 2 : 2,
                        "fill",
                        origin ? "#e2eef7" : "#f5f2ea",
                        "stroke",
                        origin ? "#15537f" : SOFT));
        y += 4;
        node.also().ifPresent(also -> words(also, box, SMALL, SOFT, WIDTH - MARGIN - box));
        below(node.copies(), x + PADDING, depth + 1);
        return middle;
    }

    /** The copies of a node, each with its line from the one above: solid where it is a copy, dashed where it is a quotation. */
    private void below(List<TreeView.Node> copies, int x, int depth) {
        int top = y;
        int last = top;
        for (TreeView.Node copy : copies) {
            last = node(copy, depth);
            String step = "M" + x + "," + last + "h" + (INDENT - PADDING - 3);
            shapes.add(Shapes.of(
                    "path",
                    "d",
                    step,
                    "stroke",
                    SOFT,
                    "stroke-dasharray",
                    copy.tie().equals("quotes") ? "3" : ""));
        }
        if (last > top) {
            shapes.add(Shapes.of("path", "d", "M" + x + "," + top + "V" + last, "stroke", SOFT));
        }
    }
}
