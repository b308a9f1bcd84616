package org.variorum.render.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Confidence;
import org.variorum.model.Inline;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.SentenceState;
import org.variorum.render.part.Chips;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Shared;
import org.variorum.render.prose.ProseHooks.Mark;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FindingView;
import org.variorum.site.Fate;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.Sentence;
import org.variorum.site.Site;
import org.variorum.words.TermWords;

/**
 * What spans stand for: sentences that rest on findings, and claims with how they fared. Safe for use by several threads.
 */
public final class Marks {

    /** Keeps a mark on the line of the last word before it. */
    private static final String GLUE = "\u00a0";

    /** Keeps a full stop on the line of the mark before it. */
    private static final String JOINER = "\u2060";

    /** What is marked as resting on a finding, though nobody could say how. */
    private static final Sentence OPEN = new Sentence(SentenceState.OPEN, Optional.empty());

    private static final int ROOM = 512;

    private final Library library;
    private final FindingCards cards;
    private final Chips chips;
    private final String said;
    private final Passages passages;
    private final Shared<Resting, Mark> buttons;

    /**
     * A passage that rests on a finding.
     *
     * @param finding the finding
     * @param sentence how the passage stands
     */
    private record Resting(FindingView finding, Sentence sentence) {

        String key() {
            Optional<Confidence> confidence = sentence.confidence();
            String level = confidence.isPresent() ? confidence.get().name() : "";
            return finding.asked().id() + " " + sentence.state().name() + " " + level;
        }
    }

    /** The marks of a site. */
    public Marks(Site site, FindingCards cards) {
        this.library = site.library();
        this.cards = cards;
        this.chips = Chips.of(site);
        this.said = OwnSpeech.attributes(site);
        this.passages = new Passages(library);
        this.buttons = new Shared<>(library.recall(), Resting::key, this::button);
    }

    /** In a briefing: a button that opens the finding's card, which needs no script. Passages that stand alike share one. */
    public Function<Inline.Span, Optional<Mark>> opening() {
        return span -> {
            Optional<FindingView> finding = finding(span);
            return finding.isEmpty()
                    ? Optional.empty()
                    : Optional.of(buttons.of(new Resting(finding.get(), sentence(span))));
        };
    }

    /** Its name is the state; what it is the state of, and the card, stand among the questions of the page. */
    private Mark button(Resting passage) {
        String question = passage.finding().asked().id();
        String tone = tone(passage.sentence());
        Html mark = new Html(ROOM)
                .text(GLUE)
                .begin("button")
                .with("class", "mark " + tone)
                .with("popovertarget", ".q." + question)
                .with("aria-describedby", ".a." + question)
                .tags(said)
                .end();
        state(mark, passage);
        return new Mark(
                "finding " + tone,
                Optional.empty(),
                mark.close("button").text(JOINER).view());
    }

    /** Elsewhere: a link to the question. */
    public Function<Inline.Span, Optional<Mark>> linking(String page) {
        String root = Links.root(page);
        return span -> finding(span).map(finding -> link(new Resting(finding, sentence(span)), root));
    }

    private Mark link(Resting passage, String root) {
        String tone = tone(passage.sentence());
        Html mark = new Html(ROOM)
                .text(GLUE)
                .begin("a")
                .with("class", "mark " + tone)
                .with("href", root + Links.encoded(passage.finding().asked().path()))
                .tags(said)
                .end();
        state(mark, passage);
        quiet(
                mark,
                ": "
                        + library.values()
                                .language()
                                .frame()
                                .parts()
                                .findingOn()
                                .say(passage.finding().asked().brief()));
        return new Mark(
                "finding " + tone,
                Optional.empty(),
                mark.close("a").text(JOINER).view());
    }

    private String tone(Sentence sentence) {
        Optional<Confidence> confidence = sentence.confidence();
        boolean weak = confidence.isPresent() && confidence.get().compareTo(Confidence.MODERATE) > 0;
        return "tone-" + (weak ? "fits" : chips.of(sentence.state()).tone());
    }

    private Sentence sentence(Inline.Span span) {
        return passages.at(span.location())
                .flatMap(use -> library.finding(use.question()).map(finding -> Sentence.of(use, finding)))
                .orElse(OPEN);
    }

    /**
     * The state of the sentence with its confidence, and behind it how the sources stand. The word confidence itself is for
     * those who hear the page.
     */
    private void state(Html mark, Resting passage) {
        Optional<Confidence> confidence = passage.sentence().confidence();
        mark.text(chips.of(passage.sentence().state()).label());
        if (confidence.isPresent()) {
            mark.text(", ");
            quiet(mark, chips.labels().beforeLevel());
            mark.text(chips.level(confidence.get()));
            quiet(mark, chips.labels().afterLevel());
        }
        mark.tags("<small>")
                .text(" · ")
                .text(passage.finding().state().sources())
                .close("small");
    }

    private static void quiet(Html mark, String words) {
        if (!words.isEmpty()) {
            mark.tags("<span class=quiet>").text(words).close("span");
        }
    }

    /** In a digest: the number of the claim in the table below, with a sign of how it fared. */
    public static Function<Inline.Span, Optional<Mark>> claims(
            Report report, List<Fate> fates, Site site, TermWords words) {
        Chips chips = Chips.of(site);
        String said = OwnSpeech.attributes(site);
        Map<String, Claim> byId = new HashMap<>();
        Map<Location, Claim> byPlace = new HashMap<>();
        report.claims().forEach(c -> byId.put(c.id().local(), c));
        report.claims().forEach(c -> byPlace.put(c.location(), c));
        Map<ClaimId, Fate> fateOf = new HashMap<>();
        fates.forEach(f -> fateOf.put(f.claim().id(), f));
        return span -> {
            if (!span.attributes().has("claim")) {
                return Optional.empty();
            }
            return span.attributes()
                    .id()
                    .map(byId::get)
                    .or(() -> Optional.ofNullable(byPlace.get(span.location())))
                    .map(claim ->
                            claim(claim, report, Optional.ofNullable(fateOf.get(claim.id())), chips, words, said));
        };
    }

    private static Mark claim(
            Claim claim, Report report, Optional<Fate> fate, Chips chips, TermWords words, String said) {
        int number = report.claims().indexOf(claim) + 1;
        Optional<ChipView> chip = fate.map(chips::of);
        String tone = chip.map(ChipView::tone).orElse("plain");
        Html link = new Html(ROOM)
                .begin("a")
                .with("class", "mark tone-" + tone)
                .with("href", "#claim." + claim.id().local())
                .tags(said)
                .end();
        quiet(link, words.claim() + " ");
        link.text(String.valueOf(number));
        chip.ifPresent(c -> quiet(link, ": " + c.label()));
        return new Mark(
                "claim tone-" + tone,
                Optional.of(claim.id().local()),
                link.close("a").view());
    }

    private Optional<FindingView> finding(Inline.Span span) {
        return span.attributes().has("finding")
                ? span.attributes()
                        .value("q")
                        .flatMap(QuestionId::of)
                        .filter(library::asks)
                        .map(cards::on)
                : Optional.empty();
    }
}
