package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;
import org.variorum.render.view.TableView;

/** Who copied or quoted whom: origins on the left, pages on the right, in as many layers as it takes. */
public final class LineageGraph {

    private static final int WIDTH = 180;
    private static final int HALF = 20;
    private static final int GAP = 52;
    private static final int EDGE = 2;
    private static final int LETTERS = 23;

    private LineageGraph() {}

    /**
     * A report, or somebody it goes back to.
     *
     * @param id its id
     * @param label what it is called
     * @param report whether it is a report that was read
     */
    public record Node(String id, String label, boolean report) {}

    /** How a report has its words from somewhere. */
    public enum Tie {
        /** It copies, reprints or rewrites a report. */
        COPIES("copies or rewrites"),
        /** It quotes, or has it from, somebody. */
        QUOTES("has it from");

        private final String words;

        Tie(String words) {
            this.words = words;
        }
    }

    /**
     * That one has it from another.
     *
     * @param copy who has it, a node's id
     * @param origin from whom, a node's id
     * @param tie how
     */
    public record Edge(String copy, String origin, Tie tie) {}

    /**
     * The picture.
     *
     * @param nodes the nodes, each id once; of those with an edge the first are drawn
     * @param edges the edges; those with an end that is not drawn are left out
     * @param cutoffs how many nodes are drawn; the others are left out, and that is said
     * @return the picture; empty where nobody has anything from anybody
     */
    public static Optional<PictureView> of(List<Node> nodes, List<Edge> edges, Cutoffs.Pictures cutoffs) {
        Set<String> tied = new LinkedHashSet<>();
        edges.stream()
                .filter(e -> !e.copy().equals(e.origin()))
                .forEach(e -> tied.addAll(List.of(e.copy(), e.origin())));
        List<Node> joined = nodes.stream().filter(n -> tied.contains(n.id())).toList();
        List<Node> shown = joined.subList(0, Math.min(joined.size(), cutoffs.boxes()));
        Map<String, Integer> index = new HashMap<>();
        shown.forEach(n -> index.put(n.id(), index.size()));
        Map<Layers.Link, Edge> links = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Optional<Integer> from = Optional.ofNullable(index.get(edge.origin()));
            Optional<Integer> to = Optional.ofNullable(index.get(edge.copy()));
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                links.putIfAbsent(new Layers.Link(from.get(), to.get()), edge);
            }
        }
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(shown, nodes.size() - joined.size(), joined.size(), links));
    }

    private static PictureView draw(List<Node> nodes, int alone, int all, Map<Layers.Link, Edge> links) {
        Layers layers = new Layers(nodes.size(), new LinkedHashSet<>(links.keySet()));
        List<ShapeView> shapes = new ArrayList<>();
        layers.forward().forEach((link, way) -> shapes.add(edge(link, way, layers, tie(links, link))));
        layers.backward().forEach(link -> shapes.add(circle(link, layers, tie(links, link))));
        for (int i = 0; i < nodes.size(); i++) {
            shapes.add(box(nodes.get(i), x(layers.layer(i)), layers.middle(i)));
        }
        int depth = layers.backward().isEmpty() ? 0 : HALF;
        return new PictureView(
                "lineage-graph",
                "Who copied or quoted whom",
                "Arrows run from the first speaker or report on the left to the reports that have it from there. The"
                        + " table says the same.",
                String.valueOf(x(layers.layers()) - GAP + EDGE),
                layers.height() + depth + EDGE,
                shapes,
                notes(nodes.size(), alone, all, layers.backward()),
                table(nodes, links, layers.backward()));
    }

    private static String tie(Map<Layers.Link, Edge> links, Layers.Link link) {
        return Optional.ofNullable(links.get(link)).map(Edge::tie).orElse(Tie.QUOTES) == Tie.COPIES
                ? "copies"
                : "quotes";
    }

    private static List<String> notes(int drawn, int alone, int all, Set<Layers.Link> circles) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Square boxes are reports that were read, rounded ones whom they go back to. A solid arrow is a copy or"
                        + " a rewrite, a dashed one a quotation.");
        if (!circles.isEmpty()) {
            notes.add("Some of them go round in a circle: the arrow that closes it runs below the boxes.");
        }
        if (alone > 0) {
            notes.add("Not drawn: "
                    + (alone == 1 ? "one report that stands for itself." : alone + " that stand for themselves."));
        }
        if (drawn < all) {
            notes.add("Only the first " + drawn + " are drawn; " + (all - drawn) + " more are left out here.");
        }
        return notes;
    }

    private static ShapeView box(Node node, int x, int middle) {
        List<ShapeView> parts = new ArrayList<>();
        parts.add(Shapes.rounded("box", x, middle - HALF, WIDTH, 2 * HALF, node.report() ? 2 : HALF));
        List<String> lines = lines(node.label());
        String centre = String.valueOf(x + WIDTH / 2);
        if (lines.size() == 1) {
            parts.add(Shapes.text("label", centre, middle + 4, "middle", lines.get(0)));
        } else {
            parts.add(Shapes.text("label", centre, middle - 4, "middle", lines.get(0)));
            parts.add(Shapes.text("label", centre, middle + 12, "middle", lines.get(1)));
        }
        return Shapes.group(node.report() ? "node report" : "node origin", parts);
    }

    /** A label in one line or two, broken at a space where there is one. */
    private static List<String> lines(String label) {
        if (label.codePointCount(0, label.length()) <= LETTERS) {
            return List.of(label);
        }
        int most = label.offsetByCodePoints(0, LETTERS);
        int space = label.lastIndexOf(' ', most);
        int cut = space > 0 ? space : most;
        return List.of(
                label.substring(0, cut), Shapes.shortened(label.substring(cut).strip(), LETTERS));
    }

    private static ShapeView edge(Layers.Link link, List<Integer> way, Layers layers, String kind) {
        int x = x(layers.layer(link.from())) + WIDTH;
        int y = layers.middle(link.from());
        StringBuilder data = new StringBuilder("M" + x + "," + y);
        int column = layers.layer(link.from());
        for (int bend : way) {
            column++;
            curve(data, x, y, x(column), bend);
            data.append(" H").append(x(column) + WIDTH);
            x = x(column) + WIDTH;
            y = bend;
        }
        int endX = x(layers.layer(link.to())) - 1;
        int endY = layers.middle(link.to());
        curve(data, x, y, endX, endY);
        return Shapes.group(
                "tie " + kind,
                List.of(
                        Shapes.path("way", data.toString()),
                        Shapes.path(
                                "head",
                                "M" + (endX - 8) + "," + (endY - 4) + " L" + endX + "," + endY + " L" + (endX - 8) + ","
                                        + (endY + 4))));
    }

    private static void curve(StringBuilder data, int fromX, int fromY, int toX, int toY) {
        int half = (fromX + toX) / 2;
        data.append(" C" + half + "," + fromY + " " + half + "," + toY + " " + toX + "," + toY);
    }

    /** The arrow that closes a circle: from below the one box to below the other. */
    private static ShapeView circle(Layers.Link link, Layers layers, String kind) {
        int fromX = x(layers.layer(link.from())) + WIDTH / 2;
        int fromY = layers.middle(link.from()) + HALF;
        int toX = x(layers.layer(link.to())) + WIDTH / 2;
        int toY = layers.middle(link.to()) + HALF;
        int deep = Math.max(fromY, toY) + HALF;
        return Shapes.group(
                "tie circle " + kind,
                List.of(
                        Shapes.path(
                                "way",
                                "M" + fromX + "," + fromY + " C" + fromX + "," + deep + " " + toX + "," + deep + " "
                                        + toX + "," + (toY + 1)),
                        Shapes.path(
                                "head",
                                "M" + (toX - 4) + "," + (toY + 9) + " L" + toX + "," + (toY + 1) + " L" + (toX + 4)
                                        + "," + (toY + 9))));
    }

    private static int x(int layer) {
        return EDGE / 2 + layer * (WIDTH + GAP);
    }

    private static TableView table(List<Node> nodes, Map<Layers.Link, Edge> links, Set<Layers.Link> circles) {
        List<List<String>> rows = new ArrayList<>();
        links.forEach((link, edge) -> rows.add(List.of(
                nodes.get(link.to()).label(),
                edge.tie().words + (circles.contains(link) ? ", in a circle" : ""),
                nodes.get(link.from()).label())));
        return new TableView("Who copied or quoted whom", List.of("Who", "How", "From whom"), rows);
    }
}
