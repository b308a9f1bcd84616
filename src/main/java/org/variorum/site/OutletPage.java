package org.variorum.site;

import java.util.List;
import org.variorum.model.Outlet;
import org.variorum.model.ReportId;
import org.variorum.words.PageWords;

/**
 * An outlet.
 *
 * @param outlet the outlet
 * @param number its number
 * @param reports its reports, by date
 * @param fates how their claims fared
 * @param all how the claims of all its reports fared; the first page counts them
 */
public record OutletPage(Outlet outlet, int number, Stretch<ReportId> reports, Stretch<Fate> fates, List<Fate> all)
        implements SitePage {
    /** Copies the list. */
    public OutletPage {
        all = List.copyOf(all);
    }

    @Override
    public PageKind kind() {
        return PageKind.OUTLET;
    }

    @Override
    public String id() {
        return outlet.id().text();
    }

    @Override
    public String title(PageWords words) {
        return outlet.name();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.outlet().apply(this);
    }
}
