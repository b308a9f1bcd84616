package org.variorum.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The passage of a text that is most like some words: the window with the most of them is found in one walk over the text, and in it the
 * stretch that takes the fewest changes (P. Sellers, 1980).
 *
 * @param start where the passage begins in the text
 * @param end where it ends
 * @param said what of the words is otherwise, with a word around it
 * @param written what stands in the text instead
 */
record NearestPassage(int start, int end, String said, String written) {

    /** Of a longer quotation the beginning is compared. */
    private static final int MOST_WORDS = 300;

    /** As many words of somebody else's text are shown. */
    private static final int MOST_SHOWN = 12;

    /** What it costs that a word of the quotation does not stand in the text, stands there besides, or is another. */
    private static final int LOST = 3;

    private static final int ADDED = 2;
    private static final int OTHER = 3;

    private static final String GAP = " … ";

    /** The passage, if at least half of the words, and two, stand in it. */
    static Optional<NearestPassage> of(String words, String text) {
        List<Token> quoted = Token.in(words, 0, MOST_WORDS);
        if (quoted.size() < 2 || text.isEmpty()) {
            return Optional.empty();
        }
        int margin = quoted.size() / 2 + 1;
        int start = bestWindow(quoted, text, margin);
        return new Alignment(quoted, Token.in(text, start, quoted.size() + 2 * margin)).passage();
    }

    /** Where the window begins that has the most of the words, whatever their order: it is wider than these, by a margin. */
    private static int bestWindow(List<Token> quoted, String text, int margin) {
        Map<String, Integer> wanted = new HashMap<>();
        quoted.forEach(token -> wanted.merge(token.folded(), 1, Integer::sum));
        String[] window = new String[quoted.size() + margin];
        int[] starts = new int[window.length];
        int score = 0;
        int most = -1;
        int best = 0;
        int count = 0;
        for (int at = Token.start(text, 0); at < text.length(); count++) {
            int end = Token.end(text, at);
            String word = Token.folded(text.substring(at, end));
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
            at = Token.start(text, end);
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

    /**
     * A word, or a character of a script without blanks.
     *
     * @param text as it stands
     * @param folded without regard to capitals and to marks at its ends
     * @param start where it begins
     */
    private record Token(String text, String folded, int start) {

        int end() {
            return start + text.length();
        }

        static List<Token> in(String text, int from, int most) {
            List<Token> tokens = new ArrayList<>();
            for (int at = start(text, from); at < text.length() && tokens.size() < most; ) {
                int end = end(text, at);
                String word = text.substring(at, end);
                tokens.add(new Token(word, folded(word), at));
                at = start(text, end);
            }
            return tokens;
        }

        /** Where the next one begins. */
        static int start(String text, int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at;
        }

        /** Where one ends that begins there. */
        static int end(String text, int start) {
            int to = start;
            do {
                to += Character.charCount(text.codePointAt(to));
            } while (to < text.length()
                    && text.charAt(to) != ' '
                    && text.charAt(to - 1) != '-'
                    && !NormalText.isWithoutBlanks(text.codePointBefore(to))
                    && !NormalText.isWithoutBlanks(text.codePointAt(to)));
            return to;
        }

        static String folded(String word) {
            int from = 0;
            int to = word.length();
            while (from < to
                    && !Character.isLetterOrDigit(word.charAt(from))
                    && !Character.isSurrogate(word.charAt(from))) {
                from++;
            }
            while (to > from
                    && !Character.isLetterOrDigit(word.charAt(to - 1))
                    && !Character.isSurrogate(word.charAt(to - 1))) {
                to--;
            }
            return word.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }

    /** The cheapest way from some words to a stretch of a window. */
    private static final class Alignment {

        private final List<Token> quoted;
        private final List<Token> window;
        private final int[][] cost;

        Alignment(List<Token> quoted, List<Token> window) {
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

        /** Of a word in place of another: a slip in capitals or points costs less than another word, and that less than two. */
        private int price(int i, int j) {
            Token a = quoted.get(i - 1);
            Token b = window.get(j - 1);
            boolean cut = (i == quoted.size() && b.text().startsWith(a.text()))
                    || (i == 1 && b.text().endsWith(a.text()));
            return a.text().equals(b.text()) || (cut && a.folded().equals(b.folded()))
                    ? 0
                    : a.folded().equals(b.folded()) ? 1 : OTHER;
        }

        Optional<NearestPassage> passage() {
            int end = 0;
            int[] last = cost[quoted.size()];
            for (int j = 1; j <= window.size(); j++) {
                end = last[j] < last[end] ? j : end;
            }
            Changes changes = new Changes();
            int i = quoted.size();
            int j = end;
            int alike = 0;
            while (i > 0) {
                if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + price(i, j)) {
                    alike += price(i, j) < OTHER ? 1 : 0;
                    changes.add(
                            price(i, j) == 0,
                            quoted.get(i - 1).text(),
                            window.get(j - 1).text());
                    i--;
                    j--;
                } else if (cost[i][j] == cost[i - 1][j] + LOST) {
                    changes.add(false, quoted.get(--i).text(), "");
                } else {
                    changes.add(false, "", window.get(--j).text());
                }
            }
            if (alike < 2 || 2 * alike < quoted.size() || end == 0 || j >= end) {
                return Optional.empty();
            }
            return Optional.of(
                    changes.passage(window.get(j).start(), window.get(end - 1).end()));
        }
    }

    /** Word by word what is the same and what is not, from the last word to the first. */
    private static final class Changes {

        private final List<String[]> pairs = new ArrayList<>();
        private final List<Boolean> same = new ArrayList<>();

        void add(boolean equal, String said, String written) {
            pairs.add(0, new String[] {said, written});
            same.add(0, equal);
        }

        NearestPassage passage(int start, int end) {
            return new NearestPassage(start, end, told(0), told(1));
        }

        private String told(int side) {
            List<String> stretches = new ArrayList<>();
            StringBuilder stretch = new StringBuilder();
            int shown = 0;
            for (int i = 0; i < pairs.size(); i++) {
                String word = pairs.get(i)[side];
                if (!isNearChange(i)) {
                    end(stretch, stretches);
                } else if (!word.isEmpty() && ++shown <= MOST_SHOWN) {
                    stretch.append(stretch.isEmpty() || stretch.charAt(stretch.length() - 1) == '-' ? "" : " ")
                            .append(word);
                }
            }
            end(stretch, stretches);
            return String.join(GAP, stretches) + (shown > MOST_SHOWN ? " …" : "");
        }

        private static void end(StringBuilder stretch, List<String> stretches) {
            if (!stretch.isEmpty()) {
                stretches.add(stretch.toString());
                stretch.setLength(0);
            }
        }

        private boolean isNearChange(int i) {
            return !same.get(i) || (i > 0 && !same.get(i - 1)) || (i + 1 < same.size() && !same.get(i + 1));
        }
    }
}
