package org.variorum.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.References;
import org.variorum.render.view.BibliographyEntryView;
import org.variorum.render.view.BibliographyPageView;
import org.variorum.render.view.ReferenceView;
import org.variorum.site.BibliographyPage;

/** The page of all works cited. */
final class BibliographyPages {

    private final References references;

    BibliographyPages(References references) {
        this.references = references;
    }

    PageContent content(BibliographyPage page) {
        List<BibliographyEntryView> entries = page.entries().stream()
                .map(e -> new BibliographyEntryView(
                        Naming.anchor(e.work().key()), references.of(e.work()), Lists.citing(e.citedBy())))
                .sorted(Comparator.comparing((BibliographyEntryView e) -> sortKey(e.reference()))
                        .thenComparing(BibliographyEntryView::anchor))
                .toList();
        return PageContent.of("Every work cited on this site.", new BibliographyPageView(entries));
    }

    private static String sortKey(ReferenceView r) {
        String key =
                r.authors() + "|" + r.container().orElse("") + "|" + r.title().orElse("");
        return key.replaceAll("^\\|", "").toLowerCase(Locale.ROOT);
    }
}
