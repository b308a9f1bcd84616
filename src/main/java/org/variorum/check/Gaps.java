package org.variorum.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Evidence;
import org.variorum.model.Finding;
import org.variorum.model.Gap;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Report;

/** What is thin in a file. Its steps are in proportion to what it holds. */
public final class Gaps {

    private final Whole whole;
    private final KnownNames names;

    /**
     * For files of a whole.
     *
     * @param whole what there is around them
     * @param names the names of entities
     */
    public Gaps(Whole whole, KnownNames names) {
        this.whole = whole;
        this.names = names;
    }

    /** What is thin in a briefing. */
    public List<Gap> of(Briefing briefing, Prose body) {
        return texts(briefing.path(), body, Optional.of(briefing.changed()));
    }

    /** What is thin in a question and its explanation. */
    public List<Gap> of(Finding finding) {
        List<Gap> gaps =
                texts(finding.path(), finding.explanation(), finding.decision().flatMap(Decision::decided));
        Subject subject = new Subject(Slice.of(finding, List.of()), whole);
        if (finding.answer().isPresent() && Backing.of(subject, finding).size() == 1) {
            gaps.add(new Gap(
                    Gap.Kind.SINGLE_SOURCE,
                    finding.decision()
                            .map(Decision::location)
                            .orElse(finding.question().location()),
                    finding.question().text()));
        }
        return gaps;
    }

    /** What is thin in a report. A quotation is unverified where it was not found in a copy, or there is none. */
    public List<Gap> of(Report report) {
        List<Gap> gaps = new ArrayList<>(unverified(report.path()));
        Evidence evidence = whole.evidence(report.id());
        for (Claim claim : report.claims()) {
            claim.quotation()
                    .filter(quotation -> !evidence.state(quotation).isFound())
                    .ifPresent(q -> gaps.add(new Gap(Gap.Kind.UNVERIFIED, claim.location(), q.exact())));
        }
        return gaps;
    }

    private List<Gap> unverified(String path) {
        List<Gap> gaps = new ArrayList<>();
        whole.quoted(path).forEach((place, checked) -> {
            if (!checked.state().isFound()) {
                gaps.add(new Gap(Gap.Kind.UNVERIFIED, place, checked.quotation().exact()));
            }
        });
        return gaps;
    }

    private List<Gap> texts(String path, Prose prose, Optional<LocalDate> changed) {
        List<Gap> gaps = new ArrayList<>(UncitedReader.read(prose, names));
        gaps.addAll(unverified(path));
        Optional<Period> age = whole.site().thresholds().coverage().age();
        if (age.isPresent() && changed.isPresent()) {
            old(prose, changed.get().minus(age.get()), gaps);
        }
        return gaps;
    }

    /** Each work once, where it is cited first. */
    private void old(Prose prose, LocalDate limit, List<Gap> gaps) {
        Set<String> seen = new HashSet<>();
        for (Inline.CitationGroup group : prose.citations()) {
            for (Inline.Cite cite : group.works()) {
                if (seen.add(cite.key()) && isOlder(cite.key(), limit)) {
                    gaps.add(new Gap(Gap.Kind.OLD_SOURCE, cite.location(), "@" + cite.key()));
                }
            }
        }
    }

    private boolean isOlder(String key, LocalDate limit) {
        return whole.work(key)
                .flatMap(Citation::issued)
                .map(Edtf::latest)
                .filter(latest -> latest.toLocalDate().isBefore(limit))
                .isPresent();
    }
}
