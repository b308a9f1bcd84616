package org.variorum.render.part;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Cutoffs;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Reconciliation;
import org.variorum.model.Ruling;
import org.variorum.render.view.ChipView;
import org.variorum.render.view.CutView;
import org.variorum.render.view.DepartureView;
import org.variorum.render.view.RulesView;
import org.variorum.render.view.RulingView;
import org.variorum.site.Site;
import org.variorum.words.Phrase;

/** Where the desk and the rules differ: the outcome of both beside each other, and the rulings that differ. */
public final class DepartureViews {

    private final Site site;
    private final FindingViews findings;
    private final Cutoffs.Reasoning cutoffs;

    /** The departures of a site. */
    public DepartureViews(Site site, FindingViews findings, Cutoffs.Reasoning cutoffs) {
        this.site = site;
        this.findings = findings;
        this.cutoffs = cutoffs;
    }

    /** Where the desk departs from the rules in a finding, if anywhere. */
    public Optional<DepartureView> of(Finding finding) {
        List<Departure> departures = finding.departures();
        List<Departure.OfRuling> rulings =
                departures.stream().flatMap(d -> ruling(d).stream()).toList();
        Optional<RulesView> outcome =
                rulings.size() < departures.size() ? Optional.of(rules(finding)) : Optional.empty();
        CutView<RulingView> shown = Cuts.first(rulings, cutoffs.positions(), r -> view(r, finding.reconciliation()));
        return Optional.of(new DepartureView(outcome, shown)).filter(view -> !departures.isEmpty());
    }

    private static Optional<Departure.OfRuling> ruling(Departure departure) {
        return departure.fold(new Departure.Cases<Optional<Departure.OfRuling>>(
                verdict -> Optional.empty(), confidence -> Optional.empty(), answer -> Optional.empty(), Optional::of));
    }

    private RulesView rules(Finding finding) {
        Reconciliation rules = finding.reconciliation();
        return new RulesView(
                findings.ofTheRules(finding),
                Chips.of(site).of(rules.verdict()),
                findings.labels().meaning(rules.verdict()),
                findings.labels().confidence(rules.confidence()));
    }

    private RulingView view(Departure.OfRuling departure, Reconciliation rules) {
        return new RulingView(
                departure.index() + 1,
                site.library()
                        .values()
                        .phrase(rules.positions().get(departure.index()))
                        .map(Phrase::words)
                        .orElseGet(() -> site.library()
                                .values()
                                .language()
                                .values()
                                .none()
                                .words()),
                chip(departure.desk()),
                chip(departure.rules()));
    }

    private ChipView chip(Ruling ruling) {
        return Chips.of(site).of(ruling);
    }
}
