package org.variorum.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Spellings;
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
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SiteInfo;
import org.variorum.model.ValueRelations;

/** What there is around the thing that is checked, each looked up where a check needs it. Safe for use by several threads. */
public interface Whole {

    /** The site. */
    SiteInfo site();

    /** An entity. */
    Optional<Entity> entity(EntityId id);

    /** An event. */
    Optional<Event> event(EventId id);

    /** What timelines can ask for. */
    Timelines timelines();

    /** An outlet. */
    Optional<Outlet> outlet(OutletId id);

    /** How values compare. */
    ValueRelations values();

    /** The finding on a question. */
    Optional<Finding> finding(QuestionId question);

    /** What words say in answer to a question that there is. */
    SaidValue said(QuestionId question);

    /** The claims on a question, by report. */
    List<Claim> claims(QuestionId question);

    /** A report. */
    Optional<Report> report(ReportId id);

    /** What the private copy of a report shows of the quotations from it. */
    Evidence evidence(ReportId id);

    /** How the block quotations in a file that cite works stand to the copies of these, by where they begin. */
    Map<Location, Evidence.Checked> quoted(String path);

    /** A claim. */
    Optional<Claim> claim(ClaimId id);

    /** A briefing that another names as its translation. */
    Optional<Briefing> translation(String id);

    /** The ids of briefings, to find the one that is meant. */
    Spellings translations();

    /** The report or reference of that key. */
    Optional<Citation> work(String key);

    /** Whether there is a report or a reference of that key. */
    boolean isWork(String key);

    /** The keys of works, to find the one that is meant. */
    Spellings works();

    /** Whether a link may lead to a file: it is a text, or in {@code static/}. */
    boolean isFile(String path);

    /** Whether a file is there and held back: it is not for those for whom the site is made. */
    boolean isHeldBack(String path);

    /** Whether a briefing of that id is there and held back. */
    boolean isHeldBackBriefing(String id);

    /** Whether a report of that key is there and held back. */
    boolean isHeldBackReport(String key);

    /** The files to which links may lead, to find the one that is meant. */
    Spellings files();

    /** Where in a text links may lead; empty for a file that is no text, or of which a part could not be read. */
    Optional<Set<String>> anchors(String path);

    /** The same, to find the one that is meant. */
    Spellings anchorsNear(String path);

    /** The questions whose claims or finding are not all known, so that what is missing there is no fault of its own. */
    Set<QuestionId> doubtful();

    /** Whether something of a file could not be read, so that what is missing there is no fault of its own. */
    boolean isHidden(String path);

    /** The sentences of briefings and explanations that rest on a finding, in files whose authors date when they looked. */
    List<Rest> resting(QuestionId question);
}
