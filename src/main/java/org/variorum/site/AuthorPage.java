package org.variorum.site;

import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo.Person;
import org.variorum.words.PageWords;

/**
 * Somebody who wrote briefings or decided questions.
 *
 * @param person who
 * @param number its number
 * @param briefings what they wrote, newest first
 * @param findings the questions that they decided
 */
public record AuthorPage(Person person, int number, Stretch<Briefing> briefings, Stretch<QuestionId> findings)
        implements SitePage {

    @Override
    public PageKind kind() {
        return PageKind.AUTHOR;
    }

    @Override
    public String id() {
        return person.id();
    }

    @Override
    public String title(PageWords words) {
        return person.name();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.author().apply(this);
    }
}
