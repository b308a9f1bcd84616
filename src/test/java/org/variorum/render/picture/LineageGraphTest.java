package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.variorum.render.picture.LineageGraph.Edge;
import org.variorum.render.picture.LineageGraph.Node;
import org.variorum.render.picture.LineageGraph.Tie;
import org.variorum.render.view.PictureView;

/** Origins stand left of what was copied from them, and no box lies on another, whatever the graph. */
class LineageGraphTest {

    @Test
    void aCopyStandsRightOfItsOrigin() {
        PictureView picture = draw(3, new Edge("1", "0", Tie.QUOTES), new Edge("2", "1", Tie.COPIES));
        assertThat(Drawn.all(picture, "box"))
                .extracting(b -> Drawn.number(b, "x").intValue())
                .containsExactly(1, 233, 465);
        assertThat(Drawn.groups(picture, "tie quotes")).hasSize(1);
        assertThat(Drawn.groups(picture, "tie copies")).hasSize(1);
        assertThat(picture.table().rows())
                .containsExactlyInAnyOrder(
                        List.of("node 1", "has it from", "node 0"), List.of("node 2", "copies or rewrites", "node 1"));
    }

    @Test
    void aCircleIsDrawnAndSaid() {
        PictureView picture =
                draw(3, new Edge("1", "0", Tie.COPIES), new Edge("2", "1", Tie.COPIES), new Edge("0", "2", Tie.COPIES));
        assertThat(Drawn.groups(picture, "tie circle")).hasSize(1);
        assertThat(picture.notes()).anyMatch(n -> n.contains("circle"));
        assertThat(picture.table().rows()).anyMatch(r -> r.get(1).contains("in a circle"));
    }

    @Test
    void whoeverHasNothingFromAnybodyIsCountedNotDrawn() {
        PictureView picture = draw(4, new Edge("1", "0", Tie.COPIES));
        assertThat(Drawn.all(picture, "box")).hasSize(2);
        assertThat(picture.notes()).anyMatch(n -> n.contains("2 that stand for themselves"));
        assertThat(LineageGraph.of(nodes(4), List.of(new Edge("1", "1", Tie.COPIES)), Drawn.CUTOFFS))
                .isEmpty();
    }

    @Test
    void aBigGraphIsCutAndThatIsSaid() {
        Edge[] edges = new Edge[999];
        for (int i = 1; i < 1000; i++) {
            edges[i - 1] = new Edge(String.valueOf(i), "0", Tie.COPIES);
        }
        PictureView picture = draw(1000, edges);
        assertThat(Drawn.all(picture, "box")).hasSize(Drawn.CUTOFFS.boxes());
        assertThat(picture.notes()).anyMatch(n -> n.contains("940 more are left out"));
    }

    @Property(tries = 300)
    void linksRunRightAndNothingOverlaps(
            @ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> from,
            @ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> to) {
        Set<Layers.Link> links = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            links.add(new Layers.Link(from.get(i), to.get(i)));
        }
        Layers layers = new Layers(15, links);
        layers.forward()
                .keySet()
                .forEach(l -> assertThat(layers.layer(l.from())).isLessThan(layers.layer(l.to())));
        links.stream()
                .filter(l -> l.from() != l.to())
                .forEach(l -> assertThat(layers.forward().containsKey(l))
                        .isNotEqualTo(layers.backward().contains(l)));
        for (int a = 0; a < 15; a++) {
            assertThat(layers.middle(a)).isBetween(Layers.NODE / 2, layers.height() - Layers.NODE / 2);
            for (int b = 0; b < a; b++) {
                if (layers.layer(a) == layers.layer(b)) {
                    assertThat(Math.abs(layers.middle(a) - layers.middle(b))).isGreaterThanOrEqualTo(Layers.NODE);
                }
            }
        }
    }

    private static PictureView draw(int nodes, Edge... edges) {
        return LineageGraph.of(nodes(nodes), List.of(edges), Drawn.CUTOFFS).orElseThrow();
    }

    private static List<Node> nodes(int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new Node(String.valueOf(i), "node " + i, i > 0));
        }
        return nodes;
    }
}
