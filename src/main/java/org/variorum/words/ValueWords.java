package org.variorum.words;

import java.util.List;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.Value.YesNo;

/** Values that are neither numbers nor dates, in the words of a language, and what can be said of any value. */
public interface ValueWords {

    /** A place in time relative to an event: {@code after the 55th Security Consultative Meeting}. */
    Phrase relation(Order order, Piece event);

    /** Words between quotation marks. */
    Phrase quote(String words);

    /** Yes, no or unknown. */
    Phrase yesNo(YesNo answer);

    /** The members of a set, in their order. */
    Phrase set(List<Piece> members);

    /** What somebody denies: {@code not x}. */
    Phrase not(Phrase value);
}
