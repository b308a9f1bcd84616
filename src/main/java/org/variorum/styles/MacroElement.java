package org.variorum.styles;

import java.util.List;

/**
 * Elements that a style has under a name.
 *
 * @param children the elements
 * @param format how it looks
 * @param weight how many elements are asked
 */
record MacroElement(List<Element> children, Format format, long weight) implements Element {

    MacroElement(List<Element> children, Format format) {
        this(List.copyOf(children), format, 1 + Element.weights(children));
    }

    @Override
    public StyledLine render(Scene scene) {
        return format.apply(Element.joined(children, "", scene), scene);
    }
}
