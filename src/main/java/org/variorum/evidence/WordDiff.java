package org.variorum.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Word by word what a quotation and a passage have alike, and what not; of what they have alike nothing is shown. */
final class WordDiff {

    /** As many words of somebody else's text are shown. */
    private static final int MOST_SHOWN = 12;

    private static final String GAP = " … ";

    private final List<Pair> pairs;
    private final int first;
    private final boolean reordered;
    private final boolean[] shown;

    /** Of all words of both, from the first to the last, of which one at least is otherwise. */
    WordDiff(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        this.first = first();
        this.reordered = reorders();
        this.shown = reordered ? all(first, last()) : changed();
    }

    /**
     * A word of a quotation and the one that stands in its place; where one is missing, the other stands there besides.
     *
     * @param same whether they are one
     */
    record Pair(Optional<TextWord> said, Optional<TextWord> written, boolean same) {

        /** Whether it is more than a slip in capitals or points. */
        private boolean isOther() {
            return !same && !said.map(TextWord::folded).equals(written.map(TextWord::folded));
        }

        /** Whether another word stands in the place of one. */
        boolean isReplaced() {
            return isOther() && said.isPresent() && written.isPresent();
        }

        private boolean goesOn() {
            return said.filter(TextWord::goesOn).isPresent()
                    || written.filter(TextWord::goesOn).isPresent();
        }
    }

    /** Whether nothing but the order of the words is another one. */
    boolean isReordered() {
        return reordered;
    }

    /** The word behind which the first difference begins; none, where it begins with that. */
    Optional<String> behind() {
        return first == 0 ? Optional.empty() : pairs.get(first - 1).said().map(TextWord::text);
    }

    /** What is otherwise in the quotation. */
    String said(String quotation) {
        return told(quotation, pairs.stream().map(Pair::said).toList());
    }

    /** What is otherwise in the passage. */
    String written(String text) {
        return told(text, pairs.stream().map(Pair::written).toList());
    }

    private String told(String text, List<Optional<TextWord>> side) {
        List<String> stretches = new ArrayList<>();
        int start = -1;
        int end = -1;
        int count = 0;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] && side.get(i).isPresent() && ++count <= MOST_SHOWN) {
                start = start < 0 ? side.get(i).get().start() : start;
                end = side.get(i).get().end();
            }
            if (start >= 0 && (i + 1 == shown.length || !shown[i + 1])) {
                stretches.add(text.substring(start, end));
                start = -1;
            }
        }
        return String.join(GAP, stretches) + (count > MOST_SHOWN ? " …" : "");
    }

    private boolean reorders() {
        Map<String, Integer> counts = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.isOther()) {
                pair.said().ifPresent(word -> counts.merge(word.folded(), 1, Integer::sum));
                pair.written().ifPresent(word -> counts.merge(word.folded(), -1, Integer::sum));
            }
        }
        return !counts.isEmpty() && counts.values().stream().allMatch(count -> count == 0);
    }

    /** Where nothing but the order is another, all between the ends of that are shown. */
    private boolean[] all(int from, int to) {
        boolean[] all = new boolean[pairs.size()];
        Arrays.fill(all, from, to + 1, true);
        return all;
    }

    /** Of a word with hyphens all is shown, if any of it is otherwise. */
    private boolean[] changed() {
        boolean[] changed = new boolean[pairs.size()];
        int from = 0;
        for (int to = 0; to < changed.length; to++) {
            if (!pairs.get(to).goesOn() || to + 1 == changed.length) {
                boolean other = pairs.subList(from, to + 1).stream().anyMatch(pair -> !pair.same());
                Arrays.fill(changed, from, to + 1, other);
                from = to + 1;
            }
        }
        return changed;
    }

    private int first() {
        int i = 0;
        while (i + 1 < pairs.size() && pairs.get(i).same()) {
            i++;
        }
        return i;
    }

    private int last() {
        int i = pairs.size() - 1;
        while (i > 0 && pairs.get(i).same()) {
            i--;
        }
        return i;
    }
}
