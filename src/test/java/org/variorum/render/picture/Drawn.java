package org.variorum.render.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;

/** Reads pictures back, for tests. */
final class Drawn {

    /** How much is drawn of a question that has far more. */
    static final Cutoffs.Pictures CUTOFFS = Cutoffs.DEFAULT.pictures();

    private Drawn() {}

    /** Every shape, outer ones first. */
    static List<ShapeView> all(PictureView picture) {
        return picture.shapes().stream().flatMap(Drawn::tree).toList();
    }

    static List<ShapeView> all(PictureView picture, String kind) {
        return all(picture).stream().filter(s -> kind.equals(kind(s))).toList();
    }

    static List<ShapeView> groups(PictureView picture, String kind) {
        return picture.shapes().stream().filter(s -> kind(s).contains(kind)).toList();
    }

    static ShapeView within(ShapeView group, String kind) {
        return tree(group).filter(s -> kind.equals(kind(s))).findFirst().orElseThrow();
    }

    static boolean has(ShapeView group, String kind) {
        return tree(group).anyMatch(s -> kind.equals(kind(s)));
    }

    static String kind(ShapeView shape) {
        return Optional.ofNullable(shape.attributes().get("class")).orElse("");
    }

    static BigDecimal number(ShapeView shape, String attribute) {
        return new BigDecimal(Optional.ofNullable(shape.attributes().get(attribute))
                .orElseThrow()
                .replace("%", ""));
    }

    private static Stream<ShapeView> tree(ShapeView shape) {
        return Stream.concat(Stream.of(shape), shape.children().stream().flatMap(Drawn::tree));
    }
}
