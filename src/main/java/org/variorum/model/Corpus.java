package org.variorum.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole content, resolved: every id leads somewhere, every value is typed. Lists are by path, maps in file order.
 *
 * @param catalog what everything else refers to
 * @param reports the reports
 * @param inquiries the questions with what the editor wrote on them
 * @param briefings the briefings
 * @param pages the pages
 * @param uses the passages that rest on findings, by file and place
 * @param doubtful the ids of questions of which a claim or the finding could not be read, so that what is missing there
 *     is no fault of its own
 * @param statics files to be copied, relative to the content folder
 */
public record Corpus(
        Catalog catalog,
        List<Report> reports,
        List<Inquiry> inquiries,
        List<Briefing> briefings,
        List<AboutPage> pages,
        List<FindingUse> uses,
        Set<QuestionId> doubtful,
        List<String> statics) {

    /**
     * A question with what the editor wrote on it.
     *
     * @param question the question
     * @param decision the finding
     * @param explanation the explanation
     * @param path its file
     */
    public record Inquiry(Question question, Optional<Decision> decision, Prose explanation, String path) {}

    /** Copies the lists. */
    public Corpus {
        reports = List.copyOf(reports);
        inquiries = List.copyOf(inquiries);
        briefings = List.copyOf(briefings);
        pages = List.copyOf(pages);
        uses = List.copyOf(uses);
        doubtful = Set.copyOf(doubtful);
        statics = List.copyOf(statics);
    }

    /** The site as a whole. */
    public SiteInfo site() {
        return catalog.site();
    }

    /** Who publishes, by id. */
    public Map<OutletId, Outlet> outlets() {
        return catalog.outlets();
    }

    /** People, bodies, places, things, by id. */
    public Map<EntityId, Entity> entities() {
        return catalog.entities();
    }

    /** What happened, by id. */
    public Map<EventId, Event> events() {
        return catalog.events();
    }

    /** Works cited but not annotated, by id. */
    public Map<String, Citation> references() {
        return catalog.references();
    }

    /** The claims on a question, in file order. */
    public List<Claim> claimsOn(QuestionId question) {
        return reports.stream()
                .flatMap(r -> r.claims().stream())
                .filter(c -> c.question().equals(question))
                .toList();
    }
}
