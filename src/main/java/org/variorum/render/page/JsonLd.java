package org.variorum.render.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.model.Correction;
import org.variorum.model.SiteInfo;
import org.variorum.model.SiteInfo.Person;
import org.variorum.render.part.Originals;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.PageWords;

/**
 * What machine data on any page is made of, in the words of schema.org: who publishes, where a page lies. It says nothing
 * that the page does not show.
 */
final class JsonLd {

    private final Site site;
    private final PageWords words;

    JsonLd(Site site) {
        this.site = site;
        this.words = site.library().values().language().pages();
    }

    /** The outermost thing that a page tells of. */
    static JsonObject start(String type) {
        return new JsonObject().put("@context", "https://schema.org").put("@type", type);
    }

    /** A thing of a type. */
    static JsonObject thing(String type) {
        return new JsonObject().put("@type", type);
    }

    /** A work of others. */
    static Json work(String url) {
        return thing("CreativeWork").put("url", url).json();
    }

    static Json day(LocalDate day) {
        return Json.of(day.toString());
    }

    /** A correction: what was wrong and what is right, or why. */
    Json correction(Correction correction) {
        return thing("CorrectionComment")
                .put("datePublished", day(correction.date()))
                .put("text", words.told(correction))
                .json();
    }

    /** The full address of a path on the site; empty where nobody says where the site will be. */
    Optional<Json> address(String path) {
        return site.baseUrl().map(base -> Json.of(Links.full(base, path)));
    }

    /** The licence of the site's content, where it has an address. */
    Optional<Json> licence() {
        return site.info().licence().flatMap(Licences::address).map(Json::of);
    }

    /** An author, by their page here; who is called as the publisher is, is the publisher and no person. */
    Json author(Person person) {
        return (publishes(person) ? publisher() : person(person)).json();
    }

    /** The same with what their page says of them. */
    Json profile(Person person) {
        return publishes(person)
                ? publisher().json()
                : person(person)
                        .put("jobTitle", person.role(), Json::of)
                        .put("sameAs", person.url().filter(Originals::isWeb), Json::of)
                        .json();
    }

    private boolean publishes(Person person) {
        return site.info()
                .publisher()
                .filter(p -> p.name().equals(person.name()))
                .isPresent();
    }

    private JsonObject person(Person person) {
        return thing("Person").put("name", person.name()).put("url", address(Paths.author(person.id())), a -> a);
    }

    /** Who publishes: who is said to, else what calls itself by the site's name. */
    JsonObject publisher() {
        Optional<SiteInfo.Publisher> publisher = site.info().publisher();
        return thing("Organization")
                .put(
                        "name",
                        publisher
                                .map(SiteInfo.Publisher::name)
                                .orElse(site.info().title()))
                .put(
                        "url",
                        publisher
                                .flatMap(SiteInfo.Publisher::url)
                                .filter(Originals::isWeb)
                                .or(site::baseUrl),
                        Json::of);
    }

    /** The page that tells of the thing, with the pages that lead to it: the first, that of its kind in a menu, itself. */
    JsonObject on(SitePage page, Optional<PageKind> list) {
        return on(thing("WebPage"), page, list);
    }

    /** The same as the outermost thing. */
    JsonObject only(SitePage page, Optional<PageKind> list) {
        return on(start("WebPage"), page, list);
    }

    /** The same of any thing that is a page. */
    JsonObject on(JsonObject self, SitePage page, Optional<PageKind> list) {
        List<Json> steps = new ArrayList<>();
        steps.add(step(1, site.info().title(), address(Paths.HOME)));
        list.ifPresent(kind ->
                steps.add(step(2, kind.label(words).orElseThrow(), kind.path().flatMap(this::address))));
        steps.add(step(steps.size() + 1, page.title(words), Optional.empty()));
        return self.put(
                "breadcrumb",
                thing("BreadcrumbList").putAll("itemListElement", steps, s -> s).json());
    }

    private static Json step(int position, String name, Optional<Json> address) {
        return thing("ListItem")
                .put("position", position)
                .put("name", name)
                .put("item", address, a -> a)
                .json();
    }
}
