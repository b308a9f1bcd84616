package org.variorum.styles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One work while it is printed for one purpose: what is asked of it, and what has been printed so far. Used once, by one thread. */
final class Scene {

    /** What is printed. */
    enum Purpose {
        /** A citation in a text. */
        CITATION,
        /** An entry of a list. */
        ENTRY,
        /** What the work is sorted by. */
        SORTING
    }

    private final Style style;
    private final StyledWork work;
    private final Purpose purpose;
    private final Told told;
    private final Optional<Place> place;
    private final Map<String, String> names;
    private final Set<String> suppressed = new HashSet<>();
    private final List<Set<String>> watching = new ArrayList<>();
    private int called;
    private int filled;
    private boolean authorSeen;

    /**
     * What a page knows of a work besides the work itself.
     *
     * @param number its number in the list; 0 where works have none
     * @param suffix the letter behind its year
     * @param shown how many names are shown at least before others are left out
     * @param apart those whose given names are needed, and how much of them
     * @param doubtful whether it is not told apart otherwise
     */
    record Told(int number, String suffix, int shown, Map<String, Given> apart, boolean doubtful) {
        /** Nothing. */
        static final Told NOTHING = new Told(1, "", 0, Map.of(), /* doubtful= */ false);

        /** The same with that letter. */
        Told lettered(String letter) {
            return new Told(number, letter, shown, apart, doubtful);
        }
    }

    /** How much of a given name is shown where only the family name would be. */
    enum Given {
        /** Initials. */
        INITIALS,
        /** All. */
        WHOLE
    }

    /**
     * Where and how a work is cited.
     *
     * @param locator where in the work
     * @param position whether it is cited for the first time, or again
     * @param withoutAuthor whether its authors are left out
     */
    record Place(CitedPart locator, Position position, boolean withoutAuthor) {}

    /** Whether a work is cited for the first time. */
    enum Position {
        /** So it is. */
        FIRST,
        /** It was cited before. */
        SUBSEQUENT,
        /** It is the one that was cited just before. */
        IBID,
        /** So it is, and at another place in it. */
        IBID_WITH_LOCATOR
    }

    Scene(Style style, StyledWork work, Purpose purpose, Told told, Optional<Place> place, Map<String, String> names) {
        this.style = style;
        this.work = work;
        this.purpose = purpose;
        this.told = told;
        this.place = place;
        this.names = names;
    }

    Style style() {
        return style;
    }

    StyleTerms terms() {
        return style.terms();
    }

    StyledWork work() {
        return work;
    }

    Purpose purpose() {
        return purpose;
    }

    Told told() {
        return told;
    }

    Optional<Place> place() {
        return place;
    }

    /** Whether titles have their capitals as in English. */
    boolean isEnglish() {
        return work.language().isPresent()
                ? work.isEnglish()
                : terms().language().startsWith("en");
    }

    /** An option of names, of an element or else of what it stands in. */
    Optional<String> option(Map<String, String> own, String name) {
        String value = own.get(name);
        return Optional.ofNullable(value != null ? value : names.get(name));
    }

    /** A variable that is a text; what stands in the place of names stands there once. */
    Optional<String> text(String variable, boolean shortly) {
        boolean printed = suppressed.contains(variable) || watching.stream().anyMatch(used -> used.contains(variable));
        return noted(variable, printed ? Optional.empty() : peek(variable, shortly));
    }

    private Optional<String> peek(String variable, boolean shortly) {
        return switch (variable) {
            case "locator" -> place.map(p -> p.locator().value()).filter(l -> !l.isEmpty());
            case "citation-number" -> Optional.of(String.valueOf(told.number())).filter(n -> told.number() > 0);
            case "year-suffix" -> Optional.of(told.suffix()).filter(s -> !s.isEmpty() && purpose != Purpose.SORTING);
            default -> work.text(variable, shortly);
        };
    }

    /** A variable that is a date. */
    Optional<StyledDate> date(String variable) {
        return noted(variable, suppressed.contains(variable) ? Optional.empty() : work.date(variable));
    }

    /** A variable that is a list of names. */
    List<PersonName> names(String variable) {
        List<PersonName> found = suppressed.contains(variable) ? List.of() : work.names(variable);
        noted(variable, found.stream().findFirst());
        return found;
    }

    /** A text whose variable is not noted as asked for. */
    Optional<String> unnoted(String variable) {
        return suppressed.contains(variable) ? Optional.empty() : peek(variable, /* shortly= */ false);
    }

    /** Whether a variable has a value. */
    boolean has(String variable) {
        return !suppressed.contains(variable)
                && (peek(variable, /* shortly= */ false).isPresent()
                        || !work.names(variable).isEmpty()
                        || work.date(variable).isPresent());
    }

    private <T> Optional<T> noted(String variable, Optional<T> value) {
        if (variable.equals("year-suffix")) {
            return value;
        }
        called++;
        if (value.isPresent()) {
            filled++;
            watching.forEach(used -> used.add(variable));
        }
        return value;
    }

    /** The variables that something printed. */
    Set<String> watch(Runnable printing) {
        Set<String> used = new HashSet<>();
        watching.add(used);
        printing.run();
        watching.remove(watching.size() - 1);
        return used;
    }

    /** Leaves variables out from now on: they stand somewhere else. */
    void suppress(Set<String> variables) {
        suppressed.addAll(variables);
    }

    /**
     * What a group prints: nothing, where it asks for variables and all of them are empty, for then its words mean nothing. One that prints
     * something counts as a variable that has a value for the group around it.
     */
    StyledLine group(Supplier<StyledLine> printing) {
        int calledBefore = called;
        int filledBefore = filled;
        called = 0;
        filled = 0;
        StyledLine printed = printing.get();
        StyledLine line = called > 0 && filled == 0 ? new StyledLine() : printed;
        boolean counts = !line.isEmpty() || filled > 0;
        called = calledBefore + (counts || called > 0 ? 1 : 0);
        filled = filledBefore + (counts ? 1 : 0);
        return line;
    }

    /** Notes that names are printed; whether they are the first of a citation: its authors. */
    boolean beginsWithNames() {
        boolean first = !authorSeen && purpose == Purpose.CITATION;
        authorSeen = true;
        return first;
    }

    /** Whether these, the first names of a citation, are left out. */
    boolean isWithoutAuthor() {
        return place.map(Place::withoutAuthor).orElse(false);
    }
}
