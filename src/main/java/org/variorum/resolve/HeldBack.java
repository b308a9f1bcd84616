package org.variorum.resolve;

import org.variorum.model.Release;

/** Why something is not there of which there is a file, in words. */
final class HeldBack {

    private HeldBack() {}

    /** The hint for whoever names it in a text that is published. */
    static String hint(Release.State state) {
        return "there is such a file, and "
                + switch (state) {
                    case RELEASED -> "it is published";
                    case DRAFT -> "it is a draft (draft: true)";
                    case EMBARGOED -> "its publish-at has not come (--today says which day it is)";
                    case EXPIRED -> "it has expired (expires:)";
                }
                + "; --drafts shows the desk what is held back";
    }
}
