package org.variorum.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a quotation, for telling in which of them two versions differ. Case and punctuation do not count. */
final class WordsOfQuote {

    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{N}]+");
    private static final Pattern INNER = Pattern.compile("(?<=\\p{L})[.’'](?=\\p{L}|\\s|$)");

    /** Longer quotations are compared by their beginning. */
    private static final int MOST = 80;

    private WordsOfQuote() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(INNER.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .limit(MOST)
                .toList();
    }

    /** Whether one is the other, cut short. */
    static boolean isCut(List<String> first, List<String> second) {
        return Collections.indexOfSubList(first, second) >= 0 || Collections.indexOfSubList(second, first) >= 0;
    }

    /** The words of the first that are not in their place in the second, by the longest common subsequence. */
    static List<String> missing(List<String> first, List<String> second) {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.get(i).equals(second.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < first.size(); i++) {
            while (j < second.size()
                    && common[i][j] == common[i][j + 1]
                    && !first.get(i).equals(second.get(j))) {
                j++;
            }
            if (j < second.size() && first.get(i).equals(second.get(j)) && common[i][j] == common[i + 1][j + 1] + 1) {
                j++;
            } else {
                missing.add(first.get(i));
            }
        }
        return missing;
    }
}
