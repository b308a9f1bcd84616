package org.variorum.load.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.CaseDraft;
import org.variorum.content.ClaimDraft;
import org.variorum.content.Placed;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;

/** Puts together what the claims of a case say of their sources: a source is named by each of its claims anew. */
final class Testimony {

    private final List<Stated> stated;
    private final Map<ReportId, List<Stated>> bySource;
    private final Reliability letter;
    private final Reporter reporter;

    /** What is said of sources, of which those without a letter have that one. */
    Testimony(List<Stated> stated, Reliability letter, Reporter reporter) {
        this.letter = letter;
        this.stated = stated;
        this.reporter = reporter;
        this.bySource =
                stated.stream().collect(Collectors.groupingBy(Stated::source, LinkedHashMap::new, Collectors.toList()));
    }

    /** The sources, in the order in which they first speak; claims that do not agree on one are reported. */
    List<CaseDraft.Source> sources() {
        return bySource.entrySet().stream()
                .map(e -> source(e.getKey(), e.getValue()))
                .toList();
    }

    /** The claims, in the order of the file. */
    List<ClaimDraft> claims() {
        Map<String, ClaimId> ids = new HashMap<>();
        stated.forEach(s -> ids.putIfAbsent(s.id(), s.claim().id()));
        return stated.stream()
                .map(s -> s.claim().with(times(s), s.corrects().map(Text::value).map(ids::get)))
                .toList();
    }

    /** The roles of which they speak. */
    Set<String> roles() {
        return stated.stream()
                .map(s -> s.claim().said())
                .flatMap(said -> Stream.of(said.role(), said.speakerRole()))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CaseDraft.Source source(ReportId id, List<Stated> claims) {
        return new CaseDraft.Source(
                id,
                same(id, "publisher", claims, Stated.Profile::publisher).orElse(id.text()),
                same(id, "kind", claims, Stated.Profile::kind).orElse(SourceKind.NEWSPAPER),
                same(id, "reliability", claims, Stated.Profile::reliability).orElse(letter),
                published(claims));
    }

    /** Where the claims of a source are not of one day, each speaks of its own. */
    private Claim.Times times(Stated s) {
        Claim.Times written = s.claim().times();
        boolean dated = published(bySource.getOrDefault(s.source(), List.of())).isPresent();
        return new Claim.Times(
                dated ? written.asOf() : written.asOf().or(() -> s.profile().published()), written.valid());
    }

    /** The day of all claims, if all are of one. */
    private static Optional<Edtf> published(List<Stated> claims) {
        List<Optional<Edtf>> days =
                claims.stream().map(s -> s.profile().published()).distinct().toList();
        return days.size() == 1 ? days.get(0) : Optional.empty();
    }

    /** What the claims say who say anything; a claim that says something else is reported. */
    private <T> Optional<T> same(
            ReportId source, String what, List<Stated> claims, Function<Stated.Profile, Optional<Placed<T>>> part) {
        List<Placed<T>> all =
                claims.stream().flatMap(s -> part.apply(s.profile()).stream()).toList();
        all.stream()
                .filter(other -> !other.value().equals(all.get(0).value()))
                .forEach(other -> reporter.report(Diagnostic.of(
                                Code.BAD_VALUE,
                                other.location(),
                                "the " + what + " of " + Shown.quoted(source.text()) + " is another than at "
                                        + all.get(0).location())
                        .expected("one " + what + " for each source of a case")));
        return all.stream().findFirst().map(Placed::value);
    }
}
