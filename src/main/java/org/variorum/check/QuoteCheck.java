package org.variorum.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Value;

/** Reports that quote one speaker on one question have the same words, or the desk has ruled on the difference. */
final class QuoteCheck implements Check {

    /** Fewer words in common could be chance. */
    private static final int LEAST_SHARED = 4;

    /** More words apart are another quotation. */
    private static final int MOST_APART = 3;

    /** As many quotations of one speaker on one question are compared. */
    private static final int MOST_COMPARED = 60;

    /** A quotation and the claim that carries it. */
    private record Quoted(Claim claim, List<String> words, Optional<String> language) {}

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.findings()) {
            Map<Actor, List<Quoted>> speakers = new LinkedHashMap<>();
            subject.claims(finding.question()).stream()
                    .filter(c -> !subject.isRated(c))
                    .forEach(c -> c.claimant()
                            .ifPresent(speaker -> quoted(c)
                                    .ifPresent(quoted -> speakers.computeIfAbsent(speaker, k -> new ArrayList<>())
                                            .add(quoted))));
            speakers.values()
                    .forEach(quotes -> check(quotes.subList(0, Math.min(MOST_COMPARED, quotes.size())), reporter));
        }
    }

    /** The words that are quoted; a translation is nobody's very words. */
    private static Optional<Quoted> quoted(Claim claim) {
        if (claim.value().orElse(Value.YesNo.UNKNOWN) instanceof Value.QuoteValue value) {
            return Optional.of(new Quoted(claim, WordsOfQuote.of(value.text()), value.language()))
                    .filter(q -> value.translatedFrom().isEmpty());
        }
        return claim.quotation().map(q -> new Quoted(claim, WordsOfQuote.of(q.exact()), Optional.empty()));
    }

    private static void check(List<Quoted> quotes, Reporter reporter) {
        for (int i = 1; i < quotes.size(); i++) {
            Quoted later = quotes.get(i);
            List<Quoted> before = quotes.subList(0, i);
            before.stream()
                    .filter(earlier -> differs(earlier, later))
                    .filter(any -> before.stream().noneMatch(q -> WordsOfQuote.isCut(q.words(), later.words())))
                    .findFirst()
                    .ifPresent(earlier -> report(earlier, later, reporter));
        }
    }

    private static boolean differs(Quoted a, Quoted b) {
        boolean languages =
                a.language().isEmpty() || b.language().isEmpty() || a.language().equals(b.language());
        boolean matter = a.claim().role().equals(b.claim().role())
                && a.claim().scope().fits(b.claim().scope());
        if (!languages
                || !matter
                || a.claim().source().equals(b.claim().source())
                || WordsOfQuote.isCut(a.words(), b.words())) {
            return false;
        }
        int missing = WordsOfQuote.missing(a.words(), b.words()).size();
        int added = WordsOfQuote.missing(b.words(), a.words()).size();
        return Math.max(missing, added) <= MOST_APART && a.words().size() - missing >= LEAST_SHARED;
    }

    private static void report(Quoted earlier, Quoted later, Reporter reporter) {
        List<String> here = WordsOfQuote.missing(later.words(), earlier.words());
        List<String> there = WordsOfQuote.missing(earlier.words(), later.words());
        Location other = earlier.claim().location();
        reporter.report(Diagnostic.of(
                        Code.QUOTE_DIFFERS,
                        later.claim().location(),
                        "the same quotation with other words: " + words(here) + " here, " + words(there) + " in "
                                + earlier.claim().source() + " (" + other + ")")
                .expected("the words of the speaker in both")
                .hint("look at both sources; a ruling on the position says which one is garbled"));
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? "nothing" : "\"" + String.join(" ", words) + "\"";
    }
}
