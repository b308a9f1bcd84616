package org.variorum.styles;

import java.util.List;
import java.util.function.Consumer;

/** A part of a style that prints something of a work. */
interface Element {

    /** What it prints; an empty line where it prints nothing. */
    StyledLine render(Scene scene);

    /** At most so many elements are asked when it prints. */
    long weight();

    /** Prints elements one by one; of a choice, those that are chosen. */
    static void each(List<Element> elements, Scene scene, Consumer<StyledLine> sink) {
        for (Element element : elements) {
            if (element instanceof ChooseElement choice) {
                each(choice.chosen(scene), scene, sink);
            } else {
                sink.accept(element.render(scene));
            }
        }
    }

    /** Prints elements, with a delimiter between those that print something. */
    static StyledLine joined(List<Element> elements, String delimiter, Scene scene) {
        StyledLine line = new StyledLine();
        each(elements, scene, part -> {
            if (!part.isEmpty()) {
                if (!line.isEmpty()) {
                    line.append(delimiter);
                }
                line.append(part);
            }
        });
        return line;
    }

    /** The weights of elements together. */
    static long weights(List<Element> elements) {
        long sum = 0;
        for (Element element : elements) {
            sum = Math.min(Integer.MAX_VALUE, sum + element.weight());
        }
        return sum;
    }
}
