package org.variorum.styles;

import java.util.Optional;
import java.util.Set;

/**
 * The word for what a variable is: {@code pp.}
 *
 * @param variable the variable
 * @param form the form of the word
 * @param plural whether it is of more than one: always, never, or as the variable has it
 * @param format how it looks
 */
record LabelElement(String variable, String form, String plural, Format format) implements Element {

    /** What is said of parts in words, and is of more than one, too. */
    private static final Set<String> PARTS = Set.of("locator", "page");

    @Override
    public StyledLine render(Scene scene) {
        Optional<String> value = scene.unnoted(variable);
        if (value.isEmpty()) {
            return new StyledLine();
        }
        String term = variable.equals("locator")
                ? scene.place().map(p -> p.locator().label()).orElse("page")
                : variable;
        return format.apply(new StyledLine(scene.terms().of(term, form, isPlural(value.get()))), scene);
    }

    private boolean isPlural(String value) {
        boolean counts = variable.startsWith("number-of-");
        return switch (plural) {
            case "always" -> true;
            case "never" -> false;
            default ->
                counts
                        ? !value.strip().equals("1")
                        : CitedPart.isPlural(value) && (PARTS.contains(variable) || Numbers.isNumeric(value));
        };
    }

    @Override
    public long weight() {
        return 1;
    }
}
