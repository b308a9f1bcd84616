package org.variorum.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.Outlet;
import org.variorum.model.Page;
import org.variorum.model.Report;

/**
 * A page of the site with all that it shows: a closed family, one record for each kind. {@link #fold} makes a forgotten
 * kind a compile error.
 */
public sealed interface SitePage {

    /** Where it lies, relative to the site's root, {@code questions/sale-approver.html}. */
    String path();

    /** What it is called. */
    String title();

    /**
     * The first page.
     *
     * @param title the site's title
     * @param latest the briefings, newest first
     * @param disputed the questions on which sources contradict each other, open ones first
     * @param corrections the corrections of all briefings, newest first
     */
    record Home(String title, List<Briefing> latest, List<Finding> disputed, List<Corrected> corrections)
            implements SitePage {
        /** Copies the lists. */
        public Home {
            latest = List.copyOf(latest);
            disputed = List.copyOf(disputed);
            corrections = List.copyOf(corrections);
        }

        @Override
        public String path() {
            return Paths.HOME;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.home().apply(this);
        }
    }

    /**
     * A correction and the briefing that it corrects.
     *
     * @param briefing the briefing
     * @param correction the correction
     */
    record Corrected(Briefing briefing, Correction correction) {}

    /**
     * A briefing.
     *
     * @param briefing the briefing
     * @param findings what it rests on, in the order in which it turns to them
     */
    record BriefingPage(Briefing briefing, List<Finding> findings) implements SitePage {
        /** Copies the list. */
        public BriefingPage {
            findings = List.copyOf(findings);
        }

        @Override
        public String path() {
            return Paths.briefing(briefing.id());
        }

        @Override
        public String title() {
            return briefing.title();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.briefing().apply(this);
        }
    }

    /**
     * A question with its finding.
     *
     * @param finding the finding
     * @param usedIn the briefings that rest on it, newest first
     */
    record QuestionPage(Finding finding, List<Briefing> usedIn) implements SitePage {
        /** Copies the list. */
        public QuestionPage {
            usedIn = List.copyOf(usedIn);
        }

        @Override
        public String path() {
            return Paths.question(finding.question().id());
        }

        @Override
        public String title() {
            return finding.question().text();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.question().apply(this);
        }
    }

    /**
     * A report.
     *
     * @param title how it is called in lists
     * @param report the report
     * @param fates how its claims fared, in the order of the digest
     * @param copies the reports that copy it
     * @param citedBy the pages that cite it
     */
    record ReportPage(String title, Report report, List<Fate> fates, List<Report> copies, List<Citing> citedBy)
            implements SitePage {
        /** Copies the lists. */
        public ReportPage {
            fates = List.copyOf(fates);
            copies = List.copyOf(copies);
            citedBy = List.copyOf(citedBy);
        }

        @Override
        public String path() {
            return Paths.report(report.id());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.report().apply(this);
        }
    }

    /**
     * An outlet.
     *
     * @param outlet the outlet
     * @param reports its reports, by date
     * @param fates how their claims fared
     */
    record OutletPage(Outlet outlet, List<Report> reports, List<Fate> fates) implements SitePage {
        /** Copies the lists. */
        public OutletPage {
            reports = List.copyOf(reports);
            fates = List.copyOf(fates);
        }

        @Override
        public String path() {
            return Paths.outlet(outlet.id());
        }

        @Override
        public String title() {
            return outlet.name();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.outlet().apply(this);
        }
    }

    /**
     * A person, body, place or thing.
     *
     * @param entity the entity
     * @param members what is part or an instance of it
     * @param subjectOf the questions about it
     * @param namedIn the questions to which somebody gives it as an answer
     * @param events what happened there
     */
    record EntityPage(
            Entity entity, List<Entity> members, List<Finding> subjectOf, List<Finding> namedIn, List<Event> events)
            implements SitePage {
        /** Copies the lists. */
        public EntityPage {
            members = List.copyOf(members);
            subjectOf = List.copyOf(subjectOf);
            namedIn = List.copyOf(namedIn);
            events = List.copyOf(events);
        }

        @Override
        public String path() {
            return Paths.entity(entity.id());
        }

        @Override
        public String title() {
            return entity.name();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entity().apply(this);
        }
    }

    /**
     * Everything under one tag.
     *
     * @param tag the tag
     * @param briefings briefings, newest first
     * @param findings questions
     * @param reports reports, by date
     */
    record TagPage(String tag, List<Briefing> briefings, List<Finding> findings, List<Report> reports)
            implements SitePage {
        /** Copies the lists. */
        public TagPage {
            briefings = List.copyOf(briefings);
            findings = List.copyOf(findings);
            reports = List.copyOf(reports);
        }

        @Override
        public String path() {
            return Paths.tag(tag);
        }

        @Override
        public String title() {
            return "Tag: " + tag;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.tag().apply(this);
        }
    }

    /**
     * All questions, the unresolved first.
     *
     * @param findings the findings
     */
    record DisputesPage(List<Finding> findings) implements SitePage {
        /** Copies the list. */
        public DisputesPage {
            findings = List.copyOf(findings);
        }

        @Override
        public String path() {
            return Paths.DISPUTES;
        }

        @Override
        public String title() {
            return "Disputes";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.disputes().apply(this);
        }
    }

    /**
     * All works cited.
     *
     * @param entries the works, sorted as they are printed
     */
    record BibliographyPage(List<Entry> entries) implements SitePage {
        /** Copies the list. */
        public BibliographyPage {
            entries = List.copyOf(entries);
        }

        @Override
        public String path() {
            return Paths.BIBLIOGRAPHY;
        }

        @Override
        public String title() {
            return "Bibliography";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.bibliography().apply(this);
        }
    }

    /**
     * Everybody and everything that has a page.
     *
     * @param entities by name, then by id
     */
    record EntitiesPage(List<Entity> entities) implements SitePage {
        /** Copies the list. */
        public EntitiesPage {
            entities = List.copyOf(entities);
        }

        @Override
        public String path() {
            return Paths.ENTITIES;
        }

        @Override
        public String title() {
            return "Names";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.entities().apply(this);
        }
    }

    /**
     * All that has a date.
     *
     * @param moments the entries, by date; those without any first
     */
    record TimelinePage(List<Moment> moments) implements SitePage {
        /** Copies the list. */
        public TimelinePage {
            moments = List.copyOf(moments);
        }

        @Override
        public String path() {
            return Paths.TIMELINE;
        }

        @Override
        public String title() {
            return "Timeline";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.timeline().apply(this);
        }
    }

    /**
     * Something that happened.
     *
     * @param event the event
     * @param findings the questions that turn on it
     * @param reports the reports that speak to them, by date
     */
    record EventPage(Event event, List<Finding> findings, List<Report> reports) implements SitePage {
        /** Copies the lists. */
        public EventPage {
            findings = List.copyOf(findings);
            reports = List.copyOf(reports);
        }

        @Override
        public String path() {
            return Paths.event(event.id());
        }

        @Override
        public String title() {
            return event.name();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.event().apply(this);
        }
    }

    /**
     * A work and where it is cited.
     *
     * @param work the work
     * @param citedBy the pages that cite it
     */
    record Entry(Work work, List<Citing> citedBy) {
        /** Copies the list. */
        public Entry {
            citedBy = List.copyOf(citedBy);
        }
    }

    /**
     * A page about the site.
     *
     * @param page the page
     */
    record TextPage(Page page) implements SitePage {
        @Override
        public String path() {
            return Paths.page(page.id());
        }

        @Override
        public String title() {
            return page.title();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text().apply(this);
        }
    }

    /**
     * How findings are reached: the author's page, and the rules in force.
     *
     * @param page what the author wrote, if anything
     */
    record MethodPage(Optional<Page> page) implements SitePage {
        @Override
        public String path() {
            return Paths.METHOD;
        }

        @Override
        public String title() {
            return page.map(Page::title).orElse("Method");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.method().apply(this);
        }
    }

    /** What a server shows for an address that leads nowhere. */
    record NotFound() implements SitePage {
        @Override
        public String path() {
            return Paths.NOT_FOUND;
        }

        @Override
        public String title() {
            return "Page not found";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.notFound().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of page.
     *
     * @param home the first page
     * @param briefing of a briefing
     * @param question of a question
     * @param report of a report
     * @param outlet of an outlet
     * @param entity of an entity
     * @param event of an event
     * @param tag of a tag
     * @param disputes of all questions
     * @param timeline of all dates
     * @param bibliography of all works
     * @param entities of all entities
     * @param text about the site
     * @param method on the method
     * @param notFound for what is not there
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super Home, ? extends R> home,
            Function<? super BriefingPage, ? extends R> briefing,
            Function<? super QuestionPage, ? extends R> question,
            Function<? super ReportPage, ? extends R> report,
            Function<? super OutletPage, ? extends R> outlet,
            Function<? super EntityPage, ? extends R> entity,
            Function<? super EventPage, ? extends R> event,
            Function<? super TagPage, ? extends R> tag,
            Function<? super DisputesPage, ? extends R> disputes,
            Function<? super TimelinePage, ? extends R> timeline,
            Function<? super BibliographyPage, ? extends R> bibliography,
            Function<? super EntitiesPage, ? extends R> entities,
            Function<? super TextPage, ? extends R> text,
            Function<? super MethodPage, ? extends R> method,
            Function<? super NotFound, ? extends R> notFound) {}
}
