package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.render.part.FindingCards;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;

/** All findings as a table for spreadsheets. */
final class FindingsOutput implements Output {

    private final FindingsCsv table;

    FindingsOutput(Site site, FindingCards cards) {
        this.table = new FindingsCsv(site, cards);
    }

    @Override
    public List<Planned> files() {
        return List.of(Planned.whole(Paths.FINDINGS_TABLE, press -> table.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<Offer> offer() {
        return Optional.of(new Offer("findings", LayoutWords::table, Paths.FINDINGS_TABLE));
    }
}
