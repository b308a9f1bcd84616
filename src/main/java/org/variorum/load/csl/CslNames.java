package org.variorum.load.csl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Name;

/**
 * Names as CSL-JSON writes them: {@code {family: Choi, given: Soo-hyang}}, {@code {literal: Yonhap}}, or one text.
 *
 * <p>A particle that belongs to the family name ({@code non-dropping}) and a suffix are joined to it, a dropping particle
 * to the given name, so that the full name reads right.
 */
final class CslNames {

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

    /** The names as one text, {@code Family, Given; Family, Given}. */
    static String joined(List<Name> names) {
        return names.stream()
                .map(n -> n.given().map(g -> n.family() + ", " + g).orElse(n.family()))
                .collect(Collectors.joining("; "));
    }

    private static Optional<Name> one(Field field, Node item) {
        if (item instanceof Node.Scalar scalar && !scalar.isNull()) {
            return Optional.of(new Name(scalar.text().strip(), Optional.empty()));
        }
        if (item instanceof Node.Mapping) {
            return field.one(item, CslNames::parts);
        }
        field.rejectNode(item, "a name, such as {family: Choi, given: Soo-hyang}, {literal: Yonhap} or one text");
        return Optional.empty();
    }

    private static Optional<Name> parts(Fields name) {
        Optional<String> family = spaced(Stream.of(
                name.at("non-dropping-particle").text(),
                name.at("family").text(),
                name.at("suffix").text()));
        Optional<String> given = spaced(
                Stream.of(name.at("given").text(), name.at("dropping-particle").text()));
        name.know(List.of("comma-suffix", "static-ordering", "parse-names"));
        Optional<String> literal = name.at("literal").text();
        if (literal.isEmpty() && family.isEmpty() && given.isEmpty()) {
            name.at("family").required("Choi");
        }
        return literal.map(l -> new Name(l, Optional.empty()))
                .or(() -> family.map(f -> new Name(f, given)))
                .or(() -> given.map(g -> new Name(g, Optional.empty())));
    }

    private static Optional<String> spaced(Stream<Optional<String>> parts) {
        return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(" ")))
                .filter(s -> !s.isEmpty());
    }
}
