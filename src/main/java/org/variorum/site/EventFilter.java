package org.variorum.site;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Attributes;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;

/**
 * Which events a timeline within a text shows: those that meet all that is asked for.
 *
 * @param from the date with which it begins
 * @param to the date with which it ends
 * @param tags one of these is a tag of a question that turns on the event
 * @param entities the event has to do with one of these
 */
public record EventFilter(Optional<Edtf> from, Optional<Edtf> to, List<String> tags, List<String> entities) {

    /** The attributes of a block that ask for something. */
    public static final List<String> KEYS = List.of("from", "to", "tags", "entities");

    /** Copies the lists. */
    public EventFilter {
        tags = List.copyOf(tags);
        entities = List.copyOf(entities);
    }

    /** What a block asks for, as far as it can be read. */
    public static EventFilter of(Attributes block) {
        return new EventFilter(
                block.value("from").flatMap(EventFilter::from),
                block.value("to").flatMap(EventFilter::to),
                block.value("tags").map(EventFilter::words).orElse(List.of()),
                block.value("entities").map(EventFilter::words).orElse(List.of()));
    }

    /** A date with which a timeline can begin. */
    public static Optional<Edtf> from(String date) {
        return Edtf.parse(date).filter(d -> d.span().low().isPresent());
    }

    /** A date with which a timeline can end. */
    public static Optional<Edtf> to(String date) {
        return Edtf.parse(date).filter(d -> d.span().high().isPresent());
    }

    /** Words with commas between them. */
    public static List<String> words(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether it ends before it begins. */
    public boolean isReversed() {
        return start().isAfter(end());
    }

    private LocalDateTime start() {
        return from.map(Edtf::earliest).orElse(LocalDateTime.MIN);
    }

    private LocalDateTime end() {
        return to.map(Edtf::latest).orElse(LocalDateTime.MAX);
    }

    /** Whether something of that date may lie within its dates; days are those of the place. */
    public boolean covers(Edtf when) {
        return !when.latest().isBefore(start()) && !when.earliest().isAfter(end());
    }

    /** Whether it asks for more than dates. */
    public boolean asksForTopics() {
        return !tags.isEmpty() || !entities.isEmpty();
    }

    /** Whether an event has the topics that are asked for. */
    public boolean isAbout(Topics topics) {
        return meets(tags.stream().map(Paths::tag).toList(), topics.tags())
                && meets(entities.stream().map(EntityId::new).toList(), topics.entities());
    }

    private static <T> boolean meets(List<T> wanted, Set<T> there) {
        return wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
    }
}
