package org.variorum.styles;

import java.util.List;

/**
 * Elements that are printed together, or not at all where all that they ask for is empty.
 *
 * @param children the elements
 * @param delimiter what stands between those that print something
 * @param format how it looks
 * @param weight how many elements are asked
 */
record GroupElement(List<Element> children, String delimiter, Format format, long weight) implements Element {

    GroupElement(List<Element> children, String delimiter, Format format) {
        this(List.copyOf(children), delimiter, format, 1 + Element.weights(children));
    }

    @Override
    public StyledLine render(Scene scene) {
        return format.apply(scene.group(() -> Element.joined(children, delimiter, scene)), scene);
    }
}
