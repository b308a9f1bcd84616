package org.variorum.render.page;

import java.util.Optional;
import org.variorum.data.JsonText;
import org.variorum.model.SiteInfo.Person;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Originals;
import org.variorum.render.part.Shelves;
import org.variorum.render.view.AuthorPageView;
import org.variorum.site.AuthorPage;
import org.variorum.site.PageKind;

/** The page of somebody who wrote briefings or decided questions. */
final class AuthorPages {

    private final FindingCards cards;
    private final Lists lists;
    private final JsonLd data;
    private final Shelves shelves;

    AuthorPages(FindingCards cards, Lists lists, JsonLd data, Shelves shelves) {
        this.cards = cards;
        this.lists = lists;
        this.data = data;
        this.shelves = shelves;
    }

    PageContent content(AuthorPage page) {
        Person person = page.person();
        AuthorPageView view = new AuthorPageView(
                shelves.link(PageKind.AUTHORS),
                person.name(),
                person.role(),
                person.url().filter(Originals::isWeb),
                lists.briefings(page.briefings()),
                cards.on(page.findings()));
        return new PageContent(
                shelves.language().frame().author().did().say(person.name()),
                Optional.of(page.number()).filter(n -> n == 0).map(n -> profile(page)),
                view);
    }

    private String profile(AuthorPage page) {
        return JsonText.embedded(data.on(JsonLd.start("ProfilePage"), page, Optional.of(PageKind.AUTHORS))
                .put("name", page.person().name())
                .put("url", data.address(page.path()), a -> a)
                .put("mainEntity", data.profile(page.person()))
                .json());
    }
}
