package org.variorum.amend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.model.EntityId;
import org.variorum.model.Imprint;
import org.variorum.model.Imprint.Aspect;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/**
 * An answer that is the same entity as when it was published, by another name, while the name that it had is another entity's now, or
 * the one that it has was another's: readers are told another thing, though no answer has changed.
 */
public final class SwappedName {

    private final Imprint was;
    private final Phrase now;

    /**
     * Of a finding.
     *
     * @param was the finding as it was published
     * @param now its answer as it reads now
     */
    public SwappedName(Imprint was, Phrase now) {
        this.was = was;
        this.now = now;
    }

    /** Whether the same answer has other words and nobody says why, so that it is worth a look. */
    public static boolean isPossible(Imprint was, Imprint now) {
        return !was.said(Aspect.ANSWER).equals(now.said(Aspect.ANSWER))
                && was.digests().containsKey(Aspect.ANSWER)
                && !was.changes(now).contains(Aspect.ANSWER)
                && now.notesBesides(was).isEmpty();
    }

    /**
     * What there is to tell of it.
     *
     * @param meaning the entities that a name means now
     * @param published all that was published
     * @param place where the finding stands
     */
    public Optional<Diagnostic> told(
            Function<String, Set<EntityId>> meaning, Iterable<Imprint> published, Location place) {
        return nowAnothers(meaning)
                .or(() -> onceAnothers(published))
                .map(why -> Diagnostic.of(
                                Code.SILENT_CHANGE,
                                place,
                                "published, its answer has another name, and no note says so: \"" + before()
                                        + "\" became \"" + now.words() + "\"; " + why)
                        .expected("names that mean what they meant when they were published, or a note under history:")
                        .hint("a name that an entity had before is one of its aliases:, and no other's"));
    }

    private String before() {
        return was.said(Aspect.ANSWER).orElse("");
    }

    private Optional<String> nowAnothers(Function<String, Set<EntityId>> meaning) {
        for (Map.Entry<EntityId, String> called : namesBefore().entrySet()) {
            Set<EntityId> meant = meaning.apply(called.getValue());
            if (!meant.isEmpty() && !meant.contains(called.getKey())) {
                return meant.stream()
                        .min(Comparator.comparing(EntityId::text))
                        .map(other -> "\"" + called.getValue() + "\" is the name of " + other.text() + " now");
            }
        }
        return Optional.empty();
    }

    private Optional<String> onceAnothers(Iterable<Imprint> published) {
        for (Imprint other : published) {
            Optional<String> digest = Optional.ofNullable(other.digests().get(Aspect.ANSWER));
            if (other.said(Aspect.ANSWER).equals(Optional.of(now.words()))
                    && digest.isPresent()
                    && !digest.equals(Optional.ofNullable(was.digests().get(Aspect.ANSWER)))) {
                return Optional.of("by \"" + now.words() + "\" another answer was published, that of " + other.key());
            }
        }
        return Optional.empty();
    }

    /** What each entity of the answer was called, as far as that can be told from the words around it. */
    private Map<EntityId, String> namesBefore() {
        Map<EntityId, String> names = new LinkedHashMap<>();
        List<EntityId> open = new ArrayList<>();
        int from = 0;
        for (Piece piece : now.pieces()) {
            if (piece instanceof Piece.ToEntity entity) {
                open.add(entity.entity());
                continue;
            }
            int at = before().indexOf(piece.words(), from);
            if (at < 0) {
                return names;
            }
            String name = before().substring(from, at);
            open.forEach(id -> names.put(id, name));
            open.clear();
            from = at + piece.words().length();
        }
        String rest = before().substring(from);
        open.forEach(id -> names.put(id, rest));
        return names;
    }
}
