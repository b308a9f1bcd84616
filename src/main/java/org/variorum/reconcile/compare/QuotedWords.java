package org.variorum.reconcile.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Bound;

/**
 * A quotation as the words by which it is compared. Case, marks, dashes and the writing of numbers are house style, not
 * wording: {@code seven}, {@code 7} and {@code “Seven”} are one word.
 *
 * @param words the words, in their order
 * @param written the same as they are written, with their contractions, and numbers in words
 * @param lexicon what is known of their language
 */
record QuotedWords(List<String> words, List<String> written, Lexicon lexicon) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['.,][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d.,]*");

    QuotedWords {
        words = List.copyOf(words);
        written = List.copyOf(written);
    }

    private QuotedWords with(List<String> others) {
        return new QuotedWords(others, written, lexicon);
    }

    /** The wording of a text. */
    static QuotedWords of(String text, Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        List<String> written = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\''));
        while (matcher.find()) {
            String word = digits(matcher.group());
            boolean numeral = NUMERAL.matcher(word).matches();
            written.add(numeral ? word.replace(",", "") : word);
            words.addAll(numeral ? List.of(word.replace(",", "")) : lexicon.split(word));
        }
        return new QuotedWords(lexicon.numerals(words), written, lexicon);
    }

    /** The digits of every script are one number. */
    private static String digits(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder digits = new StringBuilder(word.length());
        word.codePoints()
                .forEach(c -> digits.appendCodePoint(
                        Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c));
        return digits.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    boolean isBrief() {
        return !Bound.SPEECH.isExceededBy(words.size());
    }

    /**
     * Whether the other is a piece of this one that keeps its sense: its beginning, or a run from further on with no
     * negation cut away.
     */
    boolean continues(QuotedWords piece) {
        int at = Collections.indexOfSubList(words, piece.words);
        return piece.words.size() < words.size()
                && !piece.words.isEmpty()
                && (at == 0 || (at > 0 && negations().equals(piece.negations())));
    }

    /** Whether the other holds these words but for a negation that was cut away in front of them. */
    boolean isCutAround(QuotedWords piece) {
        return piece.words.size() > 1
                && Collections.indexOfSubList(words, piece.words) > 0
                && !negations().equals(piece.negations());
    }

    /** What is left without articles and endings, and with {@code a and b} in one order. */
    QuotedWords plain() {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            if (!lexicon.isArticle(word)) {
                plain.add(lexicon.stem(word));
            }
        }
        for (int i = 1; i + 1 < plain.size(); i++) {
            if (lexicon.isAnd(plain.get(i)) && plain.get(i - 1).compareTo(plain.get(i + 1)) > 0) {
                Collections.swap(plain, i - 1, i + 1);
            }
        }
        return with(plain);
    }

    /** What is left without words that negate, or that only help to. */
    QuotedWords affirmed() {
        return with(words.stream().filter(w -> !lexicon.servesNegation(w)).toList());
    }

    /** How often each negation stands in it. */
    Map<String, Integer> negations() {
        Map<String, Integer> counts = new HashMap<>();
        words.stream().filter(lexicon::isNegation).forEach(w -> counts.merge(w, 1, Integer::sum));
        return counts;
    }

    /** How many negations stand in it: never is as much of one as not. */
    int negated() {
        return negations().values().stream().mapToInt(n -> n).sum();
    }

    /** The same with every number replaced by one sign, so that two wordings can be aligned but for their numbers. */
    QuotedWords withoutNumbers() {
        return with(
                words.stream().map(w -> NUMERAL.matcher(w).matches() ? "#" : w).toList());
    }

    boolean sameAs(QuotedWords other) {
        return words.equals(other.words);
    }

    /** The words that are not in the other, in their order, by a longest common subsequence; of a speech none. */
    List<String> beside(QuotedWords other) {
        return isBrief() && other.isBrief() && !sameAs(other)
                ? new Difference(words, other.words).onlyFirst()
                : List.of();
    }

    /** Two wordings, word by word. */
    private record Difference(List<String> first, List<String> second) {

        List<String> onlyFirst() {
            int[][] common = common();
            List<String> only = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (i < first.size()) {
                if (j < second.size() && first.get(i).equals(second.get(j))) {
                    i++;
                    j++;
                } else if (j < second.size() && common[i][j + 1] >= common[i + 1][j]) {
                    j++;
                } else {
                    only.add(first.get(i++));
                }
            }
            return only;
        }

        /** The length of the longest common subsequence of what follows each pair of places. */
        private int[][] common() {
            int[][] common = new int[first.size() + 1][second.size() + 1];
            for (int i = first.size() - 1; i >= 0; i--) {
                for (int j = second.size() - 1; j >= 0; j--) {
                    common[i][j] = first.get(i).equals(second.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }
    }

    /** What is known of a language: which words negate, which carry no sense, how numbers are spelt. */
    interface Lexicon {
        /** A word as the words that it is made of: {@code didn't} is {@code did} and {@code not}. */
        List<String> split(String word);

        /** The words with spelt numbers in digits. */
        List<String> numerals(List<String> words);

        boolean isNegation(String word);

        /** Whether it negates, or is there only because something is negated: {@code do not}. */
        boolean servesNegation(String word);

        boolean isArticle(String word);

        boolean isAnd(String word);

        /** The word without its ending. */
        String stem(String word);

        /** What is known of the language with that tag; of most nothing. */
        static Lexicon of(Optional<String> language) {
            return language.filter(l -> !l.equals("en") && !l.startsWith("en-")).isPresent()
                    ? Unknown.LANGUAGE
                    : English.LANGUAGE;
        }
    }

    /** A language of which nothing is known: only what is the same word for word can be compared. */
    private enum Unknown implements Lexicon {
        LANGUAGE;

        @Override
        public List<String> split(String word) {
            return List.of(word);
        }

        @Override
        public List<String> numerals(List<String> words) {
            return words;
        }

        @Override
        public boolean isNegation(String word) {
            return false;
        }

        @Override
        public boolean servesNegation(String word) {
            return false;
        }

        @Override
        public boolean isArticle(String word) {
            return false;
        }

        @Override
        public boolean isAnd(String word) {
            return false;
        }

        @Override
        public String stem(String word) {
            return word;
        }
    }

    /** English. */
    private enum English implements Lexicon {
        LANGUAGE;

        private static final Set<String> NEGATIONS = Set.of(
                "not",
                "no",
                "never",
                "none",
                "nothing",
                "nobody",
                "nowhere",
                "neither",
                "nor",
                "without",
                "hardly",
                "scarcely");
        private static final Set<String> HELPERS = Set.of("do", "does", "did");
        private static final Set<String> ARTICLES = Set.of("a", "an", "the");

        @Override
        public List<String> split(String word) {
            return switch (word) {
                case "cannot", "can't" -> List.of("can", "not");
                case "won't" -> List.of("will", "not");
                case "shan't" -> List.of("shall", "not");
                default -> word.endsWith("n't") ? List.of(word.substring(0, word.length() - 3), "not") : List.of(word);
            };
        }

        @Override
        public List<String> numerals(List<String> words) {
            List<String> digits = new ArrayList<>();
            for (int i = 0; i < words.size(); ) {
                Optional<SpeltNumber> spelt = SpeltNumber.at(words, i);
                digits.add(spelt.map(n -> String.valueOf(n.value())).orElse(words.get(i)));
                i += spelt.map(SpeltNumber::length).orElse(1);
            }
            return digits;
        }

        @Override
        public boolean isNegation(String word) {
            return NEGATIONS.contains(word);
        }

        @Override
        public boolean servesNegation(String word) {
            return NEGATIONS.contains(word) || HELPERS.contains(word);
        }

        @Override
        public boolean isArticle(String word) {
            return ARTICLES.contains(word);
        }

        @Override
        public boolean isAnd(String word) {
            return word.equals("and") || word.equals("or");
        }

        /** Plurals and possessives only: a tense or a person may matter. */
        @Override
        public String stem(String word) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            if (bare.length() > 4 && bare.endsWith("ies")) {
                return bare.substring(0, bare.length() - 3) + "y";
            }
            boolean plural = bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us");
            return plural ? bare.substring(0, bare.length() - 1) : bare;
        }
    }
}
