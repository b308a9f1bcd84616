package org.variorum.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.check.Timelines;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.site.EventFilter;
import org.variorum.site.FindingFace;
import org.variorum.site.Paths;
import org.variorum.site.Topics;

/** What happened, and what it has to do with. Safe for use by several threads. */
final class Happenings implements Timelines {

    private final Reads reads;
    private final Register register;
    private final Newsroom newsroom;
    private final Conclusions conclusions;
    private final Rule<QuestionId, Matter> matters;
    private final Fact<Map<EventId, Topics>> topics;
    private final Rule<EventId, Topics> topicsOf;
    private final Rule<QuestionId, List<String>> tagsOf;
    private final Fact<Set<String>> tags;
    private final Rule<String, Boolean> tagged;
    private final Fact<Spellings> tagsNear;

    Happenings(Recall recall, Reads reads, Register register, Newsroom newsroom, Conclusions conclusions) {
        this.reads = reads;
        this.register = register;
        this.newsroom = newsroom;
        this.conclusions = conclusions;
        matters = recall.rule("matters", Keeping.ANSWER, this::matter);
        topics = recall.fact(this::allTopics);
        topicsOf = recall.rule("topics", Keeping.DIGEST, id -> topics.get().getOrDefault(id, Topics.NONE));
        tagsOf = recall.rule(
                "tags-of-question",
                Keeping.ANSWER,
                id -> newsroom.question(id).map(Question::tags).orElse(List.of()));
        tags = recall.fact("tags-of-questions", Keeping.DIGEST, this::allTags);
        tagged = recall.rule(
                "tagged",
                Keeping.DIGEST,
                address -> tags.get().stream().map(Paths::tag).anyMatch(address::equals));
        tagsNear = recall.fact(() -> Spellings.of(tags.get()));
    }

    /**
     * What a finding turns on, and what it has to do with.
     *
     * @param events the events
     * @param topics the topics, which are those of the events, too
     */
    private record Matter(Set<EventId> events, Topics topics) {}

    private Matter matter(QuestionId id) {
        Finding finding = conclusions.finding(id);
        Set<EventId> events = FindingFace.turnsOn(finding);
        return new Matter(events, events.isEmpty() ? Topics.NONE : Topics.of(finding));
    }

    private Map<EventId, Topics> allTopics() {
        Map<EventId, Topics> all = new TreeMap<>();
        for (QuestionId id : newsroom.questionIds()) {
            Matter matter = matters.of(id);
            matter.events().forEach(event -> all.merge(event, matter.topics(), Topics::with));
        }
        return all;
    }

    private Set<String> allTags() {
        Set<String> all = new TreeSet<>();
        newsroom.questionIds().forEach(id -> all.addAll(tagsOf.of(id)));
        return all;
    }

    /** Whether a timeline shows an event. */
    boolean shows(EventFilter filter, Event event) {
        return filter.covers(event.when().date())
                && (!filter.asksForTopics()
                        || filter.isAbout(topicsOf.of(event.id()).with(new Topics(Set.of(), around(event)))));
    }

    /** Where it happened, and all of which that place is a part. */
    private Set<EntityId> around(Event event) {
        Deque<EntityId> open = new ArrayDeque<>(event.where().stream().toList());
        Set<EntityId> around = new HashSet<>(open);
        while (!open.isEmpty()) {
            register.entity(open.pop()).map(Entity::partOf).orElse(List.of()).stream()
                    .filter(around::add)
                    .forEach(open::push);
        }
        return around;
    }

    @Override
    public boolean isEntity(String id) {
        return newsroom.neighbours.knows(Mention.Kind.ENTITY, id);
    }

    @Override
    public Spellings entities() {
        return newsroom.neighbours.ids(Mention.Kind.ENTITY);
    }

    @Override
    public boolean isTag(String tag) {
        return tagged.of(Paths.tag(tag)) || reads.hidesQuestions();
    }

    @Override
    public Spellings tags() {
        return tagsNear.get();
    }

    @Override
    public boolean isEmpty(EventFilter filter) {
        boolean complete = !reads.incomplete().contains(Mention.Kind.EVENT)
                && !(filter.asksForTopics() && (reads.hidesQuestions() || reads.hidesReports()));
        return complete && register.events().values().stream().noneMatch(event -> shows(filter, event));
    }
}
