package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.data.Json;
import org.variorum.data.JsonText;
import org.variorum.model.Briefing;
import org.variorum.model.Inline;
import org.variorum.render.part.Originals;
import org.variorum.site.BriefingPage;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** The Article on the page of a briefing, with its corrections. */
final class ArticleData {

    private final Site site;
    private final Library library;
    private final JsonLd parts;

    ArticleData(Site site, JsonLd parts) {
        this.site = site;
        this.library = site.library();
        this.parts = parts;
    }

    /**
     * The article.
     *
     * @param card whether there is a card of it
     */
    String of(BriefingPage page, boolean card) {
        Briefing briefing = page.briefing();
        return JsonText.embedded(JsonLd.start("Article")
                .put("headline", briefing.title())
                .put("inLanguage", site.info().language())
                .put("datePublished", JsonLd.day(briefing.date()))
                .put(
                        "dateModified",
                        Optional.of(briefing.changed()).filter(day -> !day.equals(briefing.date())),
                        JsonLd::day)
                .putAny("author", briefing.authors(), this::person)
                .put("publisher", parts.publisher().json())
                .put("url", parts.address(page.path()), a -> a)
                .putAny("image", images(page, card), a -> a)
                .put("license", parts.licence(), a -> a)
                .putAny("citation", cited(briefing), Json::of)
                .putAny("correction", briefing.corrections(), parts::correction)
                .put("mainEntityOfPage", parts.on(page, Optional.empty()).json())
                .json());
    }

    /** Its own picture, and its card. */
    private List<Json> images(BriefingPage page, boolean card) {
        Stream<String> own = page.briefing().image().filter(site::isStatic).map(Paths::published).stream();
        Stream<String> drawn = Stream.of(Paths.card(page.path())).filter(path -> card);
        return Stream.concat(own, drawn)
                .flatMap(path -> parts.address(path).stream())
                .toList();
    }

    /** Where the works that the text cites can be read, as far as they say so. */
    private List<String> cited(Briefing briefing) {
        return library.body(briefing).citations().stream()
                .flatMap(group -> group.works().stream())
                .map(Inline.Cite::key)
                .distinct()
                .flatMap(key -> library.work(key).stream())
                .flatMap(work -> Originals.address(work.citation()).stream())
                .distinct()
                .toList();
    }

    private Json person(String id) {
        return library.person(id)
                .map(parts::author)
                .orElseGet(() -> JsonLd.thing("Person").put("name", id).json());
    }
}
