package org.variorum.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.ContentReader;
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
import org.variorum.site.EventFilter;
import org.variorum.site.Holdings;
import org.variorum.site.Paths;
import org.variorum.styles.Style;

/**
 * What the site is made of, as the newsroom has it.
 *
 * @param reads what stands in files
 * @param register who and what there is
 * @param newsroom what is the case
 * @param conclusions what is found
 * @param proofs what private copies show
 * @param amendments what was published
 * @param renamings what lies elsewhere now
 * @param happenings what happened
 */
record Stock(
        Reads reads,
        Register register,
        Newsroom newsroom,
        Conclusions conclusions,
        Proofs proofs,
        Amendments amendments,
        Renamings renamings,
        Happenings happenings)
        implements Holdings {

    @Override
    public SiteInfo info() {
        return reads.site();
    }

    @Override
    public Optional<Style> style(String name) {
        return reads.style(name);
    }

    @Override
    public Collection<Outlet> outlets() {
        return newsroom.allOutlets();
    }

    @Override
    public Optional<Outlet> outlet(OutletId id) {
        return newsroom.outlet(id);
    }

    @Override
    public Collection<Entity> entities() {
        return register.entities().values();
    }

    @Override
    public Optional<Entity> entity(EntityId id) {
        return register.entity(id);
    }

    @Override
    public Collection<Event> events() {
        return register.events().values();
    }

    @Override
    public Optional<Event> event(EventId id) {
        return register.event(id);
    }

    @Override
    public boolean shows(EventFilter filter, Event event) {
        return happenings.shows(filter, event);
    }

    @Override
    public Map<String, Citation> references() {
        return register.references();
    }

    @Override
    public Optional<Citation> reference(String key) {
        return register.reference(key);
    }

    @Override
    public Collection<ReportId> reports() {
        return newsroom.reportIds();
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return newsroom.known(id);
    }

    @Override
    public Evidence evidence(ReportId id) {
        return proofs.evidence(id);
    }

    @Override
    public Map<Location, Evidence.Checked> quoted(String path) {
        return proofs.blocks(path);
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        return newsroom.claim(id);
    }

    @Override
    public Collection<QuestionId> questions() {
        return newsroom.questionIds();
    }

    @Override
    public boolean asks(QuestionId id) {
        return newsroom.isQuestion(id);
    }

    @Override
    public Optional<Finding> finding(QuestionId id) {
        return conclusions.found(id);
    }

    @Override
    public Collection<String> briefings() {
        return reads.briefings.ids().keySet();
    }

    @Override
    public Optional<Briefing> briefing(String id) {
        return reads.briefings.path(id).map(newsroom::briefing);
    }

    @Override
    public Prose body(String briefing) {
        return reads.briefings
                .path(briefing)
                .map(path -> reads.briefings.draft(path).prose())
                .orElse(Prose.EMPTY);
    }

    @Override
    public Collection<String> pages() {
        return reads.pages.ids().keySet();
    }

    @Override
    public Optional<AboutPage> page(String id) {
        return reads.pages.path(id).map(newsroom::page);
    }

    @Override
    public List<Withdrawal> withdrawn() {
        return amendments.withdrawn();
    }

    @Override
    public Optional<Imprint> published(String key) {
        return amendments.published(key);
    }

    @Override
    public List<Renaming> renamed() {
        return renamings.all();
    }

    @Override
    public List<FindingUse> uses(String path) {
        return reads.kind(path).map(kind -> newsroom.uses(path)).orElse(List.of());
    }

    @Override
    public List<String> statics() {
        return reads.statics.get();
    }

    @Override
    public boolean isStatic(String path) {
        return reads.isStatic(path);
    }

    @Override
    public Optional<PictureSize> size(String path) {
        return reads.isStatic(path) ? reads.size(path) : Optional.empty();
    }

    @Override
    public Optional<String> digest(String path) {
        return reads.digest(path);
    }

    @Override
    public Optional<String> address(String path) {
        if (reads.kind(path).isEmpty()) {
            return Optional.empty();
        }
        String id = ContentReader.idOf(path);
        return Optional.of(
                reads.briefings.uses(path)
                        ? Paths.briefing(id)
                        : reads.questions.uses(path)
                                ? Paths.question(new QuestionId(id))
                                : reads.reports.uses(path) ? Paths.report(new ReportId(id)) : Paths.page(id));
    }
}
