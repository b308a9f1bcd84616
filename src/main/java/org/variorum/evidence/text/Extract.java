package org.variorum.evidence.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What can be read in a copy.
 *
 * @param format what it is
 * @param text its text, a block a line
 * @param taken the day on which it was taken, where the copy itself says so, in UTC
 */
public record Extract(Format format, String text, Optional<LocalDate> taken) {

    /** What a copy is. */
    public enum Format {
        /** Plain text. */
        TEXT,
        /** Text with marks. */
        MARKDOWN,
        /** A page of the web. */
        HTML,
        /** A document with lines broken for print. */
        PDF
    }

    /** The same, taken on that day. */
    Extract on(Optional<LocalDate> day) {
        return new Extract(format, text, day);
    }
}
