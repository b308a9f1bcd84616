package org.variorum.site;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.words.PageWords;

/**
 * A page of the site with all that it shows: a closed family, one record for each kind. {@link #fold} makes a forgotten
 * kind a compile error.
 */
public sealed interface SitePage
        permits HomePage,
                BriefingPage,
                QuestionPage,
                ReportPage,
                OutletPage,
                EntityPage,
                EventPage,
                TagPage,
                AuthorPage,
                DisputesPage,
                TimelinePage,
                BibliographyPage,
                SearchPage,
                BrowsePage,
                ListPage,
                GlossaryPage,
                TextPage,
                MethodPage,
                WithdrawnPage,
                MovedPage,
                NotFoundPage {

    /** Its kind, a line of the table of all kinds. */
    PageKind kind();

    /** What tells it from others of its kind; empty where it is the only one. */
    default String id() {
        return "";
    }

    /** Its number, where its lists stand on several pages: those are counted from the oldest, and the first page has 0. */
    default int number() {
        return 0;
    }

    /** Where it lies, relative to the site's root, {@code questions/sale-approver.html}. */
    default String path() {
        return Paths.numbered(first(), number());
    }

    /** The path by which search engines are to know it. */
    default String known() {
        return path();
    }

    /** Where the first of its pages lies, which has the newest; the same for a page without a number. */
    default String first() {
        return kind().path(id());
    }

    /** Its language, BCP 47, where its author says that it is not the site's. */
    default Optional<String> language() {
        return Optional.empty();
    }

    /** What it is called: what its author calls it, else in the words of the site's language. */
    String title(PageWords words);

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
     * @param author of an author
     * @param disputes of all questions
     * @param timeline of all dates
     * @param bibliography of all works
     * @param search for looking things up
     * @param browse of all lists
     * @param list of a list of what there is
     * @param glossary of words
     * @param text about the site
     * @param method on the method
     * @param withdrawn of what was taken away
     * @param moved of what lies elsewhere now
     * @param notFound for what is not there
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super HomePage, ? extends R> home,
            Function<? super BriefingPage, ? extends R> briefing,
            Function<? super QuestionPage, ? extends R> question,
            Function<? super ReportPage, ? extends R> report,
            Function<? super OutletPage, ? extends R> outlet,
            Function<? super EntityPage, ? extends R> entity,
            Function<? super EventPage, ? extends R> event,
            Function<? super TagPage, ? extends R> tag,
            Function<? super AuthorPage, ? extends R> author,
            Function<? super DisputesPage, ? extends R> disputes,
            Function<? super TimelinePage, ? extends R> timeline,
            Function<? super BibliographyPage, ? extends R> bibliography,
            Function<? super SearchPage, ? extends R> search,
            Function<? super BrowsePage, ? extends R> browse,
            Function<? super ListPage, ? extends R> list,
            Function<? super GlossaryPage, ? extends R> glossary,
            Function<? super TextPage, ? extends R> text,
            Function<? super MethodPage, ? extends R> method,
            Function<? super WithdrawnPage, ? extends R> withdrawn,
            Function<? super MovedPage, ? extends R> moved,
            Function<? super NotFoundPage, ? extends R> notFound) {}
}
