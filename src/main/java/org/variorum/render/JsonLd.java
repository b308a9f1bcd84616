package org.variorum.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.model.SiteInfo;
import org.variorum.render.Json.Members;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.PositionView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.ReferenceView;
import org.variorum.site.BriefingPage;
import org.variorum.site.Library;
import org.variorum.site.QuestionPage;
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

    String article(BriefingPage page, List<ReferenceView> cited) {
        Briefing briefing = page.briefing();
        Members article = start("Article")
                .put("headline", briefing.title())
                .put("description", briefing.summary())
                .put("inLanguage", site.info().language())
                .put("datePublished", briefing.date().toString())
                .put("dateModified", briefing.updated().orElse(briefing.date()).toString())
                .putAll("author", briefing.authors().stream().map(this::person).toList())
                .put("publisher", publisher())
                .put("url", site.baseUrl().map(base -> base + page.path()))
                .put("license", site.info().licence())
                .putAll(
                        "citation",
                        cited.stream().flatMap(r -> r.original().url().stream()).toList());
        return Json.embedded(article.map());
    }

    /**
     * The review of one position: the first that the desk ruled on otherwise than upholding it, else the first that it
     * ruled on; without any ruling, of the question as a whole.
     */
    String claimReview(QuestionPage page, ReconciliationView matter) {
        Finding finding = page.finding();
        Optional<PositionView> position = reviewed(matter);
        ChipView label = position.flatMap(PositionView::ruling)
                .orElse(matter.finding().state().verdict());
        String claim =
                finding.question().brief() + position.map(p -> " " + p.value()).orElse("");
        List<Claim> claims = position
                .map(p ->
                        finding.reconciliation().positions().get(p.number() - 1).claims())
                .orElseGet(() -> finding.reconciliation().positions().stream()
                        .flatMap(p -> p.claims().stream())
                        .toList())
                .stream()
                .flatMap(id -> library.claim(id).stream())
                .toList();
        Members review = start("ClaimReview")
                .put("claimReviewed", shortened(claim))
                .put("url", site.baseUrl().map(base -> base + page.path()))
                .put(
                        "datePublished",
                        finding.decision().flatMap(Decision::decided).map(LocalDate::toString))
                .put("inLanguage", site.info().language())
                .put("author", publisher())
                .put(
                        "reviewRating",
                        new Members()
                                .put("@type", "Rating")
                                .put("alternateName", label.label())
                                .put(
                                        "ratingExplanation",
                                        matter.finding().state().meaning())
                                .map())
                .put("itemReviewed", item(claims));
        return Json.embedded(review.map());
    }

    private static Optional<PositionView> reviewed(ReconciliationView matter) {
        List<PositionView> ruled =
                shown(matter).filter(p -> p.ruling().isPresent()).toList();
        return ruled.stream()
                .filter(p -> p.ruling()
                        .filter(r -> !r.tone().equals("good") && !r.tone().equals("plain"))
                        .isPresent())
                .findFirst()
                .or(() -> ruled.stream().findFirst());
    }

    /** The positions that the page shows, at once or when they are asked for. */
    private static Stream<PositionView> shown(ReconciliationView matter) {
        return Stream.concat(matter.positions().open().stream(), matter.positions().folded().stream());
    }

    /** The claim as it appeared; whoever first made it is left out where that is not known. */
    private Map<String, Object> item(List<Claim> claims) {
        List<Report> reports = claims.stream()
                .map(Claim::source)
                .distinct()
                .flatMap(id -> library.report(id).stream())
                .toList();
        Optional<Report> first = reports.stream()
                .filter(r -> r.citation().issued().flatMap(Edtf::day).isPresent())
                .min(Comparator.comparing((Report r) ->
                                r.citation().issued().map(Edtf::earliest).orElseThrow())
                        .thenComparing(Report::id));
        return new Members()
                .put("@type", "Claim")
                .put(
                        "datePublished",
                        first.flatMap(r -> r.citation().issued())
                                .flatMap(Edtf::day)
                                .map(LocalDate::toString))
                .put("firstAppearance", first.flatMap(r -> r.citation().url()).map(JsonLd::work))
                .putAll(
                        "appearance",
                        reports.stream()
                                .flatMap(r -> r.citation().url().stream())
                                .map(JsonLd::work)
                                .toList())
                .map();
    }

    private static Map<String, Object> work(String url) {
        return new Members().put("@type", "CreativeWork").put("url", url).map();
    }

    private static Members start(String type) {
        return new Members().put("@context", "https://schema.org").put("@type", type);
    }

    private Map<String, Object> person(String id) {
        Optional<SiteInfo.Person> person = library.person(id);
        return new Members()
                .put("@type", "Person")
                .put("name", person.map(SiteInfo.Person::name).orElse(id))
                .put("url", person.flatMap(SiteInfo.Person::url))
                .map();
    }

    private Map<String, Object> publisher() {
        Optional<SiteInfo.Publisher> publisher = site.info().publisher();
        return new Members()
                .put("@type", "Organization")
                .put(
                        "name",
                        publisher
                                .map(SiteInfo.Publisher::name)
                                .orElse(site.info().title()))
                .put("url", publisher.flatMap(SiteInfo.Publisher::url).or(site::baseUrl))
                .map();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_CLAIM) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_CLAIM - 1)).strip() + "…";
    }
}
