package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An outlet with everything on its page.
 *
 * @param name its name
 * @param kind what kind of source it is
 * @param letter its letter
 * @param country its country
 * @param owner who owns it
 * @param url its address
 * @param interested whose side it is on
 * @param reports its reports
 * @param fared how its claims fared
 */
public record OutletPageView(
        String name,
        String kind,
        LetterView letter,
        Optional<String> country,
        Optional<String> owner,
        Optional<String> url,
        List<LinkView> interested,
        StretchView<ReportLineView> reports,
        FaredView fared) {

    /** Copies the list. */
    public OutletPageView {
        interested = List.copyOf(interested);
    }

    /**
     * How the claims of an outlet fared.
     *
     * @param all how many claims are counted
     * @param shares how they fared, counted
     * @param folded whether they are seen one by one only when that is asked for
     * @param claims how they fared, one by one
     */
    public record FaredView(int all, List<ShareView> shares, boolean folded, StretchView<FateView> claims) {
        /** Copies the list. */
        public FaredView {
            shares = List.copyOf(shares);
        }
    }
}
