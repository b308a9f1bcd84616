package org.variorum.site;

import java.util.List;
import org.variorum.model.Evidence;
import org.variorum.model.Report;
import org.variorum.words.PageWords;

/**
 * A report.
 *
 * @param outlet what its outlet is called
 * @param report the report
 * @param evidence what our private copy of it shows
 * @param fates how its claims fared, in the order of the digest
 * @param copies the reports that copy it
 * @param citedBy the pages that cite it
 */
public record ReportPage(
        String outlet, Report report, Evidence evidence, List<Fate> fates, List<Report> copies, List<Citing> citedBy)
        implements SitePage {
    /** Copies the lists. */
    public ReportPage {
        fates = List.copyOf(fates);
        copies = List.copyOf(copies);
        citedBy = List.copyOf(citedBy);
    }

    @Override
    public PageKind kind() {
        return PageKind.REPORT;
    }

    @Override
    public String title(PageWords words) {
        return report.citation().title().orElseGet(() -> words.reportOf(outlet));
    }

    @Override
    public String id() {
        return report.id().text();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.report().apply(this);
    }
}
