package org.variorum.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Correction;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.words.Wording;

/** The corrections that a finding has had: the earlier findings in its file of which it is said what kind of change ended them. */
final class FindingHistory {

    private FindingHistory() {}

    /** The corrections, oldest first; each was made on the day of the finding that came after. */
    static List<Correction> corrections(Finding finding, Wording wording) {
        String none = wording.language().values().none().words();
        List<Decision.Earlier> history =
                finding.decision().map(Decision::history).orElse(List.of());
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Optional<Decision.Earlier> next =
                    i + 1 < history.size() ? Optional.of(history.get(i + 1)) : Optional.empty();
            Optional<LocalDate> day =
                    next.map(Decision.Earlier::date).or(() -> finding.decision().flatMap(Decision::decided));
            String now = next.isPresent()
                    ? next.get().answer().orElse(none)
                    : finding.answer().map(a -> wording.answer(a).words()).orElse(none);
            correction(history.get(i), day, now, none).ifPresent(corrections::add);
        }
        return corrections;
    }

    /** The day on which there was a finding first. */
    static Optional<LocalDate> firstDecided(Finding finding) {
        return finding.decision()
                .flatMap(decision -> decision.history().stream()
                        .map(Decision.Earlier::date)
                        .findFirst()
                        .or(decision::decided));
    }

    private static Optional<Correction> correction(
            Decision.Earlier was, Optional<LocalDate> day, String now, String none) {
        return was.kind()
                .flatMap(kind -> was.note()
                        .flatMap(note -> day.map(date -> new Correction(
                                date,
                                kind,
                                note,
                                Optional.of(was.answer().orElse(none))
                                        .filter(before -> !before.equals(now))
                                        .map(before -> new Correction.Change(before, now))))));
    }
}
