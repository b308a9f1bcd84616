package org.variorum.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Claim;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;

/** What there is besides the file that is being resolved. Safe for use by several threads. */
public interface Surroundings {

    /** The question of that id. */
    Optional<Question> question(QuestionId id);

    /** The ids of questions, to find the one that is meant. */
    Spellings questions();

    /** The ids of all reports. */
    Set<ReportId> reports();

    /** The claim of that id, {@code report#claim}. */
    Optional<Claim> claim(String id);

    /** The ids of claims, to find the one that is meant. */
    Spellings claims();

    /** Whether there is a thing of that id, or may be, because the list of such things could not be read to its end. */
    boolean knows(Mention.Kind kind, String id);

    /** The ids of things of a kind, to find the one that is meant. */
    Spellings ids(Mention.Kind kind);

    /** The files in {@code static/} that are published. */
    List<String> statics();
}
