package org.variorum.styles;

import java.util.Optional;
import org.variorum.model.Name;

/**
 * The name of somebody in its parts.
 *
 * @param family the family name without particles, or the whole name of a body
 * @param given the given name without particles; empty for a body
 * @param kept the particles that belong to the family name, {@code van der}
 * @param dropped those that belong to the given name, {@code d’}
 * @param suffix what stands behind, {@code Jr.}
 * @param order how the parts stand to each other
 */
record PersonName(String family, String given, String kept, String dropped, Optional<String> suffix, Order order) {

    private static final String JOINING = "’'ʼ-‐";

    /** How the parts of a name stand to each other. */
    enum Order {
        /** The given name first, unless a style turns the name round. */
        USUAL,
        /** The family name first, always. */
        FAMILY_FIRST,
        /** The family name first, always, and no space behind it. */
        UNSPACED
    }

    /** The parts of a name. */
    static PersonName of(Name written) {
        Name name = new Name(
                curly(written.family()),
                written.given().map(PersonName::curly),
                written.suffix(),
                written.familyFirst());
        if (name.given().isEmpty()) {
            return new PersonName(name.family(), "", "", "", name.suffix(), Order.USUAL);
        }
        String given = name.given().get();
        int family = particles(name.family());
        int begin = lowerEnd(given);
        return new PersonName(
                name.family().substring(family),
                given.substring(0, begin).strip(),
                name.family().substring(0, family).strip(),
                given.substring(begin).strip(),
                name.suffix().map(s -> s.startsWith(",") ? s.substring(1).strip() : s),
                order(name, given));
    }

    /** With the apostrophe of print. */
    private static String curly(String name) {
        return name.replace('\'', '’');
    }

    private static Order order(Name name, String given) {
        if (new Name(name.family(), name.given()).full().equals(name.family() + given)) {
            return Order.UNSPACED;
        }
        return name.familyFirst() ? Order.FAMILY_FIRST : Order.USUAL;
    }

    /** Up to where the words of a family name begin with small letters, and more follows. */
    private static int particles(String family) {
        int end = 0;
        while (end < family.length() && Character.isLowerCase(family.charAt(end))) {
            int next = wordEnd(family, end);
            if (next >= family.length()) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int wordEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || JOINING.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** From where the last words of a given name begin with small letters, and something stands before. */
    private static int lowerEnd(String given) {
        int begin = given.length();
        int space = given.lastIndexOf(' ');
        while (space > 0 && space + 1 < given.length() && Character.isLowerCase(given.charAt(space + 1))) {
            begin = space + 1;
            space = given.lastIndexOf(' ', space - 1);
        }
        return begin;
    }

    /** Whether it is the whole name of a body. */
    boolean isBody() {
        return given.isEmpty();
    }

    /** The family name as it stands alone: {@code van der Berg}. */
    String shortName() {
        return Name.joined(kept, family);
    }

    /** What tells one person from another of the same short name. */
    String whole() {
        return given + " " + dropped + " " + shortName() + " " + suffix.orElse("");
    }
}
