package org.variorum.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.cases.Stated.Placed;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Reliability;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;

/**
 * Puts together what the claims of a case say of their sources: a source is named by each of its claims anew.
 *
 * <p>Whoever copies another source of the case does so with everything it says; whoever has a statement from some other
 * body, such as a ministry, has only that statement from there.
 */
final class SourceAssembly {

    private final Map<String, List<Stated>> bySource;
    private final List<Stated> stated;
    private final Names names;
    private final Reporter reporter;

    SourceAssembly(List<Stated> stated, Names names, Reporter reporter) {
        this.stated = stated;
        this.names = names;
        this.reporter = reporter;
        this.bySource = stated.stream()
                .collect(Collectors.groupingBy(s -> s.claim().source(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The sources, by id, in the order in which they first speak. */
    Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        bySource.forEach((id, claims) -> sources.put(id, source(id, claims)));
        return Collections.unmodifiableMap(sources);
    }

    /** The claims, each with the chain behind it. */
    List<Claim> claims() {
        return stated.stream().map(this::claim).toList();
    }

    private Source source(String id, List<Stated> claims) {
        return new Source(
                id,
                same(id, "publisher", claims, Stated::publisher)
                        .map(names::idOr)
                        .orElse(id),
                same(id, "kind", claims, Stated::kind).orElse(SourceKind.NEWSPAPER),
                same(id, "reliability", claims, Stated::reliability).orElse(Reliability.F),
                copied(id),
                List.of(),
                uniform(claims, Stated::published));
    }

    private Claim claim(Stated s) {
        Claim c = s.claim();
        List<String> chain = copied(c.source()).isPresent() ? List.of() : chain(s);
        boolean dated = uniform(bySource.getOrDefault(c.source(), List.of()), Stated::published)
                .isPresent();
        Optional<Edtf> asOf = dated ? c.asOf() : c.asOf().or(s::published);
        return new Claim(
                c.id(),
                c.question(),
                c.source(),
                c.value(),
                c.role(),
                c.speakerRole(),
                c.scope(),
                c.modality(),
                c.claimant(),
                chain,
                asOf,
                c.valid(),
                c.corrects(),
                c.interested(),
                c.quotation(),
                c.text(),
                c.location());
    }

    /** The source of the case that another copies with all its claims. */
    private Optional<String> copied(String source) {
        return origin(source).filter(o -> bySource.containsKey(o) && !o.equals(source));
    }

    /** What all claims of a source come from. */
    private Optional<String> origin(String source) {
        return uniform(bySource.getOrDefault(source, List.of()), s -> s.via().map(this::originId));
    }

    private List<String> chain(Stated start) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> next = start.via().map(this::originId);
        while (next.filter(chain::add).isPresent()) {
            next = next.flatMap(this::origin);
        }
        return new ArrayList<>(chain);
    }

    private String originId(Text via) {
        return bySource.containsKey(via.value()) ? via.value() : names.idOr(via.value());
    }

    /** What all claims say, if all say the same. */
    private static <T> Optional<T> uniform(List<Stated> claims, Function<Stated, Optional<T>> part) {
        List<Optional<T>> all = claims.stream().map(part).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** What the claims say who say anything; a claim that says something else is reported. */
    private <T> Optional<T> same(
            String source, String what, List<Stated> claims, Function<Stated, Optional<Placed<T>>> part) {
        List<Placed<T>> all =
                claims.stream().flatMap(s -> part.apply(s).stream()).toList();
        for (Placed<T> other : all) {
            if (!Objects.equals(other.value(), all.get(0).value())) {
                reporter.report(Diagnostic.of(
                                Code.BAD_VALUE,
                                other.location(),
                                "the " + what + " of " + Shown.quoted(source) + " is another than at "
                                        + all.get(0).location())
                        .expected("one " + what + " for each source of a case"));
            }
        }
        return all.stream().findFirst().map(Placed::value);
    }
}
