package org.variorum.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;

/**
 * A sentence that rests on a finding.
 *
 * @param question the question
 * @param location where it stands
 * @param seen when its file was last looked at
 */
public record Rest(QuestionId question, Location location, LocalDate seen) {

    /** Those of a text, which was last looked at on that day; none where nobody says when. */
    public static List<Rest> in(Prose prose, Optional<LocalDate> seen) {
        return seen.stream()
                .flatMap(day -> prose.spans().stream()
                        .filter(span -> span.attributes().has("finding"))
                        .flatMap(span -> span.attributes().value("q").flatMap(QuestionId::of).stream()
                                .map(q -> new Rest(q, span.location(), day))))
                .toList();
    }
}
