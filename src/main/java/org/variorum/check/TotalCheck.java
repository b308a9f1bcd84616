package org.variorum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.measure.Numerals;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Quotation;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.WordEdge;
import org.variorum.words.bundle.Languages;

/** Parts make the total that the same report gives: in another claim, or in the words in which the parts are marked. */
final class TotalCheck implements Check {

    private static final Pattern NUMBER =
            Lexicon.words("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?|" + Numerals.PATTERN);

    /** What stands between a total and its parts. */
    private static final Pattern DIVIDED = Pattern.compile(
            "[:(–—]|" + WordEdge.BEGIN + "(?:of which|of them|namely|made up of|consist)", Pattern.CASE_INSENSITIVE);

    /** As many claims of one report on one question are looked at. */
    private static final int MOST_COMPARED = 200;

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            for (Claim claim : report.claims()) {
                parts(claim)
                        .ifPresent(sum -> total(subject, report, claim, sum)
                                .or(() -> total(claim, sum))
                                .ifPresent(total -> reporter.report(Diagnostic.of(
                                                Code.TOTAL_DIFFERS,
                                                claim.location(),
                                                "the parts "
                                                        + sum.parts().stream()
                                                                .map(Languages.ENGLISH.numbers()::number)
                                                                .collect(Collectors.joining(" + "))
                                                        + " make "
                                                        + Languages.ENGLISH
                                                                .numbers()
                                                                .number(sum.low())
                                                        + ", but the report has "
                                                        + total)
                                        .expected("parts that make the total")
                                        .hint("if the report itself does not add up, say so in the digest's own"
                                                + " words, outside the claim"))));
            }
        }
    }

    private static Optional<Value.Quantity> parts(Claim claim) {
        return claim.value()
                .filter(v -> v instanceof Value.Quantity q && q.parts().size() > 1)
                .map(Value.Quantity.class::cast);
    }

    /** The total that another claim of the report gives for the same. */
    private static Optional<String> total(Subject subject, Report report, Claim claim, Value.Quantity sum) {
        Optional<Finding> finding = subject.finding(claim.question());
        return subject.claims(report, claim.question()).stream()
                .limit(MOST_COMPARED)
                .filter(other -> !other.id().equals(claim.id())
                        && other.role().equals(claim.role())
                        && other.scope().equals(claim.scope())
                        && other.claimant().equals(claim.claimant())
                        && other.asOf().equals(claim.asOf()))
                .filter(other -> parts(other).isEmpty())
                .flatMap(other -> other.value().stream())
                .filter(total -> finding.map(f -> subject.values().between(f.question(), sum, total))
                        .filter(r -> r == Relation.CONTRADICTS)
                        .isPresent())
                .map(subject::words)
                .findFirst();
    }

    /** The one number before the parts, where the marked words or the quotation divide it into just these. */
    private static Optional<String> total(Claim claim, Value.Quantity sum) {
        return Stream.concat(Stream.of(claim.text()), claim.quotation().map(Quotation::exact).stream())
                .flatMap(words -> total(words, sum).stream())
                .findFirst();
    }

    private static Optional<String> total(String words, Value.Quantity sum) {
        List<MatchResult> found = NUMBER.matcher(words).results().toList();
        List<BigDecimal> numbers = found.stream().map(TotalCheck::number).toList();
        boolean divided = numbers.size() == sum.parts().size() + 1
                && isSame(numbers.subList(1, numbers.size()), sum.parts())
                && DIVIDED.matcher(
                                words.substring(found.get(0).end(), found.get(1).start()))
                        .find();
        return Optional.of(numbers)
                .filter(n -> divided && n.get(0).compareTo(sum.low()) != 0)
                .map(n -> Languages.ENGLISH.numbers().number(n.get(0)));
    }

    private static boolean isSame(List<BigDecimal> numbers, List<BigDecimal> parts) {
        List<BigDecimal> first = numbers.stream().sorted().toList();
        List<BigDecimal> second = parts.stream().sorted().toList();
        return IntStream.range(0, first.size()).allMatch(i -> first.get(i).compareTo(second.get(i)) == 0);
    }

    private static BigDecimal number(MatchResult match) {
        return Numerals.of(match.group())
                .orElseGet(() -> new BigDecimal(match.group().replace(",", "")));
    }
}
