package org.variorum.reach;

import java.util.Optional;

/**
 * What came of asking for an address.
 *
 * @param state how it stands
 * @param reason why, in a few words: what the server answered, or why there was no answer
 * @param address where it is now: for good, of what has moved; empty of anything else
 */
public record Reply(State state, String reason, Optional<String> address) {

    /** How an address stands. */
    public enum State {
        /** It is there. */
        ALIVE,
        /** It has another address for good, and is there. */
        MOVED,
        /** The server says that it is not there, or nobody has the name of that server. */
        DEAD,
        /** It cannot be told: the server wants to know who asks, is busy, or does not answer. */
        UNSURE,
        /** It was not asked, or not to the end: it leads to this machine or into a private network. */
        REFUSED,
        /** It was not asked: no time was left. */
        NOT_ASKED
    }

    static Reply of(State state, String reason) {
        return new Reply(state, reason, Optional.empty());
    }
}
