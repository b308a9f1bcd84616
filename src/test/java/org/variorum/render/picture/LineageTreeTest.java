package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.variorum.render.picture.LineageTree.Edge;
import org.variorum.render.picture.LineageTree.Node;
import org.variorum.render.picture.LineageTree.Tie;
import org.variorum.render.view.TreeView;
import org.variorum.words.PictureWords;
import org.variorum.words.bundle.Languages;

/** Copies stand below their origins, everybody once, and no tie is lost, whatever the graph. */
class LineageTreeTest {

    private static final PictureWords WORDS = Languages.ENGLISH.pictures();

    @Test
    void aCopyStandsBelowItsOrigin() {
        TreeView picture = draw(3, new Edge("1", "0", Tie.QUOTES), new Edge("2", "1", Tie.COPIES));
        assertThat(told(picture))
                .containsExactly(
                        "origin node 0", "  report passed on by node 1", "    report copied or rewritten by node 2");
    }

    @Test
    void whoeverHasItFromSeveralStandsBelowTheFirstAndNamesTheOthers() {
        TreeView picture = draw(4, new Edge("2", "0", Tie.QUOTES), new Edge("2", "1", Tie.QUOTES));
        assertThat(told(picture))
                .containsExactly("origin node 0", "  report passed on by node 2, also has it from node 1");
    }

    @Test
    void aCircleIsDrawnAndSaid() {
        TreeView picture =
                draw(3, new Edge("1", "0", Tie.COPIES), new Edge("2", "1", Tie.COPIES), new Edge("0", "2", Tie.COPIES));
        assertThat(told(picture))
                .containsExactly(
                        "origin node 0, also has it from node 2",
                        "  report copied or rewritten by node 1",
                        "    report copied or rewritten by node 2");
        assertThat(picture.figure().notes()).anyMatch(n -> n.contains("circle"));
    }

    @Test
    void whoeverHasNothingFromAnybodyIsCountedNotDrawn() {
        TreeView picture = draw(4, new Edge("1", "0", Tie.COPIES));
        assertThat(told(picture)).hasSize(2);
        assertThat(picture.figure().notes()).anyMatch(n -> n.contains("2 that stand for themselves"));
        assertThat(LineageTree.of(nodes(4), List.of(new Edge("1", "1", Tie.COPIES)), Drawn.CUTOFFS, WORDS, Drawn.FILE))
                .isEmpty();
    }

    @Test
    void farDownTheOneAboveIsNamed() {
        List<Edge> chain = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            chain.add(new Edge(String.valueOf(i), String.valueOf(i - 1), Tie.COPIES));
        }
        List<String> told = told(draw(20, chain.toArray(new Edge[0])));
        assertThat(told.get(LineageTree.DEEPEST)).doesNotContain("also");
        assertThat(told.get(LineageTree.DEEPEST + 1)).contains("also has it from node " + LineageTree.DEEPEST);
    }

    @Test
    void aBigTreeIsCutAndThatIsSaid() {
        Edge[] edges = new Edge[999];
        for (int i = 1; i < 1000; i++) {
            edges[i - 1] = new Edge(String.valueOf(i), "0", Tie.COPIES);
        }
        TreeView picture = draw(1000, edges);
        assertThat(told(picture)).hasSize(Drawn.CUTOFFS.boxes());
        assertThat(picture.figure().notes()).anyMatch(n -> n.contains("940 more are left out"));
    }

    @Property(tries = 300)
    void everybodyStandsOnceAndEveryTieIsToldOnce(
            @ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> from,
            @ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> to) {
        Set<Edge> edges = new LinkedHashSet<>();
        Set<String> copies = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (!from.get(i).equals(to.get(i))) {
                edges.add(new Edge("" + to.get(i), "" + from.get(i), Tie.COPIES));
                copies.add("node " + to.get(i));
            }
        }
        Optional<TreeView> picture = LineageTree.of(nodes(15), List.copyOf(edges), Drawn.CUTOFFS, WORDS, Drawn.FILE);
        List<TreeView.Node> all = picture.map(
                        p -> p.roots().stream().flatMap(LineageTreeTest::all).toList())
                .orElse(List.of());
        assertThat(all).extracting(TreeView.Node::name).doesNotHaveDuplicates().containsAll(copies);
        long below = all.stream().filter(n -> n.passed().isPresent()).count();
        long named = all.stream()
                .flatMap(n -> n.also().stream())
                .mapToLong(also -> also.split(",").length)
                .sum();
        long deep = picture.map(
                        p -> p.roots().stream().mapToLong(r -> deep(r, 0)).sum())
                .orElse(0L);
        assertThat(below + named).isEqualTo(edges.size() + deep);
    }

    /** How many stand so far down that the one above is named, too. */
    private static long deep(TreeView.Node node, int depth) {
        return (depth > LineageTree.DEEPEST ? 1 : 0)
                + node.copies().stream().mapToLong(c -> deep(c, depth + 1)).sum();
    }

    private static Stream<TreeView.Node> all(TreeView.Node node) {
        return Stream.concat(Stream.of(node), node.copies().stream().flatMap(LineageTreeTest::all));
    }

    private static List<String> told(TreeView picture) {
        List<String> lines = new ArrayList<>();
        picture.roots().forEach(r -> tell(r, "", lines));
        return lines;
    }

    private static void tell(TreeView.Node node, String indent, List<String> lines) {
        lines.add(indent + node.kind() + " " + node.passed().map(p -> p + " ").orElse("") + node.name()
                + node.also().map(a -> ", " + a).orElse(""));
        node.copies().forEach(c -> tell(c, indent + "  ", lines));
    }

    private static TreeView draw(int nodes, Edge... edges) {
        return LineageTree.of(nodes(nodes), List.of(edges), Drawn.CUTOFFS, WORDS, Drawn.FILE)
                .orElseThrow();
    }

    private static List<Node> nodes(int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new Node(String.valueOf(i), "node " + i, i > 0));
        }
        return nodes;
    }
}
