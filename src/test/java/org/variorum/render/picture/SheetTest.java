package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Interval;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.Language;
import org.variorum.words.bundle.Languages;

/** The file of pictures stands alone, and nothing in it leaves it or lies over something else, whatever the names. */
class SheetTest {

    private static final Language ENGLISH = Languages.ENGLISH;
    private static final Sheet.Source SOURCE = new Sheet.Source(
            "Who approved it?", List.of("The Desk: “Who approved it?”", "CC BY 4.0", "https://desk.example/q.html"));
    private static final List<String> NAMES = List.of(
            "Government of the Democratic People’s Republic of Korea",
            "대한민국국방부합동참모본부공보실",
            "قناة الجزيرة الفضائية",
            "x".repeat(300),
            "Title of three hundred signs ".repeat(10));

    @Test
    void eachPictureIsToBeSeenByItselfAndSaysWhereItIsFrom() {
        ShapeView file = draw(3);
        assertThat(file.attributes()).containsEntry("xmlns", "http://www.w3.org/2000/svg");
        assertThat(file.children()).extracting(ShapeView::tag).startsWith("title", "desc", "view", "view", "view");
        assertThat(file.children().subList(2, 5))
                .extracting(v -> v.attributes().get("id"))
                .containsExactly("number-line", "matrix", "lineage-tree");
        String words = words(file);
        assertThat(words.split("https://desk.example/q.html", -1)).hasSize(5);
    }

    @Test
    void nothingHangsOnAStylesheet() {
        assertThat(Drawn.tree(draw(5))).noneMatch(s -> s.attributes().containsKey("class"));
    }

    @Test
    void noWordsLeaveTheFileOrLieOverOthers() {
        List<double[]> boxes = new ArrayList<>();
        draw(200).children().stream().filter(s -> s.tag().equals("text")).forEach(text -> {
            String[] places = Optional.ofNullable(text.attributes().get("x"))
                    .orElseThrow()
                    .split(" ", -1);
            for (int i = 0; i < places.length; i++) {
                String words = places.length == 1 ? text.text() : text.text().substring(i, i + 1);
                boxes.add(box(text, Double.parseDouble(places[i]), words));
            }
        });
        assertThat(boxes).allMatch(b -> b[0] >= 0 && b[1] <= 640);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = boxes.get(i);
                double[] other = boxes.get(j);
                assertThat(one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3])
                        .as("%s over %s", one[2], other[2])
                        .isFalse();
            }
        }
    }

    /** Left, right, top and bottom of words: their letters stand on a line and reach three quarters of their size above it. */
    private static double[] box(ShapeView text, double x, String words) {
        double size = Double.parseDouble(text.attributes().getOrDefault("font-size", "12"));
        double bolder = text.attributes().containsKey("font-weight") ? 1.1 : 1;
        double width = bolder * Lettering.width(words, size);
        double y = Drawn.number(text, "y").doubleValue();
        boolean middle = "middle".equals(text.attributes().get("text-anchor"));
        double from = middle ? x - width / 2 : x;
        return new double[] {from, from + width, y - 0.75 * size, y + 2};
    }

    private static String words(ShapeView file) {
        StringBuilder words = new StringBuilder();
        Drawn.tree(file).forEach(s -> words.append(s.text()).append(' '));
        return words.toString();
    }

    private static ShapeView draw(int positions) {
        List<Bar<BigDecimal>> bars = new ArrayList<>();
        List<Matrix.Voice> voices = new ArrayList<>();
        List<LineageTree.Node> nodes = new ArrayList<>();
        List<LineageTree.Edge> edges = new ArrayList<>();
        for (int i = 0; i < positions; i++) {
            String name = NAMES.get(i % NAMES.size());
            bars.add(new Bar<>(
                    Bar.Kind.CLAIM,
                    Optional.empty(),
                    Optional.of(i + 1),
                    "",
                    i + " km",
                    List.of(name, name),
                    Interval.point(BigDecimal.valueOf(i))));
            voices.add(new Matrix.Voice(name, "A, 2.94", Set.of(i), Set.of(), Set.of(), Set.of()));
            nodes.add(new LineageTree.Node(String.valueOf(i), name, i % 2 == 0));
            if (i > 0) {
                edges.add(new LineageTree.Edge(
                        String.valueOf(i), String.valueOf(i - 1 - i % 3 % i), LineageTree.Tie.QUOTES));
            }
        }
        List<String> values = Collections.nCopies(positions, NAMES.get(4));
        return Sheet.of(
                new QuestionView.Pictures(
                        NumberLine.of(bars, "km", List.of(), Drawn.CUTOFFS, ENGLISH, Drawn.FILE),
                        Optional.of(Matrix.of(voices, values, Drawn.CUTOFFS, ENGLISH.pictures(), Drawn.FILE)),
                        LineageTree.of(nodes, edges, Drawn.CUTOFFS, ENGLISH.pictures(), Drawn.FILE)),
                SOURCE);
    }
}
