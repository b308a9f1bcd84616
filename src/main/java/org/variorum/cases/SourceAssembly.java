package org.variorum.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Provenance;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.resolve.ActorIndex;
import org.variorum.resolve.EntityIndex;

/**
 * Puts together what the claims of a case say of their sources: a source is named by each of its claims anew.
 *
 * <p>Whoever copies another source of the case does so with everything it says; whoever has a statement from some other
 * body, such as a ministry, has only that statement from there.
 */
final class SourceAssembly {

    private final Map<ReportId, List<Stated>> bySource;
    private final List<Stated> stated;
    private final Map<String, ClaimId> ids = new HashMap<>();
    private final QuestionId question;
    private final EntityIndex entities;
    private final ActorIndex actors;
    private final Reporter reporter;

    SourceAssembly(QuestionId question, List<Stated> stated, EntityIndex entities, Reporter reporter) {
        this.question = question;
        this.stated = stated;
        this.entities = entities;
        this.reporter = reporter;
        stated.forEach(s -> ids.putIfAbsent(s.id().local(), s.id()));
        this.bySource = stated.stream()
                .collect(Collectors.groupingBy(s -> s.id().report(), LinkedHashMap::new, Collectors.toList()));
        this.actors = new ActorIndex(bySource.keySet(), Set.of(), entities);
    }

    /** The sources, by id, in the order in which they first speak. */
    Map<ReportId, Source> sources() {
        Map<ReportId, Source> sources = new LinkedHashMap<>();
        bySource.forEach((id, claims) -> sources.put(id, source(id, claims)));
        return Collections.unmodifiableMap(sources);
    }

    /** The claims, each with the chain behind it. */
    List<Claim> claims() {
        return stated.stream().map(this::claim).toList();
    }

    private Source source(ReportId id, List<Stated> claims) {
        return new Source(
                id,
                publisher(
                        same(id, "publisher", claims, Stated.Profile::publisher).orElse(id.text())),
                same(id, "kind", claims, Stated.Profile::kind).orElse(SourceKind.NEWSPAPER),
                same(id, "reliability", claims, Stated.Profile::reliability).orElse(Reliability.F),
                copied(id),
                List.of(),
                uniform(claims, s -> s.profile().published()));
    }

    /** Who answers for a source: an entity, or a name; another source of the case does not. */
    private Actor publisher(String words) {
        return entities.one(words).<Actor>map(e -> e).orElseGet(() -> new Actor.Named(words));
    }

    private Claim claim(Stated s) {
        return new Claim(
                s.id(),
                question,
                s.assertion(),
                attribution(s),
                times(s),
                s.corrects().map(Text::value).map(ids::get),
                s.passage());
    }

    private Claim.Attribution attribution(Stated s) {
        return new Claim.Attribution(
                s.speaker().claimant().map(actors::speaker),
                copied(s.id().report()).isPresent() ? List.of() : chain(s),
                s.speaker().interested());
    }

    /** Where the claims of a source are not of one day, each speaks of its own. */
    private Claim.Times times(Stated s) {
        boolean dated =
                uniform(of(s.id().report()), c -> c.profile().published()).isPresent();
        Optional<Edtf> own = dated ? Optional.empty() : s.profile().published();
        return new Claim.Times(s.times().asOf().or(() -> own), s.times().valid());
    }

    private List<Stated> of(ReportId source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The source of the case that another copies with all its claims. */
    private Optional<ReportId> copied(ReportId source) {
        return common(source).flatMap(Actor::asReport).filter(o -> !o.equals(source));
    }

    /** What all claims of a source come from. */
    private Optional<Actor> common(ReportId source) {
        return uniform(of(source), s -> s.speaker().via().map(this::origin));
    }

    private List<Actor> chain(Stated start) {
        List<Actor> chain = new ArrayList<>();
        start.speaker().via().map(this::origin).ifPresent(first -> {
            chain.add(first);
            chain.addAll(Provenance.walk(first, actor -> actor.asReport().flatMap(this::common)));
        });
        return chain;
    }

    private Actor origin(String via) {
        return actors.origin(via).orElseGet(() -> new Actor.Named(via));
    }

    /** What all claims say, if all say the same. */
    private static <T> Optional<T> uniform(List<Stated> claims, Function<Stated, Optional<T>> part) {
        List<Optional<T>> all = claims.stream().map(part).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    /** What the claims say who say anything; a claim that says something else is reported. */
    private <T> Optional<T> same(
            ReportId source, String what, List<Stated> claims, Function<Stated.Profile, Optional<Placed<T>>> part) {
        List<Placed<T>> all =
                claims.stream().flatMap(s -> part.apply(s.profile()).stream()).toList();
        for (Placed<T> other : all) {
            if (!Objects.equals(other.value(), all.get(0).value())) {
                reporter.report(Diagnostic.of(
                                Code.BAD_VALUE,
                                other.location(),
                                "the " + what + " of " + Shown.quoted(source.text()) + " is another than at "
                                        + all.get(0).location())
                        .expected("one " + what + " for each source of a case"));
            }
        }
        return all.stream().findFirst().map(Placed::value);
    }
}
