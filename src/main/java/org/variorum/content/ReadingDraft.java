package org.variorum.content;

import org.variorum.model.Question;
import org.variorum.model.Relation;

/**
 * How the desk reads two claims, before it is known that there are such claims; see {@link Question.Reading} for the
 * components of the same name.
 */
public record ReadingDraft(Text first, Relation relation, Text second, String note) {}
