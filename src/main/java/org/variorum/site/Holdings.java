package org.variorum.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.AboutPage;
import org.variorum.model.Briefing;
import org.variorum.model.Citation;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Evidence;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Imprint;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.PictureSize;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;
import org.variorum.model.Renaming;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo;
import org.variorum.model.Withdrawal;
import org.variorum.styles.Style;

/** What a site is made of, each thing looked up when it is needed. Safe for use by several threads. */
public interface Holdings {

    /** The site as a whole. */
    SiteInfo info();

    /** A style of citation, by its name or its path. */
    Optional<Style> style(String name);

    /** All outlets, and what stands for those that are not in the list; in the order of their file. */
    Collection<Outlet> outlets();

    /** An outlet. */
    Optional<Outlet> outlet(OutletId id);

    /** All entities, in the order of their file. */
    Collection<Entity> entities();

    /** An entity. */
    Optional<Entity> entity(EntityId id);

    /** All events, in the order of their file. */
    Collection<Event> events();

    /** An event. */
    Optional<Event> event(EventId id);

    /** Whether a timeline shows an event. */
    boolean shows(EventFilter filter, Event event);

    /** Works cited but not annotated, by id. */
    Map<String, Citation> references();

    /** A work that is cited but not annotated. */
    Optional<Citation> reference(String key);

    /** The ids of all reports, in their order. */
    Collection<ReportId> reports();

    /** A report. */
    Optional<Report> report(ReportId id);

    /** What the private copy of a report shows of the quotations from it. */
    Evidence evidence(ReportId id);

    /** How the block quotations in a file that cite works stand to our copies of these, by where they begin. */
    Map<Location, Evidence.Checked> quoted(String path);

    /** A claim. */
    Optional<Claim> claim(ClaimId id);

    /** The ids of all questions, in the order of their files. */
    Collection<QuestionId> questions();

    /** Whether there is such a question. */
    boolean asks(QuestionId id);

    /** The finding on a question. */
    Optional<Finding> finding(QuestionId id);

    /** The ids of all briefings, in the order of their files. */
    Collection<String> briefings();

    /** A briefing. */
    Optional<Briefing> briefing(String id);

    /** The text of a briefing that there is. */
    Prose body(String briefing);

    /** The ids of all pages about the site, in the order of their files. */
    Collection<String> pages();

    /** A page about the site. */
    Optional<AboutPage> page(String id);

    /** What was published and taken away and is there no more, newest first, each once. */
    List<Withdrawal> withdrawn();

    /** What was published under a key, as it is on record. */
    Optional<Imprint> published(String key);

    /** What was published elsewhere before, in the order of where it lay. */
    List<Renaming> renamed();

    /** The passages in a file that rest on findings, by their places. */
    List<FindingUse> uses(String path);

    /** Files that are copied as they are, relative to the content folder. */
    List<String> statics();

    /** Whether a file is among those. */
    boolean isStatic(String path);

    /** How large a picture among them is, where its file says so. */
    Optional<PictureSize> size(String path);

    /** SHA-256 of one of those, 64 hexadecimal digits; empty where it is none, or cannot be read. */
    Optional<String> digest(String path);

    /** The page of the text in a file, relative to the root of the site; empty for a file that is no text. */
    Optional<String> address(String path);
}
