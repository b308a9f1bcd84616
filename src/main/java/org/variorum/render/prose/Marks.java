package org.variorum.render.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Inline;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.render.part.Chips;
import org.variorum.render.part.FindingViews;
import org.variorum.render.prose.ProseHooks.Mark;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.FindingView;
import org.variorum.site.Fate;
import org.variorum.site.Links;

/** What spans stand for: sentences that rest on findings, and claims with how they fared. */
public final class Marks {

    /** Keeps a mark on the line of the last word before it. */
    private static final String GLUE = "\u00a0";

    /** Keeps a full stop on the line of the mark before it. */
    private static final String JOINER = "\u2060";

    private Marks() {}

    /** The id of the card of a finding. */
    static String card(String question) {
        return "card." + question;
    }

    /** In a briefing: a button that opens the finding's card, which needs no script. */
    public static Function<Inline.Span, Optional<Mark>> opening(FindingViews findings) {
        return span -> finding(span, findings).map(f -> {
            String button = new Html()
                    .text(GLUE)
                    .open(
                            "button",
                            "type",
                            "button",
                            "class",
                            "mark tone-" + f.state().verdict().tone(),
                            "popovertarget",
                            card(f.asked().id()))
                    .markup(sign(f.state().verdict()))
                    .text(label(f))
                    .open("span", "class", "quiet")
                    .text(" confidence: finding on “" + f.asked().brief() + "”")
                    .close("span")
                    .close("button")
                    .text(JOINER)
                    .toString();
            return new Mark("finding tone-" + f.state().verdict().tone(), Optional.empty(), button);
        });
    }

    /** Elsewhere: a link to the question. */
    public static Function<Inline.Span, Optional<Mark>> linking(FindingViews findings, String page) {
        return span -> finding(span, findings).map(f -> {
            String link = new Html()
                    .text(GLUE)
                    .open(
                            "a",
                            "class",
                            "mark tone-" + f.state().verdict().tone(),
                            "href",
                            Links.root(page) + Links.encoded(f.asked().path()))
                    .markup(sign(f.state().verdict()))
                    .text(label(f))
                    .open("span", "class", "quiet")
                    .text(" confidence")
                    .close("span")
                    .close("a")
                    .text(JOINER)
                    .toString();
            return new Mark("finding tone-" + f.state().verdict().tone(), Optional.empty(), link);
        });
    }

    /** In a digest: the number of the claim in the table below, with a sign of how it fared. */
    public static Function<Inline.Span, Optional<Mark>> claims(Report report, List<Fate> fates, Chips chips) {
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
                    .map(claim -> claim(claim, report, Optional.ofNullable(fateOf.get(claim.id())), chips));
        };
    }

    private static Mark claim(Claim claim, Report report, Optional<Fate> fate, Chips chips) {
        int number = report.claims().indexOf(claim) + 1;
        Optional<ChipView> chip = fate.map(chips::of);
        String tone = chip.map(ChipView::tone).orElse("plain");
        Html link = new Html()
                .open(
                        "a",
                        "class",
                        "mark tone-" + tone,
                        "href",
                        "#claim." + claim.id().local());
        chip.ifPresent(c -> link.markup(sign(c)));
        link.text(String.valueOf(number))
                .open("span", "class", "quiet")
                .text(": claim " + number + chip.map(c -> ", " + c.label()).orElse(""))
                .close("span")
                .close("a");
        return new Mark("claim tone-" + tone, Optional.of(claim.id().local()), link.toString());
    }

    /** Verdict and confidence; the word confidence itself is for those who hear the page. */
    private static String label(FindingView finding) {
        return finding.state().verdict().label() + ", " + finding.state().level();
    }

    private static String sign(ChipView chip) {
        return new Html()
                .open("span", "class", "sign", "aria-hidden", "true")
                .text(chip.sign())
                .close("span")
                .toString();
    }

    private static Optional<FindingView> finding(Inline.Span span, FindingViews findings) {
        return span.attributes().has("finding")
                ? span.attributes().value("q").flatMap(QuestionId::of).flatMap(findings::of)
                : Optional.empty();
    }
}
