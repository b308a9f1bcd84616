package org.variorum.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.Entity;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.SourceKind;
import org.variorum.recall.Fact;
import org.variorum.recall.Recall;

/** The lists of what there is, each put together when it is asked for. Safe for use by several threads. */
final class Rolls {

    private final Holdings holdings;
    private final Library library;
    private final Shelves shelves;
    private final Fact<Alphabet> alphabet;
    private final Fact<TagUses> tags;
    private final Fact<AuthorUses> authors;

    /** In the order in which they are read. */
    private final Map<PageKind, Fact<Roll>> rolls = new LinkedHashMap<>();

    /**
     * What others have in order already.
     *
     * @param briefings briefings, the oldest first
     * @param reports reports, the oldest first
     * @param publishedBy those of an outlet
     */
    record Shelves(
            Supplier<List<Briefing>> briefings,
            Supplier<List<ReportFace>> reports,
            Function<OutletId, List<ReportFace>> publishedBy) {}

    Rolls(Recall recall, Holdings holdings, Library library, Shelves shelves) {
        this.holdings = holdings;
        this.library = library;
        this.shelves = shelves;
        this.alphabet = recall.fact(() -> new Alphabet(holdings.info().language()));
        this.tags = recall.fact(() -> new TagUses(
                shelves.briefings().get(),
                library.findingFaces(),
                shelves.reports().get()));
        this.authors = recall.fact(() -> new AuthorUses(
                holdings.info().people(), shelves.briefings().get(), library.findingFaces(), library::deciders));
        rolls.put(PageKind.BRIEFINGS, recall.fact(this::allBriefings));
        rolls.put(PageKind.DISPUTES, recall.fact(this::allQuestions));
        rolls.put(PageKind.REPORTS, recall.fact(this::allReports));
        rolls.put(PageKind.OUTLETS, recall.fact(this::allOutlets));
        rolls.put(PageKind.ENTITIES, recall.fact(this::allEntities));
        rolls.put(PageKind.TAGS, recall.fact(this::allTags));
        rolls.put(PageKind.AUTHORS, recall.fact(this::allAuthors));
    }

    /** What they list. */
    Set<PageKind> kinds() {
        return rolls.keySet();
    }

    /** A list of these. */
    Roll of(PageKind kind) {
        return Optional.ofNullable(rolls.get(kind)).orElseThrow().get();
    }

    /** What is under which tag. */
    TagUses tags() {
        return tags.get();
    }

    /** Who wrote and decided what. */
    AuthorUses authors() {
        return authors.get();
    }

    private Roll allBriefings() {
        return Roll.inTime(
                PageKind.BRIEFINGS,
                shelves.briefings().get(),
                Layout.NEWEST,
                briefing -> Optional.of(briefing.date().getYear()),
                Listed.OfBriefing::new);
    }

    private Roll allQuestions() {
        return Disputes.roll(library.findingFaces(), id -> library.summary(id).verdict());
    }

    private Roll allReports() {
        return Roll.inTime(
                PageKind.REPORTS,
                shelves.reports().get(),
                ReportFace.NEWEST,
                ReportFace::year,
                face -> new Listed.OfReport(face.id()));
    }

    private Roll allOutlets() {
        List<Outlet> known = holdings.outlets().stream()
                .sorted(Comparator.comparing(Outlet::id))
                .toList();
        return Roll.byName(
                PageKind.OUTLETS,
                alphabet.get().sorted(known, Outlet::name),
                Outlet::name,
                Stream.of(SourceKind.values()).map(Respect.OfSource::new).toList(),
                outlet -> new Respect.OfSource(outlet.kind()),
                this::listed);
    }

    private Listed listed(Outlet outlet) {
        List<ReportFace> own = shelves.publishedBy().apply(outlet.id());
        return new Listed.OfOutlet(
                outlet, own.size(), own.stream().mapToInt(ReportFace::claims).sum());
    }

    private Roll allEntities() {
        List<Entity> known = holdings.entities().stream()
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        return Roll.byName(
                PageKind.ENTITIES,
                alphabet.get().sorted(known, Entity::name),
                Entity::name,
                Stream.concat(
                                Stream.of(Entity.Kind.values()).map(Optional::of),
                                Stream.of(Optional.<Entity.Kind>empty()))
                        .map(Respect.OfEntity::new)
                        .toList(),
                entity -> new Respect.OfEntity(entity.kind()),
                Listed.OfEntity::new);
    }

    private Roll allTags() {
        return Roll.byName(
                PageKind.TAGS,
                alphabet.get().sorted(tags.get().tags(), Listed.OfTag::tag),
                Listed.OfTag::tag,
                tag -> tag);
    }

    private Roll allAuthors() {
        return Roll.byName(
                PageKind.AUTHORS,
                alphabet.get()
                        .sorted(
                                authors.get().authors(),
                                author -> author.person().name()),
                author -> author.person().name(),
                author -> author);
    }

    /** The lists that have anything. */
    SitePage browse() {
        return new BrowsePage(rolls.values().stream()
                .map(roll -> roll.get().shelf())
                .filter(shelf -> shelf.size() > 0)
                .toList());
    }
}
