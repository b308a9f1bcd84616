package org.variorum.write;

import java.io.IOException;

/** What lies in the place of something kept is not used; the message says why, one clause without full stop. */
public final class NotTrustedException extends IOException {

    /** Why what is not whole is not used. */
    static final String GARBLED = "it is cut or garbled";

    private static final long serialVersionUID = 1;

    /** It is not used, because that is so. */
    public NotTrustedException(String why) {
        super(why);
    }

    /** What a user is told of it. */
    public String notice() {
        return notice(String.valueOf(getMessage()));
    }

    /** What a user is told of something that is not used, because that is so. */
    static String notice(String why) {
        return "what was kept of the last build is not used, for " + why;
    }
}
