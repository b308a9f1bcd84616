package org.variorum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Evidence.Checked;
import org.variorum.model.Evidence.Stretch;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;

/** Looks for quotations in the text of a copy, in steps in proportion to that. Serves one text. */
public final class QuoteSearch {

    private static final int MOST_PLACES = 100;

    /** Of a quotation with more gaps, the first parts are held against the text. */
    private static final int MOST_PARTS = 8;

    private final CopyText copy;
    private long steps;

    /** Looks in a copy of which there is a text. */
    public QuoteSearch(CopyText copy) {
        this.copy = copy;
    }

    /**
     * What was found.
     *
     * @param state how the quotation stands to the copy
     * @param stretch where
     * @param nearest what stands there instead, where other words do
     * @param places in how many places the words stand
     * @param misplaced whether the words are there, but not between those that are to stand around them
     * @param reordered whether all parts are there, but not in the order that the quotation has
     * @param negation the negation of the copy that the quotation leaves out
     */
    public record Found(
            QuoteState state,
            Optional<Stretch> stretch,
            Optional<NearestPassage> nearest,
            int places,
            boolean misplaced,
            boolean reordered,
            Optional<String> negation) {

        /** What is known of the quotation from now on. */
        Checked of(Quotation quotation) {
            return new Checked(quotation, state, stretch, negation.isPresent());
        }
    }

    /** Where all parts stand, and the negation that is left out there. */
    private record Place(Stretch stretch, Optional<String> negation) {}

    /** Looks for a quotation. */
    public Found find(Quotation quotation) {
        List<Segments> ways = Segments.of(quotation.exact(), copy.print());
        boolean misplaced = false;
        for (Segments way : ways) {
            List<Place> places = places(way);
            List<Place> fitting = places.stream()
                    .filter(place -> fits(place.stretch(), quotation))
                    .toList();
            if (!fitting.isEmpty()) {
                boolean one = fitting.size() == 1;
                return new Found(
                        one ? QuoteState.VERIFIED : QuoteState.AMBIGUOUS,
                        Optional.of(fitting.get(0).stretch()),
                        Optional.empty(),
                        fitting.size(),
                        false,
                        false,
                        negation(fitting));
            }
            misplaced |= !places.isEmpty();
        }
        if (misplaced || ways.isEmpty()) {
            return new Found(
                    QuoteState.NOT_FOUND, Optional.empty(), Optional.empty(), 0, misplaced, false, Optional.empty());
        }
        return altered(ways.get(0));
    }

    private Found altered(Segments way) {
        Optional<String> lost = way.parts().stream()
                .limit(MOST_PARTS)
                .filter(part -> next(new Seeker(part), 0) < 0)
                .findFirst();
        Optional<NearestPassage> nearest = lost.flatMap(part -> NearestPassage.of(part, copy.text()));
        return new Found(
                nearest.isPresent() ? QuoteState.ALTERED : QuoteState.NOT_FOUND,
                nearest.map(passage -> new Stretch(passage.start(), passage.end())),
                nearest,
                0,
                false,
                lost.isEmpty(),
                Optional.empty());
    }

    /** A negation that is left out wherever the words stand. */
    private static Optional<String> negation(List<Place> places) {
        return places.stream().allMatch(place -> place.negation().isPresent())
                ? places.get(0).negation()
                : Optional.empty();
    }

    /** How many looks at characters all searches have taken. */
    long steps() {
        return steps;
    }

    /** The places in which the parts stand one behind the other, from left to right, none in another. */
    private List<Place> places(Segments way) {
        List<Seeker> seekers = way.parts().stream().map(Seeker::new).toList();
        List<Place> places = new ArrayList<>();
        Optional<Place> place = place(way, seekers, 0);
        while (place.isPresent() && places.size() < MOST_PLACES) {
            places.add(place.get());
            place = place(way, seekers, place.get().stretch().end());
        }
        return places;
    }

    private Optional<Place> place(Segments way, List<Seeker> seekers, int from) {
        int[] starts = new int[seekers.size()];
        int at = from;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next(seekers.get(i), at);
            if (starts[i] < 0) {
                return Optional.empty();
            }
            at = starts[i] + seekers.get(i).length();
        }
        for (int i = starts.length - 2; i >= 0; i--) {
            starts[i] = closest(seekers.get(i), starts[i], starts[i + 1]);
        }
        return Optional.of(new Place(new Stretch(starts[0], at), Negation.leftOut(way, copy.text(), starts)));
    }

    /** The last place of a part before the next part: so little as can be is left out between them. */
    private int closest(Seeker seeker, int start, int limit) {
        int last = start;
        int next = next(seeker, start + seeker.length(), limit);
        while (next >= 0) {
            last = next;
            next = next(seeker, next + seeker.length(), limit);
        }
        return last;
    }

    private int next(Seeker seeker, int from) {
        return next(seeker, from, copy.text().length());
    }

    private int next(Seeker seeker, int from, int limit) {
        long before = seeker.steps();
        int next = seeker.next(copy.text(), from, limit);
        steps += seeker.steps() - before;
        return next;
    }

    private boolean fits(Stretch place, Quotation quotation) {
        return quotation
                        .prefix()
                        .map(words -> isBefore(normal(words), place.start()))
                        .orElse(true)
                && quotation
                        .suffix()
                        .map(words -> isBehind(normal(words), place.end()))
                        .orElse(true);
    }

    private String normal(String words) {
        return NormalText.of(words, copy.print());
    }

    private boolean isBefore(String words, int at) {
        String text = copy.text();
        int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        return text.startsWith(words, at - words.length()) || text.startsWith(words, end - words.length());
    }

    private boolean isBehind(String words, int at) {
        String text = copy.text();
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return text.startsWith(words, at) || text.startsWith(words, start);
    }
}
