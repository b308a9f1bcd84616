package org.variorum.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of the two ways in which pages are shown, with the grounds on which the default style puts links there. */
public enum Scheme {
    /** Dark on light. */
    LIGHT(0, "#fdfcf9", "#f5f2ea", "#e2eef7", "#fbeecf"),
    /** Light on dark. */
    DARK(1, "#171614", "#211f1c", "#182f41", "#3d2e0c");

    /** By how much text must stand out from its ground: WCAG 2.2, success criterion 1.4.3 (AA). */
    public static final double LEAST = 4.5;

    private static final int STEPS = 256;

    private final double far;

    @SuppressWarnings("ImmutableEnumChecker") // A list that Stream.toList made; its type does not say so.
    private final List<Colour> grounds;

    Scheme(double far, String... grounds) {
        this.far = far;
        this.grounds =
                Stream.of(grounds).flatMap(hex -> Colour.of(hex).stream()).toList();
    }

    /** What text stands on. */
    public List<Colour> grounds() {
        return grounds;
    }

    /** The ground from which text of a colour stands out least. */
    public Colour hardest(Colour text) {
        return grounds.stream().min(Comparator.comparing(text::contrast)).orElseThrow();
    }

    /** Whether text of a colour stands out enough from every ground. */
    public boolean admits(Colour text) {
        return text.contrast(hardest(text)) >= LEAST;
    }

    /** The colour, or else the nearest shade of its hue and saturation that stands out enough: darker on light grounds, lighter on dark ones. */
    public Colour nearest(Colour text) {
        double from = text.lightness();
        return admits(text)
                ? text
                : IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> text.shade(from + (far - from) * step / STEPS))
                        .filter(this::admits)
                        .findFirst()
                        .orElseThrow();
    }
}
