package org.variorum.render.prose;

import org.variorum.site.Site;

/** What the program says within what authors wrote. */
final class OwnSpeech {

    private OwnSpeech() {}

    /** The attributes of its tags where it is in another language, as the default theme has them; else none. */
    static String attributes(Site site) {
        return site.spoken().equals(site.info().language()) ? "" : " lang=" + site.spoken() + " dir=ltr";
    }
}
