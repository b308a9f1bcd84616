package org.variorum.styles;

import java.util.Optional;

/**
 * A variable that is a number, where it is one.
 *
 * @param variable the variable
 * @param form how it is written
 * @param format how it looks
 */
record NumberElement(String variable, String form, Format format) implements Element {

    @Override
    public StyledLine render(Scene scene) {
        Optional<String> value = scene.text(variable, /* shortly= */ false);
        return value.isEmpty()
                ? new StyledLine()
                : format.apply(new StyledLine(Numbers.of(value.get(), form, scene.terms())), scene);
    }

    @Override
    public long weight() {
        return 1;
    }
}
