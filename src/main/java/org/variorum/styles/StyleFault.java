package org.variorum.styles;

/** Why a text is no style. */
final class StyleFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient StyleXml.Place place;
    private final String expected;

    /** A fault at a place. */
    StyleFault(StyleXml.Place place, String message, String expected) {
        super(message);
        this.place = place;
        this.expected = expected;
    }

    /** A fault of an element. */
    StyleFault(StyleXml at, String message, String expected) {
        this(at.at(), message, expected);
    }

    /** Where. */
    StyleXml.Place place() {
        return place;
    }

    /** What would be right. */
    String expected() {
        return expected;
    }

    /** What is wrong. */
    String what() {
        return String.valueOf(getMessage());
    }
}
