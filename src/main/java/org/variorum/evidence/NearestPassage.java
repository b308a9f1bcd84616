package org.variorum.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passage of a text that is most like some words: the window with the most of them is found in one walk over the text, and in it the
 * stretch that takes the fewest changes (P. Sellers, 1980).
 *
 * @param start where the passage begins in the text
 * @param end where it ends
 * @param said what of the words is otherwise
 * @param written what stands in the passage instead
 * @param behind the word behind which the first difference begins; none, where the words begin with it
 * @param reordered whether nothing but the order of the words is another one
 */
record NearestPassage(int start, int end, String said, String written, Optional<String> behind, boolean reordered) {

    /** Of a longer quotation the beginning is compared. */
    private static final int MOST_WORDS = 300;

    /** What it costs that a word of the quotation does not stand in the text, stands there besides, or is another. */
    private static final int LOST = 3;

    private static final int ADDED = 2;
    private static final int OTHER = 3;

    /** The passage, if at least half of the words, and two, stand in it. */
    static Optional<NearestPassage> of(String words, String text) {
        List<TextWord> quoted = TextWord.in(words, 0, MOST_WORDS);
        if (quoted.size() < 2 || text.isEmpty()) {
            return Optional.empty();
        }
        int margin = quoted.size() / 2 + 1;
        int start = bestWindow(quoted, text, margin);
        return new Alignment(words, quoted, text, TextWord.in(text, start, quoted.size() + 2 * margin)).passage();
    }

    /** Where the window begins that has the most of the words, whatever their order: it is wider than these, by a margin. */
    private static int bestWindow(List<TextWord> quoted, String text, int margin) {
        Map<String, Integer> wanted = new HashMap<>();
        quoted.forEach(token -> wanted.merge(token.folded(), 1, Integer::sum));
        String[] window = new String[quoted.size() + margin];
        int[] starts = new int[window.length];
        int score = 0;
        int most = -1;
        int best = 0;
        int count = 0;
        for (int at = TextWord.start(text, 0); at < text.length(); count++) {
            int end = TextWord.end(text, at);
            String word = TextWord.folded(text.substring(at, end));
            score += take(wanted, word, -1);
            if (count >= window.length) {
                score -= take(wanted, window[count % window.length], 1);
            }
            window[count % window.length] = word;
            starts[count % starts.length] = at;
            if (score > most) {
                most = score;
                best = count < starts.length ? 0 : starts[(count + 1) % starts.length];
            }
            at = TextWord.start(text, end);
        }
        return best;
    }

    /** Takes one of a word, or gives it back; 1 if it is one that was wanted. */
    private static int take(Map<String, Integer> wanted, String word, int change) {
        Integer left = wanted.get(word);
        if (left == null) {
            return 0;
        }
        wanted.put(word, left + change);
        return change < 0 ? (left > 0 ? 1 : 0) : (left >= 0 ? 1 : 0);
    }

    /** The cheapest way from some words to a stretch of a window. */
    private static final class Alignment {

        private final String words;
        private final List<TextWord> quoted;
        private final String text;
        private final List<TextWord> window;
        private final int[][] cost;

        Alignment(String words, List<TextWord> quoted, String text, List<TextWord> window) {
            this.words = words;
            this.text = text;
            this.quoted = quoted;
            this.window = window;
            this.cost = new int[quoted.size() + 1][window.size() + 1];
            for (int i = 1; i <= quoted.size(); i++) {
                cost[i][0] = LOST * i;
                for (int j = 1; j <= window.size(); j++) {
                    int changed = cost[i - 1][j - 1] + price(i, j);
                    cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j] + LOST, cost[i][j - 1] + ADDED));
                }
            }
        }

        /** Of a word in place of another, which goes on where a quotation may end or begin ("Austin" of "Austin's"), or not: a slip in capitals or points costs less than another word, and that less than two. */
        private int price(int i, int j) {
            TextWord a = quoted.get(i - 1);
            TextWord b = window.get(j - 1);
            int length = a.text().length();
            boolean cut = (i == quoted.size() && b.text().startsWith(a.text()) && Seeker.isEdge(b.text(), length))
                    || (i == 1
                            && b.text().endsWith(a.text())
                            && Seeker.isEdge(b.text(), b.text().length() - length));
            return a.text().equals(b.text()) || cut ? 0 : a.folded().equals(b.folded()) ? 1 : OTHER;
        }

        Optional<NearestPassage> passage() {
            int end = 0;
            int[] last = cost[quoted.size()];
            for (int j = 1; j <= window.size(); j++) {
                end = last[j] <= last[end] ? j : end;
            }
            Deque<WordDiff.Pair> pairs = new ArrayDeque<>();
            int i = quoted.size();
            int j = end;
            int alike = 0;
            while (i > 0) {
                if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + price(i, j)) {
                    alike += price(i, j) < OTHER ? 1 : 0;
                    boolean same = price(i, j) == 0;
                    pairs.push(pair(Optional.of(quoted.get(--i)), Optional.of(window.get(--j)), same));
                } else if (cost[i][j] == cost[i - 1][j] + LOST) {
                    pairs.push(pair(Optional.of(quoted.get(--i)), Optional.empty(), false));
                } else {
                    pairs.push(pair(Optional.empty(), Optional.of(window.get(--j)), false));
                }
            }
            if (alike < 2 || 2 * alike < quoted.size() || end == 0 || j >= end) {
                return Optional.empty();
            }
            return Optional.of(told(List.copyOf(pairs), j, end));
        }

        private NearestPassage told(List<WordDiff.Pair> pairs, int start, int end) {
            int from = 0;
            while (from < pairs.size() && pairs.get(from).isReplaced()) {
                from++;
            }
            int to = pairs.size();
            while (to > from && pairs.get(to - 1).isReplaced()) {
                to--;
            }
            List<WordDiff.Pair> within = new ArrayList<>();
            pairs.subList(0, from).forEach(each -> within.add(pair(each.said(), Optional.empty(), false)));
            within.addAll(pairs.subList(from, to));
            pairs.subList(to, pairs.size()).forEach(each -> within.add(pair(each.said(), Optional.empty(), false)));
            return moved(within, start + from, end - (pairs.size() - to))
                    .orElseGet(() -> passage(new WordDiff(pairs), start, end));
        }

        /** With the words right behind or before a passage, if these are the ones that it lacks: then they were moved. */
        private Optional<NearestPassage> moved(List<WordDiff.Pair> pairs, int start, int end) {
            int lost = (int)
                    pairs.stream().filter(pair -> pair.written().isEmpty()).count();
            if (end + lost <= window.size()) {
                List<WordDiff.Pair> more = new ArrayList<>(pairs);
                more.addAll(besides(end, end + lost));
                WordDiff diff = new WordDiff(more);
                if (diff.isReordered()) {
                    return Optional.of(passage(diff, start, end + lost));
                }
            }
            if (start >= lost) {
                List<WordDiff.Pair> more = besides(start - lost, start);
                more.addAll(pairs);
                WordDiff diff = new WordDiff(more);
                if (diff.isReordered()) {
                    return Optional.of(passage(diff, start - lost, end));
                }
            }
            WordDiff diff = new WordDiff(pairs);
            return diff.isReordered() ? Optional.of(passage(diff, start, end)) : Optional.empty();
        }

        private List<WordDiff.Pair> besides(int from, int to) {
            List<WordDiff.Pair> besides = new ArrayList<>();
            window.subList(from, to).forEach(word -> besides.add(pair(Optional.empty(), Optional.of(word), false)));
            return besides;
        }

        private NearestPassage passage(WordDiff diff, int start, int end) {
            return new NearestPassage(
                    window.get(start).start(),
                    window.get(end - 1).end(),
                    diff.said(words),
                    diff.written(text),
                    diff.behind(),
                    diff.isReordered());
        }

        private static WordDiff.Pair pair(Optional<TextWord> said, Optional<TextWord> written, boolean same) {
            return new WordDiff.Pair(said, written, same);
        }
    }
}
