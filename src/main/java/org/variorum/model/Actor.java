package org.variorum.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who can be named as having said something or passed it on: a report, an outlet, an entity, or somebody of whom there is
 * only a word. A closed family.
 */
public sealed interface Actor permits ReportId, OutletId, EntityId, Actor.Named {

    /** By text; of two that share it by kind. */
    Comparator<Actor> ORDER = Comparator.comparing(Actor::text)
            .thenComparing(actor -> actor.getClass().getSimpleName());

    /**
     * Somebody known by words alone, {@code Ana Silva}; or nobody, {@code an official}.
     *
     * @param words the words, as written
     */
    record Named(String words) implements Actor {

        /** What authors write for a speaker whom the source does not name at all. */
        public static final Named NOBODY = new Named("unattributed");

        private static final String BLANKS = " \t\n\u000B\f\r";

        private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some", "several", "many");

        /** The first word of a speaker whom the source leaves without a name, {@code unnamed officials}. */
        private static final Set<String> UNNAMED =
                Set.of("anonymous", "unattributed", "undisclosed", "unidentified", "unnamed", "unknown");

        /** What goes on to say which of them: what stands before it is what they are. */
        private static final Set<String> LINKS =
                Set.of("at", "close", "familiar", "from", "in", "near", "of", "on", "who", "with", "within");

        /** Of whom there are many, or pictures, which do not speak: {@code officials}, but not the {@code Panel of Experts}. */
        private static final Set<String> ANYBODY = Set.of(
                "analyst",
                "analysts",
                "diplomat",
                "diplomats",
                "expert",
                "experts",
                "eyewitness",
                "eyewitnesses",
                "footage",
                "imagery",
                "images",
                "insider",
                "insiders",
                "nobody",
                "observer",
                "observers",
                "official",
                "officials",
                "people",
                "person",
                "photographs",
                "photos",
                "pictures",
                "reports",
                "resident",
                "residents",
                "rumours",
                "somebody",
                "someone",
                "source",
                "sources",
                "video",
                "videos",
                "witness",
                "witnesses");

        /** Whoever else writes them need not mean the same speaker. */
        @Override
        public boolean isNobody() {
            List<String> said = Arrays.stream(words.split("[\\s,]+"))
                    .filter(Predicate.not(String::isEmpty))
                    .dropWhile(word -> ARTICLES.contains(lower(word)))
                    .toList();
            if (said.isEmpty() || UNNAMED.contains(lower(said.get(0)))) {
                return true;
            }
            List<String> what = said.stream()
                    .takeWhile(Predicate.not(word -> LINKS.contains(lower(word))))
                    .toList();
            return what.size() == 1
                    ? ANYBODY.contains(lower(what.get(0)))
                    // A capital within is part of a name.
                    : !what.isEmpty() && ANYBODY.contains(what.get(what.size() - 1));
        }

        /** The same name in other letters, or with another article, is the same speaker. */
        public String folded() {
            StringJoiner folded = new StringJoiner(" ");
            for (StringTokenizer rest = new StringTokenizer(lower(words.strip()), BLANKS); rest.hasMoreTokens(); ) {
                String word = rest.nextToken();
                if (folded.length() > 0 || !ARTICLES.contains(word)) {
                    folded.add(word);
                }
            }
            return folded.toString();
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }

        @Override
        public String text() {
            return words;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.named().apply(this);
        }

        /** The words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /** The id, or the words. */
    String text();

    /** The report that it is, if it is one. */
    default Optional<ReportId> asReport() {
        return this instanceof ReportId report ? Optional.of(report) : Optional.empty();
    }

    /** The entity that it is, if it is one. */
    default Optional<EntityId> asEntity() {
        return this instanceof EntityId entity ? Optional.of(entity) : Optional.empty();
    }

    /** Whether it is words that name nobody in particular. */
    default boolean isNobody() {
        return false;
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of actor.
     *
     * @param report of a report
     * @param outlet of an outlet
     * @param entity of an entity
     * @param named of words
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super ReportId, ? extends R> report,
            Function<? super OutletId, ? extends R> outlet,
            Function<? super EntityId, ? extends R> entity,
            Function<? super Named, ? extends R> named) {}
}
