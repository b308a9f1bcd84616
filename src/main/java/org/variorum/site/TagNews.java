package org.variorum.site;

import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;

/**
 * What is new under one tag.
 *
 * @param tag the tag
 * @param path its page
 * @param briefings the newest briefings, the newest first
 * @param decided the questions that were decided last, the last one first
 */
public record TagNews(String tag, String path, List<Briefing> briefings, List<QuestionId> decided) {

    /** Copies the lists. */
    public TagNews {
        briefings = List.copyOf(briefings);
        decided = List.copyOf(decided);
    }
}
