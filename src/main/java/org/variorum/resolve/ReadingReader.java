package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    private final Function<String, Optional<Claim>> claims;
    private final Collection<String> known;
    private final Reporter reporter;

    /**
     * A reader of readings of claims.
     *
     * @param claims finds the claim that a reading names
     * @param known the names of claims on the question
     */
    ReadingReader(Function<String, Optional<Claim>> claims, Collection<String> known, Reporter reporter) {
        this.claims = claims;
        this.known = known;
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
        Optional<Claim> claim = claims.apply(name.value());
        boolean fits = claim.filter(c -> c.question().equals(question)).isPresent();
        if (!fits) {
            Set<String> all = new TreeSet<>(known);
            String fault = claim.map(
                            c -> "the claim \"" + name.value() + "\" answers another question, " + c.question())
                    .orElse("there is no claim \"" + name.value() + "\"");
            reporter.report(Diagnostic.of(Code.UNKNOWN_CLAIM, at(name), fault)
                    .expected(all.isEmpty() ? "a claim on this question" : "one of " + String.join(", ", all))
                    .hint(Nearest.hint(name.value(), all)));
        }
        return claim.filter(c -> fits).map(Claim::id);
    }

    private static Location at(Text text) {
        return text.location().withLength(text.value().length());
    }
}
