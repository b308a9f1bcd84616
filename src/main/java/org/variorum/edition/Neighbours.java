package org.variorum.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Claim;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Id;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Release;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.resolve.Surroundings;
import org.variorum.site.PageKind;
import org.variorum.styles.StyleReader;

/** What there is besides the file that is being resolved, looked up where it is needed. */
final class Neighbours implements Surroundings {

    private final Reads reads;
    private final Register register;
    private final Newsroom newsroom;
    private final Rule<Mention.Kind, Set<String>> known;
    private final Rule<Thing, Boolean> listed;
    private final Rule<Mention.Kind, Spellings> near;
    private final Fact<Spellings> names;
    private final Fact<Spellings> origins;
    private final Fact<Spellings> questions;
    private final Fact<Spellings> claims;

    Neighbours(Recall recall, Reads reads, Register register, Newsroom newsroom) {
        this.reads = reads;
        this.register = register;
        this.newsroom = newsroom;
        known = recall.rule("known", Keeping.DIGEST, this::known);
        listed = recall.rule(
                "listed", Keeping.DIGEST, thing -> known.of(thing.kind()).contains(thing.id()));
        near = recall.rule(kind -> Spellings.of(known.of(kind)));
        names = recall.fact(() -> Spellings.of(register.names()));
        origins = recall.fact(() -> Spellings.of(allOrigins()));
        questions = recall.fact(() -> Spellings.of(reads.questions.ids().keySet()));
        claims = recall.fact(() -> Spellings.of(claimIds()));
    }

    /** What may be there. */
    private record Thing(Mention.Kind kind, String id) {}

    private Set<String> known(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> new HashSet<>(Id.texts(register.outlets().keySet()));
            case ENTITY -> new HashSet<>(Id.texts(register.entities().keySet()));
            case EVENT -> new HashSet<>(Id.texts(register.events().keySet()));
            case PERSON -> reads.site().people().keySet();
            case PAGE -> reads.pages.ids().keySet();
            case PLACE -> places();
            case FILE -> Set.copyOf(reads.statics.get());
            case REPORT -> reads.reports.ids().keySet();
            case WORK -> works();
            case STYLE -> styles();
        };
    }

    private Set<String> styles() {
        Set<String> styles = new HashSet<>(StyleReader.NAMES);
        styles.addAll(reads.folder.get().styles());
        return styles;
    }

    private Set<String> places() {
        Set<String> places = new HashSet<>(PageKind.names());
        places.addAll(reads.pages.ids().keySet());
        return places;
    }

    private Set<String> works() {
        Set<String> works = new HashSet<>(reads.reports.ids().keySet());
        works.addAll(register.references().keySet());
        return works;
    }

    private List<String> allOrigins() {
        List<String> words = new ArrayList<>(Id.texts(newsroom.reportIds()));
        words.addAll(register.speakers());
        return words;
    }

    private Set<String> claimIds() {
        Set<String> ids = new TreeSet<>();
        newsroom.reportIds().forEach(id -> newsroom.report(id).claims().forEach(c -> ids.add(c.id().text())));
        return ids;
    }

    @Override
    public boolean knows(Mention.Kind kind, String id) {
        boolean known = listed.of(new Thing(kind, id)) || reads.incomplete().contains(kind);
        if (known && kind == Mention.Kind.STYLE) {
            reads.settleStyle(id);
        }
        return known;
    }

    @Override
    public Spellings ids(Mention.Kind kind) {
        return near.of(kind);
    }

    @Override
    public Optional<Outlet> outlet(OutletId id) {
        return register.outlet(id);
    }

    @Override
    public boolean isEntity(EntityId id) {
        return register.entity(id).isPresent();
    }

    @Override
    public boolean isEvent(EventId id) {
        return register.event(id).isPresent();
    }

    @Override
    public Set<EntityId> entities(String word) {
        return register.meant(word);
    }

    @Override
    public Spellings names() {
        return names.get();
    }

    @Override
    public Spellings origins() {
        return origins.get();
    }

    @Override
    public Optional<Question> question(QuestionId id) {
        return newsroom.question(id);
    }

    @Override
    public Optional<Release.State> heldBack(QuestionId id) {
        return reads.questions.heldBack(id.text());
    }

    @Override
    public Optional<Release.State> heldBack(Mention.Kind kind, String id) {
        return switch (kind) {
            case REPORT, WORK -> reads.reports.heldBack(id);
            case PAGE, PLACE -> reads.pages.heldBack(id);
            case OUTLET, ENTITY, EVENT, PERSON, STYLE, FILE -> Optional.empty();
        };
    }

    @Override
    public Spellings questions() {
        return questions.get();
    }

    @Override
    public boolean isReport(ReportId id) {
        return newsroom.isReport(id);
    }

    @Override
    public Optional<Claim> claim(String id) {
        return newsroom.claim(id);
    }

    @Override
    public Spellings claims() {
        return claims.get();
    }

    @Override
    public boolean isStatic(String path) {
        return reads.isStatic(path);
    }

    @Override
    public List<String> statics() {
        return reads.statics.get();
    }
}
