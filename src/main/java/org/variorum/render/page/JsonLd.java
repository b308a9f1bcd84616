package org.variorum.render.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.model.Actor;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.Review;
import org.variorum.model.SiteInfo;
import org.variorum.render.part.Chips;
import org.variorum.render.part.Naming;
import org.variorum.render.view.ReconciliationView;
import org.variorum.site.BriefingPage;
import org.variorum.site.Library;
import org.variorum.site.QuestionPage;
import org.variorum.site.Reviews;
import org.variorum.site.Site;

/**
 * Machine data on pages, in the words of schema.org: an Article on each briefing, one ClaimReview on each question. It
 * says nothing that the page does not show.
 */
final class JsonLd {

    /** Longer claims are not accepted by those who read ClaimReview. */
    private static final int LONGEST_CLAIM = 74;

    private final Site site;
    private final Library library;

    JsonLd(Site site) {
        this.site = site;
        this.library = site.library();
    }

    String article(BriefingPage page) {
        Briefing briefing = page.briefing();
        JsonObject article = start("Article")
                .put("headline", briefing.title())
                .put("inLanguage", site.info().language())
                .put("datePublished", briefing.date().toString())
                .put("dateModified", briefing.updated(), JsonLd::day)
                .putAny("author", briefing.authors(), this::person)
                .put("publisher", publisher())
                .put("url", site.baseUrl().map(base -> base + page.path()), Json::of)
                .put("license", site.info().licence(), Json::of);
        return JsonText.embedded(article.json());
    }

    /** The review of the claim that the page puts first; where there is none, of the question as a whole. */
    String claimReview(QuestionPage page, ReconciliationView matter) {
        Finding finding = page.finding();
        Optional<Review> review = Reviews.of(finding, library, 1).stream().findFirst();
        String rating = review.flatMap(
                        r -> library.standings(finding.question().id()).flatMap(s -> s.ruling(r.index())))
                .map(Chips.of(site)::label)
                .orElse(Chips.of(site).labels().verdict(finding.verdict()));
        String claim = finding.question().brief()
                + review.flatMap(r -> library.values().phrase(r.position()))
                        .map(value -> " " + value.words())
                        .orElse("");
        return JsonText.embedded(start("ClaimReview")
                .put("claimReviewed", shortened(claim))
                .put("url", site.baseUrl().map(base -> base + page.path()), Json::of)
                .put("datePublished", finding.decision().flatMap(Decision::decided), JsonLd::day)
                .put("inLanguage", site.info().language())
                .put("author", publisher())
                .put("reviewRating", rating(rating, explanation(matter)))
                .put("itemReviewed", item(review))
                .json());
    }

    /** The verdict in the words that stand on the page. */
    private static String explanation(ReconciliationView matter) {
        return matter.finding().reviews().stream()
                .findFirst()
                .map(r -> (r.verdict().words() + " " + r.why().words()).strip())
                .orElse(matter.finding().state().meaning());
    }

    private static Json rating(String label, String meaning) {
        return new JsonObject()
                .put("@type", "Rating")
                .put("alternateName", label)
                .put("ratingExplanation", meaning)
                .json();
    }

    /** The claim as it appeared; whoever first made it is left out where that is not known. */
    private Json item(Optional<Review> review) {
        List<Report> reports = review.map(Review::claims).orElse(List.of()).stream()
                .map(Claim::source)
                .distinct()
                .flatMap(id -> library.report(id).stream())
                .toList();
        Optional<Report> first = reports.stream()
                .filter(r -> r.citation().issued().flatMap(Edtf::day).isPresent())
                .min(Comparator.comparing((Report r) ->
                                r.citation().issued().map(Edtf::earliest).orElseThrow())
                        .thenComparing(Report::id));
        return new JsonObject()
                .put("@type", "Claim")
                .put("author", review.flatMap(Review::speaker).flatMap(this::speaker), json -> json)
                .put("datePublished", first.flatMap(r -> r.citation().issued()).flatMap(Edtf::day), JsonLd::day)
                .put("firstAppearance", first.flatMap(r -> r.citation().url()), JsonLd::work)
                .putAny(
                        "appearance",
                        reports.stream()
                                .flatMap(r -> r.citation().url().stream())
                                .toList(),
                        JsonLd::work)
                .json();
    }

    /** Who speaks, where that is a person or a body. */
    private Optional<Json> speaker(Actor actor) {
        return actor.fold(new Actor.Cases<Optional<String>>(
                        report -> Optional.empty(),
                        outlet -> Optional.of("Organization"),
                        entity -> library.entity(entity).flatMap(Entity::kind).flatMap(JsonLd::kind),
                        named -> Optional.empty()))
                .map(type -> new JsonObject()
                        .put("@type", type)
                        .put("name", new Naming(library).actor(actor).words())
                        .json());
    }

    private static Optional<String> kind(Entity.Kind kind) {
        return kind == Entity.Kind.PERSON
                ? Optional.of("Person")
                : Optional.of("Organization").filter(body -> kind == Entity.Kind.BODY);
    }

    private static Json day(LocalDate day) {
        return Json.of(day.toString());
    }

    private static Json work(String url) {
        return new JsonObject().put("@type", "CreativeWork").put("url", url).json();
    }

    private static JsonObject start(String type) {
        return new JsonObject().put("@context", "https://schema.org").put("@type", type);
    }

    private Json person(String id) {
        Optional<SiteInfo.Person> person = library.person(id);
        return new JsonObject()
                .put("@type", "Person")
                .put("name", person.map(SiteInfo.Person::name).orElse(id))
                .put("url", person.flatMap(SiteInfo.Person::url), Json::of)
                .json();
    }

    private Json publisher() {
        Optional<SiteInfo.Publisher> publisher = site.info().publisher();
        return new JsonObject()
                .put("@type", "Organization")
                .put(
                        "name",
                        publisher
                                .map(SiteInfo.Publisher::name)
                                .orElse(site.info().title()))
                .put("url", publisher.flatMap(SiteInfo.Publisher::url).or(site::baseUrl), Json::of)
                .json();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_CLAIM) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_CLAIM - 1)).strip() + "…";
    }
}
