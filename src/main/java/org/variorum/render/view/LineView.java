package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Numbers or dates as bars over one scale: in words, each with a strip on which it is drawn.
 *
 * @param figure what stands around it
 * @param groups the bars, those of one thing together
 */
public record LineView(FigureView figure, List<Group> groups) {

    /** Copies the list. */
    public LineView {
        groups = List.copyOf(groups);
    }

    /**
     * Bars on one line.
     *
     * @param head of what they are; absent where all are of one thing
     * @param bars the bars, from top to bottom
     * @param axis the marks of the scale, to be drawn below them
     * @param unit what is counted; empty where the marks say it
     */
    public record Group(Optional<String> head, List<Bar> bars, ShapeView axis, String unit) {

        /** Copies the list. */
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param kind what it stands for, as the stylesheet calls it: event, claim, ground or answer
     * @param number of a claim the number of its position
     * @param lead of anything else what it is
     * @param value its value in words
     * @param whose who says so, and what else is to be known of it, one by one
     * @param strip the bar as it lies over the scale
     */
    public record Bar(
            String kind, Optional<Integer> number, String lead, String value, List<String> whose, ShapeView strip) {

        /** Copies the list. */
        public Bar {
            whose = List.copyOf(whose);
        }
    }
}
