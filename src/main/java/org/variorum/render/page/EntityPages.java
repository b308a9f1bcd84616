package org.variorum.render.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Cutoffs;
import org.variorum.model.Entity;
import org.variorum.render.part.Cuts;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Texts;
import org.variorum.render.view.EntityPageView;
import org.variorum.render.view.LinkView;
import org.variorum.site.EntityPage;
import org.variorum.site.Library;
import org.variorum.words.Language;

/** The page of a person, body, place or thing. */
final class EntityPages {

    private final Library library;
    private final Language language;
    private final Naming naming;
    private final FindingCards cards;
    private final Lists lists;
    private final Cutoffs.Lists cutoffs;

    EntityPages(Library library, Naming naming, FindingCards cards, Lists lists, Cutoffs.Lists cutoffs) {
        this.library = library;
        this.language = library.values().language();
        this.naming = naming;
        this.cards = cards;
        this.lists = lists;
        this.cutoffs = cutoffs;
    }

    PageContent content(EntityPage page) {
        Entity entity = page.entity();
        List<List<LinkView>> chains = new ArrayList<>();
        chain(entity, List.of(), chains);
        EntityPageView view = new EntityPageView(
                about(entity),
                new EntityPageView.Kin(
                        chains,
                        naming.entities(entity.instanceOf()),
                        page.members().stream().map(Naming::link).toList()),
                cards.on(page.subjectOf()),
                cards.on(page.namedIn()),
                Cuts.stretch(page.events(), lists::event));
        return PageContent.of(
                entity.description()
                        .orElseGet(() -> language.frame().entity().occursIn().say(entity.name())),
                view);
    }

    private EntityPageView.About about(Entity entity) {
        return new EntityPageView.About(
                entity.name(),
                entity.kind().map(k -> Texts.capital(language.labels().kind(k))),
                entity.aliases(),
                entity.description(),
                entity.sameAs().filter(q -> q.matches("Q[0-9]+")));
    }

    /**
     * Every chain of wholes, from the nearest to the widest; a circle ends where it closes, and a thicket after a few.
     * Of a very long one only the beginning.
     */
    private void chain(Entity entity, List<LinkView> soFar, List<List<LinkView>> chains) {
        List<Entity> wholes = soFar.size() >= cutoffs.links()
                ? List.of()
                : entity.partOf().stream()
                        .flatMap(id -> library.entity(id).stream())
                        .filter(whole -> !soFar.contains(Naming.link(whole)))
                        .toList();
        if (wholes.isEmpty() && !soFar.isEmpty()) {
            chains.add(soFar);
        }
        for (Entity whole : wholes) {
            if (chains.size() >= cutoffs.wholes()) {
                return;
            }
            List<LinkView> longer = new ArrayList<>(soFar);
            longer.add(Naming.link(whole));
            chain(whole, longer, chains);
        }
    }
}
