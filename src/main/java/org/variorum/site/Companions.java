package org.variorum.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.variorum.model.Briefing;

/**
 * Which briefings stand beside each: that before it, that after it, and those that have most in common with it. Of those that share a
 * topic only the nearest in time are looked at, so that one looks at few however many there are, and a new one is looked at by few.
 */
final class Companions {

    /** As many of those that share a topic are looked at on either side. */
    private static final int NEAR = 4;

    /** As many are named. */
    private static final int MOST = 4;

    private final List<Briefing> newest;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Set<Topic>> topics = new ArrayList<>();
    private final Map<Topic, List<Integer>> sharing = new HashMap<>();

    /** Briefings, the newest first. */
    Companions(List<Briefing> newest, Function<Briefing, Set<Topic>> topicsOf) {
        this.newest = newest;
        for (int place = 0; place < newest.size(); place++) {
            places.put(newest.get(place).id(), place);
            topics.add(topicsOf.apply(newest.get(place)));
            for (Topic topic : topics.get(place)) {
                sharing.computeIfAbsent(topic, t -> new ArrayList<>()).add(place);
            }
        }
    }

    /**
     * Something that several briefings may have in common.
     *
     * @param kind what it is
     * @param name which one
     */
    record Topic(Kind kind, String name) {

        /** Kinds of topics, those that tell most first. */
        enum Kind {
            /** A question on which they rest. */
            QUESTION(1L << 40),
            /** What such a question is about. */
            SUBJECT(1L << 20),
            /** A tag. */
            TAG(1);

            /** More than all of the next kind together that a file can name. */
            private final long weight;

            Kind(long weight) {
                this.weight = weight;
            }
        }
    }

    /** What stands beside a briefing. */
    Beside of(String id) {
        return Optional.ofNullable(places.get(id)).map(this::at).orElse(Beside.NONE);
    }

    private Beside at(int place) {
        return new Beside(teaser(place + 1), teaser(place - 1), related(place));
    }

    private Optional<Beside.Teaser> teaser(int place) {
        return place < 0 || place >= newest.size()
                ? Optional.empty()
                : Optional.of(Beside.Teaser.of(newest.get(place)));
    }

    private List<Beside.Teaser> related(int place) {
        Set<Integer> near = new TreeSet<>();
        topics.get(place).forEach(topic -> near.addAll(near(place, sharing.getOrDefault(topic, List.of()))));
        near.remove(place);
        Set<String> translations = translations(newest.get(place));
        return near.stream()
                .filter(other -> !translations.contains(newest.get(other).id()))
                .map(other -> new Kin(other, shared(place, other), Math.abs(other - place)))
                .sorted(Kin.CLOSEST)
                .limit(MOST)
                .flatMap(kin -> teaser(kin.place()).stream())
                .toList();
    }

    /**
     * Another briefing, and how close it is.
     *
     * @param place its place
     * @param shared how much it shares: questions before subjects and these before tags
     * @param distance how many places away it is
     */
    private record Kin(int place, long shared, int distance) {

        private static final Comparator<Kin> CLOSEST = Comparator.comparingLong(Kin::shared)
                .reversed()
                .thenComparingInt(Kin::distance)
                .thenComparingInt(Kin::place);
    }

    private static List<Integer> near(int place, List<Integer> among) {
        int at = Collections.binarySearch(among, place);
        return among.subList(Math.max(0, at - NEAR), Math.min(among.size(), at + NEAR + 1));
    }

    private static Set<String> translations(Briefing briefing) {
        Set<String> ids = new HashSet<>();
        briefing.rendition().translations().forEach(other -> ids.add(other.id()));
        return ids;
    }

    /** How many topics of each kind two have in common, as one number. */
    private long shared(int place, int other) {
        Set<Topic> there = topics.get(other);
        long shared = 0;
        for (Topic topic : topics.get(place)) {
            shared += there.contains(topic) ? topic.kind().weight : 0;
        }
        return shared;
    }
}
