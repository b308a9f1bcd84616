package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.model.Correction;
import org.variorum.render.part.DateViews;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.WithdrawnView;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.WithdrawnPage;
import org.variorum.words.PageWords;

/** What stands in the place of something that was taken away, for people and machines. */
final class WithdrawnPages {

    private final Site site;
    private final DateViews dates;
    private final JsonLd data;
    private final PageWords words;

    WithdrawnPages(Site site, DateViews dates, JsonLd data) {
        this.site = site;
        this.dates = dates;
        this.data = data;
        this.words = site.library().values().language().pages();
    }

    PageContent content(WithdrawnPage page) {
        String told = words.withdrawnOn(dates.day(page.withdrawal().date()));
        return new PageContent(
                told,
                Optional.of(JsonText.embedded(data(page).json())),
                new WithdrawnView(page.title(words), told, page.withdrawal().note(), policy()));
    }

    private Optional<LinkView> policy() {
        return Optional.ofNullable(site.info().policies().get("corrections"))
                .flatMap(id -> site.page(Paths.page(id)))
                .map(policy -> new LinkView(policy.title(words), policy.path()));
    }

    private JsonObject data(WithdrawnPage page) {
        JsonObject self = page.wasBriefing()
                ? JsonLd.start("Article")
                        .put("headline", page.name())
                        .put("mainEntityOfPage", data.on(page, Optional.empty()).json())
                : data.only(page, Optional.of(PageKind.DISPUTES)).put("name", page.name());
        return self.put("creativeWorkStatus", words.withdrawn())
                .put("inLanguage", site.info().language())
                .put("dateModified", JsonLd.day(page.withdrawal().date()))
                .put("publisher", data.publisher().json())
                .put("url", data.address(page.path()), a -> a)
                .putAll("correction", List.of(note(page)), Json.class::cast);
    }

    private Json note(WithdrawnPage page) {
        return data.correction(new Correction(
                page.withdrawal().date(),
                Correction.Kind.CORRECTION,
                page.withdrawal().note(),
                Optional.empty()));
    }
}
