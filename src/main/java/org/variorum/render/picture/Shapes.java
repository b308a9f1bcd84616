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

    static ShapeView rect(String kind, String x, int y, String width, int height) {
        return shape("rect", "class", kind, "x", x, "y", y, "width", width, "height", height);
    }

    static ShapeView rounded(String kind, int x, int y, int width, int height, int radius) {
        return shape(
                "rect", "class", kind, "x", x, "y", y, "width", width, "height", height, "rx", radius, "ry", radius);
    }

    static ShapeView line(String kind, String fromX, int fromY, String toX, int toY) {
        return shape("line", "class", kind, "x1", fromX, "y1", fromY, "x2", toX, "y2", toY);
    }

    static ShapeView circle(String kind, String x, int y, int radius) {
        return shape("circle", "class", kind, "cx", x, "cy", y, "r", radius);
    }

    static ShapeView path(String kind, String data) {
        return shape("path", "class", kind, "d", data);
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

    static ShapeView group(String kind, List<ShapeView> children) {
        return new ShapeView("g", attributes("class", kind), "", children);
    }

    /** As much of a label as fits, counted in characters. */
    static String shortened(String label, int characters) {
        if (label.codePointCount(0, label.length()) <= characters) {
            return label;
        }
        return label.substring(0, label.offsetByCodePoints(0, characters - 1)).stripTrailing() + "…";
    }

    private static ShapeView shape(String tag, Object... attributes) {
        return new ShapeView(tag, attributes(attributes), "", List.of());
    }

    /** Names and values in turn; what SVG takes a shape to have anyway is left out. */
    private static Map<String, String> attributes(Object... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1].toString();
            if (!value.equals("0") && !value.equals("start")) {
                attributes.put(namesAndValues[i].toString(), value);
            }
        }
        return attributes;
    }
}
