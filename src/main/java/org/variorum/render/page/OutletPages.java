package org.variorum.render.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.model.Outlet;
import org.variorum.render.part.Chips;
import org.variorum.render.part.Cuts;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Originals;
import org.variorum.render.part.References;
import org.variorum.render.part.Texts;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FateView;
import org.variorum.render.view.OutletPageView;
import org.variorum.render.view.ShareView;
import org.variorum.render.view.StretchView;
import org.variorum.site.Fate;
import org.variorum.site.OutletPage;
import org.variorum.words.OutletWords;

/** The page of an outlet: what its reports claimed, and how that fared. */
final class OutletPages {

    private final Chips chips;
    private final Naming naming;
    private final Lists lists;
    private final OutletWords words;
    private final int cutoff;

    OutletPages(Chips chips, Naming naming, Lists lists, OutletWords words, int cutoff) {
        this.chips = chips;
        this.naming = naming;
        this.lists = lists;
        this.words = words;
        this.cutoff = cutoff;
    }

    PageContent content(OutletPage page) {
        Outlet outlet = page.outlet();
        OutletPageView view = new OutletPageView(
                outlet.name(),
                Texts.capital(chips.labels().kind(outlet.kind())),
                References.letter(outlet.reliability(), outlet.reason(), chips.labels()),
                outlet.country(),
                outlet.owner(),
                outlet.url().filter(Originals::isWeb),
                naming.entities(outlet.interestedIn()),
                lists.reports(page.reports()),
                new OutletPageView.FaredView(
                        page.all().size(), shares(page.all()), page.all().size() > cutoff, claims(page)));
        return PageContent.of(words.claimed().say(outlet.name()), view);
    }

    private StretchView<FateView> claims(OutletPage page) {
        AtomicInteger number = new AtomicInteger(page.fates().before());
        return Cuts.stretch(page.fates(), fate -> lists.fate(number.incrementAndGet(), fate));
    }

    /** How many claims fared alike, the most frequent first. */
    private List<ShareView> shares(List<Fate> fates) {
        Map<ChipView, Integer> counts = new LinkedHashMap<>();
        fates.forEach(f -> counts.merge(chips.of(f), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new ShareView(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(ShareView::count)
                        .reversed()
                        .thenComparing(s -> s.chip().label()))
                .toList();
    }
}
