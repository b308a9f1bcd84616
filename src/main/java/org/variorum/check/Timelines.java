package org.variorum.check;

import org.variorum.diagnostic.Spellings;
import org.variorum.site.EventFilter;

/** What timelines within texts can ask for. Safe for use by several threads. */
public interface Timelines {

    /** Whether there is such an entity, as far as is known. */
    boolean isEntity(String id);

    /** The ids of entities, to find the one that is meant. */
    Spellings entities();

    /** Whether some question has that tag, as far as is known. */
    boolean isTag(String tag);

    /** The tags of questions, to find the one that is meant. */
    Spellings tags();

    /** Whether a timeline shows nothing, however much of the content could not be read. */
    boolean isEmpty(EventFilter filter);
}
