package org.variorum.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Claim;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Release;
import org.variorum.model.ReportId;

/** What there is besides the file that is being resolved. Safe for use by several threads. */
public interface Surroundings {

    /** The outlet of that id. */
    Optional<Outlet> outlet(OutletId id);

    /** Whether there is an entity of that id. */
    boolean isEntity(EntityId id);

    /** Whether there is an event of that id. */
    boolean isEvent(EventId id);

    /** The ids of the entities that a word may mean, as {@link EntityNames#find} tells them. */
    Set<EntityId> entities(String word);

    /** Whatever a name in a value can stand for, to find the one that is meant. */
    Spellings names();

    /** Whoever can have passed something on, to find the one that is meant. */
    Spellings origins();

    /** The question of that id. */
    Optional<Question> question(QuestionId id);

    /** Why a question is held back of which there is a file, if it is. */
    Optional<Release.State> heldBack(QuestionId id);

    /** The ids of questions, to find the one that is meant. */
    Spellings questions();

    /** Whether there is a report of that id. */
    boolean isReport(ReportId id);

    /** The claim of that id, {@code report#claim}. */
    Optional<Claim> claim(String id);

    /** The ids of claims, to find the one that is meant. */
    Spellings claims();

    /** Whether there is a thing of that id, or may be, because the list of such things could not be read to its end. */
    boolean knows(Mention.Kind kind, String id);

    /** Why a thing is held back of which there is a file, if it is. */
    Optional<Release.State> heldBack(Mention.Kind kind, String id);

    /** The ids of things of a kind, to find the one that is meant. */
    Spellings ids(Mention.Kind kind);

    /** Whether a file lies in {@code static/} and is published. */
    boolean isStatic(String path);

    /** The files in {@code static/} that are published. */
    List<String> statics();
}
