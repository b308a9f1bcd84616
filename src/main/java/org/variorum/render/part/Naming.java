package org.variorum.render.part;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Actor;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Name;
import org.variorum.model.Outlet;
import org.variorum.model.Report;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PieceView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Work;
import org.variorum.words.DateWords;
import org.variorum.words.Piece;
import org.variorum.words.WorkWords;

/** What things are called on pages, and where they lead. Immutable. */
public final class Naming {

    private static final List<String> ARTICLES = List.of("The ", "A ", "An ");
    private static final int SHORT = 40;
    private static final String ANCHOR_SIGNS = "-._:/@+=?&$!*,;";

    private final Library library;
    private final Actor.Cases<Optional<Piece>> actors;

    /** The names in a library. */
    public Naming(Library library) {
        this.library = library;
        this.actors = actors();
    }

    /** The name of who published a report. */
    public String outlet(Report report) {
        return library.outlet(report.outlet())
                .map(Outlet::name)
                .orElse(report.outlet().text());
    }

    /** Who published a report, with its page. */
    public LinkView outletLink(Report report) {
        return new LinkView(outlet(report), Paths.outlet(report.outlet()));
    }

    /** A report by outlet and date, {@code Reuters, 16 November 2023}. */
    public String report(Report report) {
        return outlet(report) + ", " + issued(report.citation());
    }

    /** A report by outlet and date, with its page. */
    public LinkView reportLink(Report report) {
        return new LinkView(report(report), Paths.report(report.id()));
    }

    /** A report by its title where it has one, else by outlet and date. */
    public LinkView titled(Report report) {
        return new LinkView(report.citation().title().orElseGet(() -> report(report)), Paths.report(report.id()));
    }

    /** The place of a claim on its report's page. */
    public static String place(Claim claim) {
        return Paths.report(claim.source()) + "#" + claim.id().local();
    }

    /** A work: a report's page, or an entry of the bibliography. */
    public LinkView work(Work work) {
        return work.report()
                .map(this::reportLink)
                .orElseGet(() -> new LinkView(shortName(work), library.entry(work) + "#" + anchor(work.key())));
    }

    /**
     * The id of a work's entry in a list of works. What is no letter, digit or sign that an address may hold as it is becomes its
     * number, so that no two keys share an id.
     */
    public static String anchor(String key) {
        StringBuilder anchor = new StringBuilder("src.");
        key.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (c < 128 && ANCHOR_SIGNS.indexOf(c) >= 0)) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return anchor.toString();
    }

    /** What a citation in the text calls a work: the outlet of a report, the authors of another work, or its title. */
    public String shortName(Work work) {
        WorkWords words = library.values().language().frame().works();
        Citation citation = work.citation();
        if (work.report().isPresent()) {
            return withoutArticle(outlet(work.report().get()));
        }
        List<Name> makers = citation.makers();
        if (makers.isEmpty()) {
            return titleOf(citation);
        }
        return makers.size() > 2 || makers.contains(Name.OTHERS)
                ? words.andOthers().say(makers.get(0).family())
                : makers.size() == 1
                        ? makers.get(0).family()
                        : words.both().say(makers.get(0).family(), makers.get(1).family());
    }

    private static String withoutArticle(String name) {
        for (String article : ARTICLES) {
            if (name.startsWith(article) && name.length() > article.length()) {
                return name.substring(article.length());
            }
        }
        return name;
    }

    private static String titleOf(Citation citation) {
        String title = citation.title().or(citation::container).orElse(citation.id());
        int colon = title.indexOf(": ");
        String head = colon > 0 ? title.substring(0, colon) : title;
        if (head.codePointCount(0, head.length()) <= SHORT) {
            return head;
        }
        int cut = head.lastIndexOf(' ', head.offsetByCodePoints(0, SHORT));
        return head.substring(0, cut > 0 ? cut : head.offsetByCodePoints(0, SHORT)) + "…";
    }

    private String issued(Citation citation) {
        DateWords dates = library.values().language().dates();
        return citation.issued().map(dates::date).orElseGet(dates::undated);
    }

    /** When a work is of, in short: {@code 2023}, {@code c. 2009}, {@code 2010s}, {@code undated}. */
    public String year(Citation citation) {
        DateWords dates = library.values().language().dates();
        return citation.issued()
                .map(dates::cited)
                .or(() -> citation.more("issued"))
                .orElseGet(dates::undated);
    }

    private Actor.Cases<Optional<Piece>> actors() {
        return new Actor.Cases<>(
                id -> library.report(id).map(r -> new Piece.ToReport(id, report(r))),
                id -> library.outlet(id).map(o -> new Piece.ToOutlet(id, o.name())),
                id -> library.entity(id).map(e -> new Piece.ToEntity(id, e.kind(), e.name())),
                named -> Optional.empty());
    }

    /** Whoever speaks: an entity, an outlet, a report; else the words themselves. */
    public Piece actor(Actor actor) {
        return actor.fold(actors).orElseGet(() -> new Piece.Text(actor.text()));
    }

    /** Entities as links; an id that is none is left as text would be, without a page. */
    public List<LinkView> entities(List<EntityId> ids) {
        return ids.stream()
                .flatMap(id -> library.entity(id).stream())
                .map(Naming::link)
                .toList();
    }

    /** An entity, with its page. */
    public static LinkView link(Entity entity) {
        return new LinkView(entity.name(), Paths.entity(entity.id()));
    }

    /** Authors or editors, each with their page; an id that is nobody's stands for itself. */
    public static List<PieceView> people(List<String> ids, Library library) {
        return ids.stream()
                .map(id -> library.person(id)
                        .map(person -> new PieceView(person.name(), Optional.of(Paths.author(person.id()))))
                        .orElseGet(() -> new PieceView(id, Optional.empty())))
                .toList();
    }

    /** Tags, each with its page. */
    public static List<LinkView> tags(List<String> tags) {
        return tags.stream().map(t -> new LinkView(t, Paths.tag(t))).toList();
    }
}
