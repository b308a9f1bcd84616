package org.variorum.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.ReadingDraft;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;

/** Finds the claims that the desk reads beside each other. */
final class ReadingReader {

    private final Map<String, Claim> claims;
    private final Reporter reporter;

    /** A reader of readings of these claims, by the id that a reading names. */
    ReadingReader(Map<String, Claim> claims, Reporter reporter) {
        this.claims = claims;
        this.reporter = reporter;
    }

    /** The readings of claims on a question; what names none, or says what another reading says, is reported. */
    List<Question.Reading> read(QuestionId question, List<ReadingDraft> drafts) {
        List<Question.Reading> readings = new ArrayList<>();
        Set<Set<ClaimId>> pairs = new HashSet<>();
        for (ReadingDraft draft : drafts) {
            Optional<ClaimId> first = claim(question, draft.first());
            Optional<ClaimId> second = claim(question, draft.second());
            if (first.isPresent() && second.isPresent() && isNew(draft, first.get(), second.get(), pairs)) {
                readings.add(new Question.Reading(first.get(), draft.relation(), second.get(), draft.note()));
            }
        }
        return readings;
    }

    private boolean isNew(ReadingDraft draft, ClaimId first, ClaimId second, Set<Set<ClaimId>> pairs) {
        boolean alone = first.equals(second);
        if (!alone && pairs.add(new TreeSet<>(List.of(first, second)))) {
            return true;
        }
        reporter.report(Diagnostic.of(
                        Code.BAD_VALUE,
                        at(draft.second()),
                        alone ? "a claim is read beside itself" : "there is another reading of these two claims")
                .expected("two claims that no other reading names together"));
        return false;
    }

    private Optional<ClaimId> claim(QuestionId question, Text name) {
        Optional<Claim> claim = Optional.ofNullable(claims.get(name.value()));
        boolean fits = claim.filter(c -> c.question().equals(question)).isPresent();
        if (!fits) {
            Set<String> known = new TreeSet<>();
            claims.forEach((id, each) -> {
                if (each.question().equals(question)) {
                    known.add(id);
                }
            });
            String fault = claim.map(
                            c -> "the claim \"" + name.value() + "\" answers another question, " + c.question())
                    .orElse("there is no claim \"" + name.value() + "\"");
            reporter.report(Diagnostic.of(Code.UNKNOWN_CLAIM, at(name), fault)
                    .expected(known.isEmpty() ? "a claim on this question" : "one of " + String.join(", ", known))
                    .hint(Nearest.hint(name.value(), known)));
        }
        return claim.filter(c -> fits).map(Claim::id);
    }

    private static Location at(Text text) {
        return text.location().withLength(text.value().length());
    }
}
