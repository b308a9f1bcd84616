package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.render.view.ShapeView;

/** Makes shapes, and rounds where they lie. What they look like is said by the stylesheet, by class. */
final class Shapes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shapes() {}

    /** A share of the picture's width, 0 to 1, as SVG takes it: per cent with two decimals. */
    static String percent(BigDecimal share) {
        return share.multiply(HUNDRED)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /** An element that holds nothing, with its attributes: names and values in turn. */
    static ShapeView of(String tag, Object... attributes) {
        return new ShapeView(tag, attributes(attributes), "", List.of());
    }

    static ShapeView rect(String kind, String x, int y, String width, int height) {
        return of("rect", "class", kind, "x", x, "y", y, "width", width, "height", height);
    }

    static ShapeView line(String kind, String fromX, int fromY, String toX, int toY) {
        return of("line", "class", kind, "x1", fromX, "y1", fromY, "x2", toX, "y2", toY);
    }

    static ShapeView circle(String kind, String x, int y, int radius) {
        return of("circle", "class", kind, "cx", x, "cy", y, "r", radius);
    }

    static ShapeView path(String kind, String data) {
        return of("path", "class", kind, "d", data);
    }

    /** A path around a point, which stands at {@code 0,0} in it. */
    static ShapeView pathAt(String kind, String x, int y, String data) {
        return new ShapeView(
                "svg",
                attributes("x", x, "y", y, "width", 1, "height", 1, "overflow", "visible"),
                "",
                List.of(path(kind, data)));
    }

    /** Text; {@code anchor} is start, middle or end. */
    static ShapeView text(String kind, String x, int y, String anchor, String text) {
        return new ShapeView("text", attributes("class", kind, "x", x, "y", y, "text-anchor", anchor), text, List.of());
    }

    /** A picture within a page, of which words beside it say the same; the stylesheet says how high it is. */
    static ShapeView strip(String kind, List<ShapeView> children) {
        return new ShapeView("svg", attributes("class", kind, "aria-hidden", "true"), "", children);
    }

    /** Shapes that are shown again, in the same file, by their id. */
    static ShapeView named(String id, String kind, List<ShapeView> children) {
        return new ShapeView("g", attributes("id", id, "class", kind), "", children);
    }

    /** What has that id, once more. */
    static ShapeView again(String id) {
        return of("use", "href", "#" + id);
    }

    static ShapeView group(String kind, List<ShapeView> children) {
        return new ShapeView("g", attributes("class", kind), "", children);
    }

    /** Names and values in turn; what SVG takes a shape to have anyway is left out. */
    static Map<String, String> attributes(Object... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1].toString();
            if (!value.isEmpty() && !value.equals("0") && !value.equals("start")) {
                attributes.put(namesAndValues[i].toString(), value);
            }
        }
        return attributes;
    }
}
