package org.variorum.styles;

import java.util.Optional;

/**
 * How one name of a list is written.
 *
 * @param list the list
 * @param scene the work
 * @param turned whether the family name stands first
 */
record NameShape(NameList list, Scene scene, boolean turned) {

    /** A name. */
    StyledLine of(PersonName name, boolean isFirst) {
        if (name.isBody()) {
            return list.family().apply(new StyledLine(name.family()), scene);
        }
        boolean briefly = list.option(scene, "form").equals("short");
        Optional<Scene.Given> apart = list.apart(name, scene);
        if (briefly && apart.isEmpty()) {
            return list.family().apply(new StyledLine(name.shortName()), scene);
        }
        String given = given(name, briefly ? apart : Optional.empty());
        if (name.order() != PersonName.Order.USUAL) {
            return familyFirst(name);
        }
        return turned ? turned(name, given) : straight(name, given);
    }

    private String given(PersonName name, Optional<Scene.Given> apart) {
        Optional<String> with = scene.option(list.options(), "initialize-with");
        boolean whole = list.option(scene, "initialize").equals("false");
        if (with.isEmpty() || apart.filter(a -> a == Scene.Given.WHOLE).isPresent()) {
            return name.given();
        }
        boolean hyphen = !scene.style().option("initialize-with-hyphen").equals("false");
        return Initials.of(name.given(), with.get(), !whole, hyphen);
    }

    private StyledLine familyFirst(PersonName name) {
        String between = name.order() == PersonName.Order.UNSPACED ? "" : " ";
        return list.family()
                .apply(new StyledLine(name.family()), scene)
                .append(between)
                .append(list.given().apply(new StyledLine(name.given()), scene));
    }

    private StyledLine straight(PersonName name, String given) {
        StyledLine line = new StyledLine();
        add(line, given(given));
        add(line, new StyledLine(name.dropped()));
        add(line, new StyledLine(name.kept()));
        add(line, family(name.family()));
        name.suffix().ifPresent(suffix -> add(line, new StyledLine(suffix)));
        return line;
    }

    /** The particle of the family name stands before it, unless the style moves it behind the given name. */
    private StyledLine turned(PersonName name, String given) {
        String demote = scene.style().option("demote-non-dropping-particle");
        boolean sorting = scene.purpose() == Scene.Purpose.SORTING;
        boolean moved = !demote.equals("never") && (sorting || !demote.equals("sort-only"));
        String separator = scene.option(list.options(), "sort-separator").orElse(", ");
        StyledLine line = family(moved ? name.family() : name.shortName());
        StyledLine behind = given(given);
        add(behind, new StyledLine(name.dropped()));
        add(behind, new StyledLine(moved ? name.kept() : ""));
        if (!behind.isEmpty()) {
            line.append(separator).append(behind);
        }
        return name.suffix().map(s -> line.append(separator).append(s)).orElse(line);
    }

    private StyledLine given(String given) {
        return list.given().apply(new StyledLine(given), scene);
    }

    private StyledLine family(String family) {
        return list.family().apply(new StyledLine(family), scene);
    }

    private static void add(StyledLine line, StyledLine part) {
        if (part.isEmpty()) {
            return;
        }
        boolean joins = line.isEmpty() || "’'ʼ-‐\u00a0".indexOf(line.charAt(line.length() - 1)) >= 0;
        line.append(joins ? "" : " ").append(part);
    }
}
