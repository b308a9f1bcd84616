package org.variorum.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Location;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Quotation;

/**
 * A block quotation that cites one work, and so quotes that.
 *
 * @param key the work's citation key
 * @param quotation its words: without a last line that begins with a dash and names who says so, and without quotation marks around all
 * @param location where it begins
 */
public record CitedBlock(String key, Quotation quotation, Location location) {

    private static final Pattern ATTRIBUTION = Pattern.compile("^ ?(?:[-–—―]|--).*", Pattern.DOTALL);

    private static final String MARKS = "\"“”„«»‘’'「」『』";

    /** Those in a text. */
    public static List<CitedBlock> in(Prose prose) {
        List<CitedBlock> all = new ArrayList<>();
        for (Block.Quote quote : prose.blocks(Block.Quote.class)) {
            Set<String> keys = new LinkedHashSet<>();
            List<Inline.CitationGroup> groups = Prose.inlines(Inline.CitationGroup.class, quote.children());
            groups.forEach(group -> group.works().forEach(work -> keys.add(work.key())));
            String words = words(quote);
            if (keys.size() == 1 && !words.isEmpty()) {
                all.add(new CitedBlock(
                        keys.iterator().next(),
                        new Quotation(words, Optional.empty(), Optional.empty()),
                        place(quote, prose, groups.get(0).location())));
            }
        }
        return List.copyOf(all);
    }

    private static Location place(Block.Quote quote, Prose prose, Location citation) {
        return Prose.inlines(Inline.Text.class, quote.children()).stream()
                .findFirst()
                .map(text -> prose.lines().at(text.at(), text.at() + text.text().length()))
                .orElse(citation);
    }

    private static String words(Block.Quote quote) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : quote.children()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(Prose.plain(paragraph.children()));
            }
        }
        int last = paragraphs.size() - 1;
        if (last > 0
                && (paragraphs.get(last).isEmpty()
                        || ATTRIBUTION.matcher(paragraphs.get(last)).matches())) {
            paragraphs.remove(last);
        }
        String words = String.join("\n", paragraphs).strip();
        boolean marked = words.length() > 2
                && MARKS.indexOf(words.charAt(0)) >= 0
                && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return marked ? words.substring(1, words.length() - 1).strip() : words;
    }
}
