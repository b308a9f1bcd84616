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
 * @param shares how its claims fared, counted
 * @param claims how its claims fared, one by one
 */
public record OutletPageView(
        String name,
        String kind,
        LetterView letter,
        Optional<String> country,
        Optional<String> owner,
        Optional<String> url,
        List<LinkView> interested,
        List<ReportLineView> reports,
        List<ShareView> shares,
        FoldView<FateView> claims) {

    /** Copies the lists. */
    public OutletPageView {
        interested = List.copyOf(interested);
        reports = List.copyOf(reports);
        shares = List.copyOf(shares);
    }
}
