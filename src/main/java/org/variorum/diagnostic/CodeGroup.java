package org.variorum.diagnostic;

import java.util.Arrays;

/** The hundreds of the catalogue: what the codes of each are about. */
public enum CodeGroup {
    FILES('1', "reading files"),
    MARKDOWN('2', "Markdown"),
    REFERENCES('3', "references between files"),
    CLAIMS('4', "claims"),
    FINDINGS('5', "findings"),
    OUTPUT('6', "output"),
    PROSE('7', "what sources and prose say"),
    EVIDENCE('9', "private copies, and what is recorded of them");

    private final char hundreds;
    private final String subject;

    CodeGroup(char hundreds, String subject) {
        this.hundreds = hundreds;
        this.subject = subject;
    }

    /** The group of a number such as {@code V301}. */
    static CodeGroup of(String number) {
        return Arrays.stream(values())
                .filter(group -> group.hundreds == number.charAt(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no group for " + number));
    }

    /** Its title, {@code V3xx: references between files}. */
    public String title() {
        return "V" + hundreds + "xx: " + subject;
    }
}
