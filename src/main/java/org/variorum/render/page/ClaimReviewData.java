package org.variorum.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.measure.HedgeWords;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Finding;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.Quotation;
import org.variorum.model.Report;
import org.variorum.model.Review;
import org.variorum.model.Value;
import org.variorum.render.part.Chips;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Originals;
import org.variorum.render.view.FindingView;
import org.variorum.site.FirstAppearance;
import org.variorum.site.Library;
import org.variorum.site.PageKind;
import org.variorum.site.QuestionPage;
import org.variorum.site.Reviews;
import org.variorum.site.Site;
import org.variorum.words.Phrase;

/**
 * The ClaimReview on the page of a question, of the claim that the page puts first. Where nobody claims anything, there is
 * nothing to review, and the page tells but where it lies.
 */
final class ClaimReviewData {

    /** Longer claims are not accepted by those who read ClaimReview. */
    private static final int LONGEST_CLAIM = 74;

    /** A claim of fewer words is rather a name or a number. */
    private static final int FEWEST_WORDS = 4;

    private final Site site;
    private final Library library;
    private final Chips chips;
    private final JsonLd parts;

    ClaimReviewData(Site site, JsonLd parts) {
        this.site = site;
        this.library = site.library();
        this.chips = Chips.of(site);
        this.parts = parts;
    }

    String of(QuestionPage page, FindingView told) {
        return JsonText.embedded(Reviews.of(page.finding(), library, 1).stream()
                .findFirst()
                .map(review -> review(page, review, told))
                .orElseGet(() -> parts.only(page, Optional.of(PageKind.DISPUTES)))
                .json());
    }

    private JsonObject review(QuestionPage page, Review review, FindingView told) {
        Finding finding = page.finding();
        Worded worded = worded(review);
        Optional<Decision> decision = finding.decision();
        Optional<Json> decided = decision.flatMap(Decision::decided).map(JsonLd::day);
        Optional<Json> before = decision.map(Decision::history).orElse(List.of()).stream()
                .findFirst()
                .map(earlier -> JsonLd.day(earlier.date()));
        return JsonLd.start("ClaimReview")
                .put("claimReviewed", worded.text())
                .put("url", parts.address(page.path()), a -> a)
                .put("datePublished", before.or(() -> decided), d -> d)
                .put("dateModified", decided.filter(d -> before.isPresent()), d -> d)
                .put("inLanguage", site.info().language())
                .put("author", parts.publisher().json())
                .put("reviewRating", rating(finding, review, told))
                .put("itemReviewed", item(finding, review, worded.claims()))
                .put("license", parts.licence(), a -> a)
                .putAny("correction", library.corrections(finding.question().id()), parts::correction)
                .put(
                        "mainEntityOfPage",
                        parts.on(page, Optional.of(PageKind.DISPUTES)).json());
    }

    /**
     * A claim in words.
     *
     * @param text the words
     * @param claims the claims of those who say it so
     */
    private record Worded(String text, List<Claim> claims) {}

    /**
     * The claim in words that stand on the page: the desk's sentence, else those of a source before ours, plain statements before hedged ones, those of reports that can
     * be named as where it appears before others, and whole ones before cut ones. A few words are a name and no claim, if there are more. The desk's
     * sentence is for all who claim it; the words of a report are those of that report.
     */
    private Worded worded(Review review) {
        List<Claim> claims = review.asserting();
        return review.sentence()
                .map(sentence -> new Worded(sentence, claims))
                .orElseGet(() -> inWordsOfClaims(review, claims));
    }

    private Worded inWordsOfClaims(Review review, List<Claim> all) {
        List<Claim> claims = all.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.modality() != Modality.REPORTED)
                        .thenComparing(claim -> library.report(claim.source())
                                .flatMap(ClaimReviewData::address)
                                .isEmpty()))
                .toList();
        List<Worded> words = Stream.of(
                        wording(review).map(text -> new Worded(text, claims)),
                        alike(claims, this::quotation),
                        alike(claims, claim -> Optional.of(claim.text())))
                .flatMap(worded -> worded)
                .filter(worded -> !worded.text().isBlank() && (!isLoose(review) || HedgeWords.isIn(worded.text())))
                .toList();
        return words.stream()
                .filter(worded -> length(worded.text()) <= LONGEST_CLAIM)
                .filter(worded -> worded.text().split("\\s+").length >= FEWEST_WORDS)
                .findFirst()
                .or(() -> words.stream()
                        .max(Comparator.comparing(worded -> worded.text().length()))
                        .map(worded -> new Worded(shortened(worded.text()), worded.claims())))
                .orElseGet(() -> new Worded(value(review), claims));
    }

    /** Claims by their words. */
    private static Stream<Worded> alike(List<Claim> claims, Function<Claim, Optional<String>> words) {
        Map<String, List<Claim>> alike = new LinkedHashMap<>();
        claims.forEach(claim -> words.apply(claim)
                .ifPresent(text ->
                        alike.computeIfAbsent(text, t -> new ArrayList<>()).add(claim)));
        return alike.entrySet().stream().map(said -> new Worded(said.getKey(), List.copyOf(said.getValue())));
    }

    /** Whether the value is no exact one, as the page says: then words that lack what loosens it claim more. */
    private static boolean isLoose(Review review) {
        return review.position().value().filter(ClaimReviewData::isLoose).isPresent();
    }

    private static boolean isLoose(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.hedge() != Hedge.EXACT;
        }
        return value instanceof Value.DateValue date && date.date().isMarked();
    }

    /** The value alone, as the page has it, of a claim that is marked on no words, or on words that say more. */
    private String value(Review review) {
        return library.values().phrase(review.position()).map(Phrase::words).orElse("");
    }

    /** Of a claim about words, those words. */
    private static Stream<String> wording(Review review) {
        return review.position().value().stream()
                .flatMap(value -> value instanceof Value.QuoteValue quote ? Stream.of(quote.text()) : Stream.of());
    }

    private Optional<String> quotation(Claim claim) {
        return claim.quotation().filter(quotation -> isInOurLanguage(claim)).map(Quotation::exact);
    }

    private boolean isInOurLanguage(Claim claim) {
        return library.report(claim.source())
                .flatMap(report -> report.citation().language())
                .filter(language -> !tongue(language).equals(tongue(site.info().language())))
                .isEmpty();
    }

    private static String tongue(String language) {
        return language.split("-", 2)[0];
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String text) {
        if (length(text) <= LONGEST_CLAIM) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST_CLAIM - 1);
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > 0 ? word : end).strip() + "…";
    }

    /** The label that the page gives the claim, and why: in the words of the desk, else in those of the verdict. */
    private Json rating(Finding finding, Review review, FindingView told) {
        String label = library.standings(finding.question().id())
                .flatMap(standings -> standings.ruling(review.index()))
                .map(chips::label)
                .orElseGet(() -> chips.labels().verdict(finding.verdict()));
        String verdict = told.reviews().stream()
                .findFirst()
                .map(r -> (r.verdict().words() + " " + r.why().words()).strip())
                .orElse(told.state().meaning());
        return JsonLd.thing("Rating")
                .put("alternateName", label)
                .put(
                        "ratingExplanation",
                        finding.decision().flatMap(Decision::note).orElse(verdict))
                .json();
    }

    private Json item(Finding finding, Review review, List<Claim> claims) {
        Optional<Report> first = FirstAppearance.of(review, finding, library)
                .filter(id -> claims.stream().map(Claim::source).anyMatch(id::equals))
                .flatMap(library::report);
        return JsonLd.thing("Claim")
                .put("author", speakers(claims), json -> json)
                .put(
                        "datePublished",
                        first.flatMap(r -> r.citation().issued()).flatMap(ClaimReviewData::date),
                        Json::of)
                .put("firstAppearance", first.flatMap(ClaimReviewData::address), JsonLd::work)
                .putAny("appearance", appearances(claims, first), JsonLd::work)
                .json();
    }

    /** The addresses of as many reports as the page says at once that they make the claim, the first of them first. */
    private List<String> appearances(List<Claim> claims, Optional<Report> first) {
        return claims.stream()
                .map(Claim::source)
                .distinct()
                .flatMap(id -> library.report(id).stream())
                .sorted(Comparator.comparing(
                        report -> first.filter(report::equals).isEmpty()))
                .flatMap(report -> address(report).stream())
                .limit(Cutoffs.DEFAULT.voices().whole())
                .toList();
    }

    private static Optional<String> address(Report report) {
        return Originals.address(report.citation());
    }

    /** A day, a month or a year of which nothing is in doubt. */
    private static Optional<String> date(Edtf issued) {
        return Optional.of(issued.text()).filter(text -> text.matches("\\d{4}(-\\d\\d){0,2}"));
    }

    /** Who claims it, as the page says: of each claim whom its report names, else who published that. */
    private Optional<Json> speakers(List<Claim> claims) {
        List<Json> speakers = claims.stream()
                .flatMap(claim -> claimant(claim).stream())
                .distinct()
                .flatMap(actor -> speaker(actor).stream())
                .toList();
        return speakers.size() == 1
                ? Optional.of(speakers.get(0))
                : Optional.of(Json.array(speakers, s -> s)).filter(all -> !speakers.isEmpty());
    }

    private Optional<Actor> claimant(Claim claim) {
        return claim.claimant().or(() -> library.report(claim.source()).map(Report::outlet));
    }

    /** Who speaks; of somebody known by words alone nobody says whether that is a person or a body. */
    private Optional<Json> speaker(Actor actor) {
        return actor.fold(new Actor.Cases<Optional<JsonObject>>(
                        report -> Optional.empty(),
                        outlet -> Optional.of(JsonLd.thing("Organization")),
                        entity -> library.entity(entity).flatMap(Entity::kind).flatMap(ClaimReviewData::kind),
                        named -> Optional.of(new JsonObject()).filter(n -> !named.isNobody())))
                .map(who -> who.put("name", new Naming(library).actor(actor).words())
                        .json());
    }

    private static Optional<JsonObject> kind(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(JsonLd.thing("Person"));
            case BODY -> Optional.of(JsonLd.thing("Organization"));
            case PLACE, WORK, THING -> Optional.empty();
        };
    }
}
