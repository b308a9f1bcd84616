package org.variorum.load.csl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Name;

/**
 * Names as CSL-JSON writes them: {@code {family: Choi, given: Soo-hyang}}, {@code {literal: Yonhap}}, or one text.
 *
 * <p>A particle that belongs to the family name ({@code non-dropping}) is joined to it, a dropping particle to the given name,
 * so that the full name reads right.
 */
final class CslNames {

    /** What programs write for those that a list leaves out. */
    private static final Set<String> OTHERS = Set.of("others", "et al.", "et al");

    private CslNames() {}

    /** The names in a field; none where it says {@code unknown}. */
    static List<Name> read(Field field) {
        List<Node> items = field.items();
        if (items.size() == 1
                && items.get(0) instanceof Node.Scalar only
                && only.text().equals(Forms.UNKNOWN)) {
            return List.of();
        }
        return items.stream().flatMap(item -> one(field, item).stream()).toList();
    }

    private static Optional<Name> one(Field field, Node item) {
        if (item instanceof Node.Scalar scalar && !scalar.isNull()) {
            return Optional.of(whole(CslText.plain(scalar.text().strip())));
        }
        if (item instanceof Node.Mapping) {
            return field.one(item, CslNames::parts);
        }
        field.rejectNode(item, "a name, such as {family: Choi, given: Soo-hyang}, {literal: Yonhap} or one text");
        return Optional.empty();
    }

    private static Name whole(String name) {
        return OTHERS.contains(name) ? Name.OTHERS : new Name(name, Optional.empty());
    }

    private static Optional<Name> parts(Fields name) {
        String family = Name.joined(text(name, "non-dropping-particle"), text(name, "family"));
        String given = joined(text(name, "given"), text(name, "dropping-particle"));
        String suffix = text(name, "suffix");
        boolean comma = isTrue(name.at("comma-suffix"));
        boolean familyFirst = isTrue(name.at("static-ordering"));
        name.know(List.of("parse-names", "isInstitution", "multi"));
        String literal = text(name, "literal");
        if (!literal.isEmpty()) {
            return Optional.of(whole(literal));
        }
        if (family.isEmpty() && given.isEmpty()) {
            name.at("family").required("Choi");
            return Optional.empty();
        }
        return Optional.of(
                family.isEmpty() || given.isEmpty()
                        ? behind(whole(family + given), suffix, comma)
                        : behind(new Name(family, Optional.of(given), Optional.empty(), familyFirst), suffix, comma));
    }

    private static Name behind(Name name, String suffix, boolean comma) {
        return suffix.isEmpty()
                ? name
                : new Name(
                        name.family(), name.given(), Optional.of(comma ? ", " + suffix : suffix), name.familyFirst());
    }

    private static String text(Fields name, String key) {
        return name.at(key).text().map(CslText::plain).orElse("");
    }

    private static String joined(String given, String particle) {
        return given.isEmpty() || particle.isEmpty() ? given + particle : given + " " + particle;
    }

    private static boolean isTrue(Field field) {
        return field.text().filter(t -> !t.equals("false") && !t.equals("0")).isPresent();
    }
}
