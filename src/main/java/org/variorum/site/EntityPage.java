package org.variorum.site;

import java.util.List;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.QuestionId;
import org.variorum.words.PageWords;

/**
 * A person, body, place or thing.
 *
 * @param entity the entity
 * @param number its number
 * @param members what is part or an instance of it
 * @param subjectOf the questions about it
 * @param namedIn the questions to which somebody gives it as an answer
 * @param events what happened there
 */
public record EntityPage(
        Entity entity,
        int number,
        List<Entity> members,
        Stretch<QuestionId> subjectOf,
        Stretch<QuestionId> namedIn,
        Stretch<Event> events)
        implements SitePage {
    /** Copies the list. */
    public EntityPage {
        members = List.copyOf(members);
    }

    @Override
    public PageKind kind() {
        return PageKind.ENTITY;
    }

    @Override
    public String id() {
        return entity.id().text();
    }

    @Override
    public String title(PageWords words) {
        return entity.name();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.entity().apply(this);
    }
}
