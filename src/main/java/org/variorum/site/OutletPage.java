package org.variorum.site;

import java.util.List;
import org.variorum.model.Outlet;
import org.variorum.model.Report;
import org.variorum.words.PageWords;

/**
 * An outlet.
 *
 * @param outlet the outlet
 * @param reports its reports, by date
 * @param fates how their claims fared
 */
public record OutletPage(Outlet outlet, List<Report> reports, List<Fate> fates) implements SitePage {
    /** Copies the lists. */
    public OutletPage {
        reports = List.copyOf(reports);
        fates = List.copyOf(fates);
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
