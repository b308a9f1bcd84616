package org.variorum.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who has it from whom: the one walk from a claim up to where its words come from. A claim goes along the chain that it
 * names, and the report at the end of it, or the claim's own, along what it copies, and what that copies. A circle ends
 * where it closes.
 */
public final class Provenance {

    private final Function<ReportId, Optional<Source>> sources;

    /**
     * A link on the way up.
     *
     * @param from who has it
     * @param origin from whom
     * @param copied whether a report copies another, as declared of the report; else it quotes, or passes on
     */
    public record Link(Actor from, Actor origin, boolean copied) {}

    /**
     * The walks over some sources.
     *
     * @param sources what is known of a report; empty where it is none
     */
    public Provenance(Function<ReportId, Optional<Source>> sources) {
        this.sources = sources;
    }

    /** The links that a claim names, from its report on, nearest first. */
    public static List<Link> named(Claim claim) {
        List<Link> links = new ArrayList<>();
        Actor at = claim.source();
        for (Actor origin : claim.via()) {
            links.add(new Link(at, origin, false));
            at = origin;
        }
        return links;
    }

    /**
     * All links above a claim, nearest first: those that it names, those from the last of them on, and those of its own
     * report, where that copies something else besides.
     */
    public List<Link> above(Claim claim) {
        Optional<ReportId> copied = copied(claim.source());
        Set<Link> links = new LinkedHashSet<>();
        Actor at = claim.source();
        for (Link link : named(claim)) {
            boolean copies = link.from().equals(claim.source())
                    && copied.filter(link.origin()::equals).isPresent();
            links.add(new Link(link.from(), link.origin(), copies));
            at = link.origin();
        }
        links.addAll(copies(at));
        links.addAll(copies(claim.source()));
        return List.copyOf(links);
    }

    /** The reports that a report goes back to: what it copies, and what that copies, nearest first, without itself. */
    public List<ReportId> originals(ReportId report) {
        return walk(report, this::copied);
    }

    /** Where the words come from that somebody passes on: the last of its originals, or whoever it is itself. */
    public Actor origin(Actor actor) {
        List<ReportId> originals = actor.asReport().map(this::originals).orElse(List.of());
        return originals.isEmpty() ? actor : originals.get(originals.size() - 1);
    }

    /** What lies above a start, one after the other, without itself and nothing twice. */
    public static <T> List<T> walk(T start, Function<? super T, Optional<T>> origin) {
        Set<T> seen = new LinkedHashSet<>();
        seen.add(start);
        Optional<T> next = origin.apply(start);
        while (next.filter(seen::add).isPresent()) {
            next = next.flatMap(origin);
        }
        return List.copyOf(seen).subList(1, seen.size());
    }

    private List<Link> copies(Actor start) {
        List<Link> links = new ArrayList<>();
        List<ReportId> walked = new ArrayList<>(start.asReport().stream().toList());
        start.asReport().map(this::originals).ifPresent(walked::addAll);
        for (ReportId report : walked) {
            copied(report).ifPresent(origin -> links.add(new Link(report, origin, true)));
        }
        return links;
    }

    private Optional<ReportId> copied(ReportId report) {
        return sources.apply(report).flatMap(Source::via);
    }
}
