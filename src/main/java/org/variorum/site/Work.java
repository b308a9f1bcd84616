package org.variorum.site;

import java.util.Optional;
import org.variorum.model.Citation;
import org.variorum.model.Report;

/**
 * Something that can be cited: a report, or a reference that nobody annotated.
 *
 * @param citation how it is cited
 * @param report the report, where it is one
 */
public record Work(Citation citation, Optional<Report> report) {

    /** Its citation key. */
    public String key() {
        return citation.id();
    }
}
