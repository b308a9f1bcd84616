package org.variorum.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * The words of a block quotation, as they can be meant: without what cites their source, what belongs to that, and who is said to
 * say so.
 *
 * @param ways the ways, that with most words first; none where nothing is left
 * @param told whether it must be one of these
 */
record BlockWords(List<String> ways, boolean told) {

    /** A citation in brackets of its own, as a sign that no page may hold. */
    private static final String CITED = "\u0001";

    /** A citation that is part of a sentence. */
    private static final String NAMING = "\u0002";

    private static final String DASH = "(?:[-–—―]|--+)";
    private static final String MARK = "[\"“”„«»‘’'「」『』]";

    private static final Pattern LAST_PARAGRAPH = Pattern.compile("^ ?" + DASH + ".*", Pattern.DOTALL);

    /** The source does not cite itself: round brackets with a citation in them are the desk's. */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{0,200}?[\u0001\u0002][^()]{0,200}\\)");

    /** Who says so at the end, and nothing else of the sentence, is cited as in brackets. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<=[.!?…\"”»\\n–—―-])\\h{0,99}\u0002(?=\\h{0,99}\\.?\\s*$)");

    private static final Pattern CITATION = Pattern.compile("^\u0001[\\s\\h]{0,99}[:–—―-]?|[\\s\\h]{0,99}" + DASH
            + "[\\s\\h]{0,99}\u0001(?=[\\s.,;:!?]*$)|[\\s\\h]{0,99}[\u0001\u0002]");

    /** What may be the desk's at an end of what is quoted. */
    private static final List<Pattern> ASIDES = List.of(
            Pattern.compile("\\s{0,99}\\n\\h{0,99}" + DASH + "[^\\n]*$"),
            Pattern.compile("(?<=[.!?…\"”»'’])\\s{1,99}" + DASH + "\\h[^.!?…\\n]{1,100}\u0001\\.?\\s*$"),
            Pattern.compile("\\s{0,99}\\([^()]{1,100}\\)(?=[\\s.,;\u0001]*$)"),
            Pattern.compile("(?<=\u0001)\\s*[,;(][^\\n]{1,60}$"),
            Pattern.compile("^[^.!?\\n]{0,80}\u0001[^.!?\\n:]{0,80}:\\s"));

    /** What goes with the name of who says so, where no quotation marks tell. */
    private static final List<Pattern> CLAUSES = List.of(
            Pattern.compile("[,;–—―-]\\s{0,99}[^,;.!?\\n]{0,80}\u0002[^,;\\n]{0,80}$"),
            Pattern.compile("\\n[^\\n]*\u0002[^\\n]*$"),
            Pattern.compile("^[^:\\n]{0,120}\u0002[^:\\n]{0,80}:\\s"));

    /** So many characters are looked through from each mark on, however many have no other. */
    private static final Pattern MARKED = Pattern.compile("\"([^\"]{1,1000}+)\"|“([^”]{1,1000}+)”|„([^“”]{1,1000}+)[“”]"
            + "|«([^»]{1,1000}+)»|»([^«]{1,1000}+)«|「([^」]{1,1000}+)」|『([^』]{1,1000}+)』");

    /** Before what interrupts a quotation. */
    private static final Pattern COMMA = Pattern.compile("[,;] … ");

    private static final Pattern AROUND = Pattern.compile("^" + MARK + "(.+)" + MARK + "[.,;:!?]?$", Pattern.DOTALL);

    BlockWords {
        ways = List.copyOf(ways);
    }

    /** Those of a quotation. */
    static BlockWords of(Block.Quote quote) {
        String text = text(quote);
        String outside = BRACKETED.matcher(text).replaceAll(CITED);
        text = SIGNED.matcher(isSaying(outside) ? outside : text).replaceAll(CITED);
        List<String> ways = new ArrayList<>();
        boolean named = text.contains(NAMING);
        String marked = marked(text);
        if (!named) {
            ways.add(text);
            cut(text, ASIDES, ways);
        } else if (marked.isEmpty()) {
            cut(text, CLAUSES, ways);
            ways.add(text);
        }
        if (!marked.isEmpty()) {
            ways.add(marked);
        }
        Set<String> words = ways.stream()
                .map(BlockWords::bare)
                .filter(BlockWords::isSaying)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new BlockWords(List.copyOf(words), !named || !marked.isEmpty());
    }

    private static void cut(String text, List<Pattern> asides, List<String> ways) {
        for (Pattern aside : asides) {
            Matcher found = aside.matcher(text);
            if (found.find()) {
                ways.add(found.replaceFirst(""));
            }
        }
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
        boolean told = parts.stream().noneMatch(part -> part.contains(NAMING));
        return atEnd && cited && told ? COMMA.matcher(String.join(" … ", parts)).replaceAll(" … ") : "";
    }

    private static String bare(String way) {
        String words =
                CITATION.matcher(way).replaceAll("").replaceAll("\\s+", " ").strip();
        return AROUND.matcher(words).replaceFirst("$1").strip();
    }

    private static boolean isSaying(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Its paragraphs, without a last one that begins with a dash and names who says so. */
    private static String text(Block.Quote quote) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : quote.children()) {
            if (block instanceof Block.Paragraph paragraph) {
                StringBuilder text = new StringBuilder();
                gather(paragraph.children(), text);
                paragraphs.add(text.toString().strip());
            }
        }
        int last = paragraphs.size() - 1;
        if (last > 0 && LAST_PARAGRAPH.matcher(paragraphs.get(last)).matches()) {
            paragraphs.remove(last);
        }
        return String.join("\n", paragraphs).strip();
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
