package org.variorum.styles;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of XML.
 *
 * @param name its name, without a namespace
 * @param attributes its attributes, by their names without a namespace
 * @param children the elements in it
 * @param text the text in it that is in none of these
 * @param at where it begins
 */
record StyleXml(String name, Map<String, String> attributes, List<StyleXml> children, String text, Place at) {

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    record Place(int line, int column) {}

    StyleXml {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute. */
    Optional<String> value(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute; empty where it is not there. */
    String text(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether an attribute says yes. */
    boolean is(String attribute) {
        return text(attribute).equals("true");
    }

    /** The words of an attribute. */
    List<String> words(String attribute) {
        String words = text(attribute).strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+", -1));
    }

    /** The first child of that name. */
    Optional<StyleXml> child(String child) {
        return children.stream().filter(c -> c.name.equals(child)).findFirst();
    }

    /** All children of that name. */
    List<StyleXml> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }
}
