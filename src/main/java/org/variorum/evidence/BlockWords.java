package org.variorum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * The words of a block quotation, as they can be meant: without what cites their source, what belongs to that, and who is said to
 * say so. Where something else stands beside them, that is known of the way, so that no page says that all was found.
 */
final class BlockWords {

    /** A citation in brackets of its own, as a sign that no page may hold. */
    private static final String CITED = "\u0001";

    /** A citation that is part of a sentence. */
    private static final String NAMING = "\u0002";

    private static final String DASH = "(?:[-–—―]|--+)";
    private static final String MARK = "[\"“”„«»‘’'「」『』]";

    private static final Pattern LAST_PARAGRAPH = Pattern.compile("^ ?" + DASH + "[^\\n]{0,150}$");

    /** The source does not cite itself: round brackets with a citation in them are the desk's. */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{0,200}?[\u0001\u0002][^()]{0,200}\\)");

    /** Who says so at the end, and nothing else of the sentence, is cited as in brackets. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<=[.!?…\"”»\\n–—―-])\\h{0,99}\u0002(?=\\h{0,99}\\.?\\s*$)");

    private static final Pattern CITATION = Pattern.compile("^\u0001[\\s\\h]{0,99}[:–—―-]?|[\\s\\h]{0,99}" + DASH
            + "[\\s\\h]{0,99}\u0001(?=[\\s.,;:!?]*$)|[\\s\\h]{0,99}[\u0001\u0002]");

    /** What a desk says of its quotation: whose emphasis it is, whose translation, or where it stands. */
    private static final String REMARK =
            "(?iu:(?:with |the )?(?:(?:my|our|the desk's|(?:the )?authors?'?s?|(?:the )?editors?'?s?) )?"
                    + "(?:own )?(?:emphas[ie]s|italics|bold(?:face)?|underlining|highlighting|transl(?:ation|ated)?\\.?)"
                    + "(?: (?:is|are|was|were|mine|ours?|own|added|supplied|omitted|removed|in (?:the )?original|original|(?:by|from) [^\\n,;.()]{1,40})){0,3}"
                    + "|sic|(?:eigene )?(?:Hervorhebung|Übersetzung)(?:en)?(?: [^\\n,;()]{1,40})?"
                    + "|(?:강조|밑줄|번역|옮김)[^\\n.,;()]{0,20}|(?:인용자|필자|편집자) (?:강조|번역|주)"
                    + "|(?:pp?\\.|pages?|S\\.|chap(?:ter|\\.)|sec(?:tion|\\.)|par(?:agraph|a\\.)|§§?|at) ?\\d[\\d–,f. -]{0,20}|\\d{1,5} ?쪽)";

    private static final Pattern REMARKS = Pattern.compile(REMARK);

    /** Who says so has no longer name, with a day. */
    private static final int MOST_OF_A_NAME = 10;

    /** The same, where no letter is a capital and so any word could be that of a name. */
    private static final int MOST_WITHOUT_CASE = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Small words of names and days. */
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "in", "on", "at", "p", "von", "van", "der", "den", "de", "la", "le", "du", "di", "da", "el",
            "al", "bin");

    private static final String NO_SENTENCE = "[^.!?…\\n]";

    /** What is the desk's at an end of what is quoted. */
    private static final List<Pattern> ASIDES = List.of(
            Pattern.compile("\\s{0,99}\\n\\h{0,99}" + DASH + "[^\\n]{0,150}$"),
            Pattern.compile("(?<=[.!?…\"”»'’])\\s{1,99}" + DASH + "\\h" + NO_SENTENCE + "{1,100}\u0001\\.?\\s*$"),
            Pattern.compile("\\s{0,99}\\(" + REMARK + "\\)(?=[\\s.,;\u0001]*$)"),
            Pattern.compile("(?<=\u0001)\\s*(?:[,;]\\s*" + REMARK + "|\\(" + REMARK + "\\))\\.?\\s*$"),
            Pattern.compile("^[^.!?\\n]{0,80}\u0001[^.!?\\n:]{0,80}:\\s"));

    /** Who says so, in a clause of its own before, behind or within, where no quotation marks tell. */
    private static final List<Pattern> CLAUSES = List.of(
            Pattern.compile("(?:[,;]|\\h" + DASH + "\\h)\\s{0,99}[^,;.!?\\n]{0,40}\u0002[^,;.!?\\n]{0,40}[.!?]?$"),
            Pattern.compile("\\n[^\\n.!?]{0,80}\u0002[^\\n]{0,40}$"),
            Pattern.compile("^[^:.!?\\n]{0,80}\u0002[^:.!?\\n]{0,80}:\\s"),
            Pattern.compile("^[^,.!?\\n]{0,40}\u0002[^,.!?\\n]{0,40},\\s"),
            Pattern.compile("(?:,|\\h?" + DASH + ")\\h[^,;.!?\\n–—]{0,40}\u0002[^,;.!?\\n–—]{0,40}(?:,|\\h?" + DASH
                    + "(?=\\h))"));

    /** What stands beside quotation marks says no more than who spoke, and when. */
    private static final int MOST_BESIDE = 160;

    /** So many characters are looked through from each mark on, however many have no other. */
    private static final Pattern MARKED = Pattern.compile("\"([^\"]{1,1000}+)\"|“([^”]{1,1000}+)”|„([^“”]{1,1000}+)[“”]"
            + "|«([^»]{1,1000}+)»|»([^«]{1,1000}+)«|「([^」]{1,1000}+)」|『([^』]{1,1000}+)』");

    /** Before what interrupts a quotation. */
    private static final Pattern COMMA = Pattern.compile("[,;] … ");

    private static final Pattern AROUND = Pattern.compile("^" + MARK + "(.+)" + MARK + "[.,;:!?]?$", Pattern.DOTALL);

    private BlockWords() {}

    /**
     * A way in which they can be meant.
     *
     * @param words the words that are quoted
     * @param whole whether nothing else stands in the quotation but what {@link #belongs} to its citation
     */
    record Way(String words, boolean whole) {}

    /** The ways in which the words of a quotation can be meant, that with most words first; none where nothing is left. */
    static List<Way> of(Block.Quote quote) {
        List<String> lines = lines(quote);
        boolean whole = true;
        int last = lines.size() - 1;
        if (last > 0 && LAST_PARAGRAPH.matcher(lines.get(last)).matches()) {
            whole = belongs(lines.remove(last));
        }
        String text = String.join("\n", lines).strip();
        String outside = BRACKETED.matcher(text).replaceAll(CITED);
        if (isSaying(outside)) {
            whole &= BRACKETED.matcher(text).results().allMatch(bracket -> belongs(bracket.group()));
            text = outside;
        }
        text = SIGNED.matcher(text).replaceAll(CITED);
        List<Way> ways = new ArrayList<>(List.of(new Way(text, whole)));
        String marked = marked(text);
        if (!marked.isEmpty()) {
            ways.add(new Way(marked, whole && belongs(MARKED.matcher(text).replaceAll(" "))));
        }
        if (!text.contains(NAMING)) {
            cut(text, ASIDES, whole, ways);
        } else if (marked.isEmpty()) {
            cut(text, CLAUSES, whole, ways);
        }
        return distinct(ways);
    }

    private static void cut(String text, List<Pattern> asides, boolean whole, List<Way> ways) {
        for (Pattern aside : asides) {
            Matcher found = aside.matcher(text);
            if (found.find()) {
                ways.add(new Way(found.replaceFirst(""), whole && belongs(found.group())));
            }
        }
    }

    private static List<Way> distinct(List<Way> ways) {
        Map<String, Boolean> byWords = new LinkedHashMap<>();
        ways.forEach(way -> byWords.merge(bare(way.words()), way.whole(), Boolean::logicalOr));
        return byWords.entrySet().stream()
                .map(each -> new Way(each.getKey(), each.getValue()))
                .filter(way -> isSaying(way.words()))
                .sorted(Comparator.comparingInt((Way way) -> way.words().length())
                        .reversed())
                .toList();
    }

    /** Whether what is left out is a citation, a remark that we know, a name, or a few of these: nothing that could be the source's. */
    private static boolean belongs(String leftOut) {
        String rest = REMARKS.matcher(leftOut).replaceAll(" ");
        List<String> words =
                NO_WORD.splitAsStream(rest).filter(word -> !word.isEmpty()).toList();
        long withoutCase = words.stream().filter(BlockWords::isWithoutCase).count();
        return words.size() <= MOST_OF_A_NAME
                && withoutCase <= MOST_WITHOUT_CASE
                && words.stream().allMatch(BlockWords::isOfAName);
    }

    private static boolean isOfAName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }

    private static boolean isWithoutCase(String word) {
        return Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
    }

    /** What stands in quotation marks, if the text begins or ends with it and somebody is cited outside of them; else nothing. */
    private static String marked(String text) {
        List<String> parts = new ArrayList<>();
        Matcher mark = MARKED.matcher(text);
        boolean atEnd = false;
        while (mark.find()) {
            for (int group = 1; group <= mark.groupCount(); group++) {
                if (mark.start(group) >= 0) {
                    parts.add(mark.group(group));
                }
            }
            atEnd |= mark.start() == 0 || !isSaying(text.substring(mark.end()));
        }
        String outside = MARKED.matcher(text).replaceAll("");
        boolean cited = outside.contains(NAMING) || (outside.contains(CITED) && isSaying(outside));
        boolean apart = parts.stream().noneMatch(part -> part.contains(NAMING)) && outside.length() <= MOST_BESIDE;
        return atEnd && cited && apart
                ? COMMA.matcher(String.join(" … ", parts)).replaceAll(" … ")
                : "";
    }

    private static String bare(String way) {
        String words =
                CITATION.matcher(way).replaceAll("").replaceAll("\\s+", " ").strip();
        return AROUND.matcher(words).replaceFirst("$1").strip();
    }

    private static boolean isSaying(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static List<String> lines(Block.Quote quote) {
        List<String> lines = new ArrayList<>();
        for (List<Inline> words : quote.words()) {
            StringBuilder text = new StringBuilder();
            gather(words, text);
            lines.add(text.toString().strip());
        }
        return lines;
    }

    private static void gather(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CitationGroup group) {
                text.append(group.inText() ? NAMING : CITED);
            } else if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
                text.append('\n');
            } else if (inline.children().isEmpty()) {
                text.append(Prose.plain(List.of(inline)));
            } else {
                gather(inline.children(), text);
            }
        }
    }
}
