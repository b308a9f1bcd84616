package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.AboutPage;
import org.variorum.site.PageKind;

/** No page about the site has the name of one that Variorum makes itself. */
final class PageNameCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.pages().stream()
                .filter(page -> PageKind.reserved().contains(page.id()))
                .forEach(page -> reporter.report(taken(page)));
    }

    private static Diagnostic taken(AboutPage page) {
        return Diagnostic.of(
                        Code.BAD_ID,
                        Location.ofFile(page.path()),
                        "\"" + page.id() + "\" is a page that Variorum makes itself")
                .expected("another name");
    }
}
