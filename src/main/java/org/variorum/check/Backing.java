package org.variorum.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Answer;
import org.variorum.model.Finding;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Relation;

/** The independent voices behind an answer. */
final class Backing {

    private Backing() {}

    /** The ids of the lineages that support a finding's answer; of an answer in several parts, of the one that has fewest. */
    static Set<LineageId> of(Subject subject, Finding finding) {
        List<Answer.Part> parts = finding.answer().map(Answer::parts).orElse(List.of());
        return parts.stream()
                .map(part -> of(subject, finding, part))
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(Collections.emptySet());
    }

    private static Set<LineageId> of(Subject subject, Finding finding, Answer.Part part) {
        Set<LineageId> lineages = new TreeSet<>();
        for (Position position : finding.reconciliation().positions()) {
            boolean concerned =
                    part.concernsRole(position.role()) && part.scope().fits(position.scope());
            if (concerned
                    && !position.denied()
                    && position.value()
                            .map(v -> subject.values().between(finding.question(), v, part.value()))
                            .filter(Relation::isSupport)
                            .isPresent()) {
                lineages.addAll(position.lineages());
            }
        }
        return lineages;
    }
}
