package org.variorum.render.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.LineView;
import org.variorum.render.view.ShapeView;

/** Reads pictures back, for tests. */
final class Drawn {

    /** How much is drawn of a question that has far more. */
    static final Cutoffs.Pictures CUTOFFS = Cutoffs.DEFAULT.pictures();

    /** Where a picture is a file of its own. */
    static final String FILE = "pictures/q.svg";

    private Drawn() {}

    /** All bars of a picture. */
    static List<LineView.Bar> bars(LineView picture) {
        return picture.groups().stream().flatMap(g -> g.bars().stream()).toList();
    }

    /** The bars of one kind. */
    static List<LineView.Bar> bars(LineView picture, String kind) {
        return bars(picture).stream().filter(b -> b.kind().equals(kind)).toList();
    }

    /** The words below the first axis. */
    static List<ShapeView> labels(LineView picture) {
        return tree(picture.groups().get(0).axis())
                .filter(s -> s.tag().equals("text"))
                .toList();
    }

    static ShapeView within(LineView.Bar bar, String kind) {
        return tree(bar.strip()).filter(s -> kind.equals(kind(s))).findFirst().orElseThrow();
    }

    static boolean has(LineView.Bar bar, String kind) {
        return tree(bar.strip()).anyMatch(s -> kind.equals(kind(s)));
    }

    private static String kind(ShapeView shape) {
        return Optional.ofNullable(shape.attributes().get("class")).orElse("");
    }

    static BigDecimal number(ShapeView shape, String attribute) {
        return new BigDecimal(Optional.ofNullable(shape.attributes().get(attribute))
                .orElseThrow()
                .replace("%", ""));
    }

    /** Every shape, outer ones first. */
    static Stream<ShapeView> tree(ShapeView shape) {
        return Stream.concat(Stream.of(shape), shape.children().stream().flatMap(Drawn::tree));
    }
}
