package org.variorum.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.diagnostic.Location;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Quotation;

/**
 * A block quotation that cites one work, and so quotes that.
 *
 * @param key the work's citation key
 * @param ways its words, as they can be meant: without the citation, who is said to say so, and quotation marks around all; that with
 *     most words first, and at least one
 * @param told whether it must be one of these; where it cannot be told what is quoted, nobody can say that it is altered
 * @param location where it begins
 */
public record CitedBlock(String key, List<Quotation> ways, boolean told, Location location) {

    /** Copies the list. */
    public CitedBlock {
        ways = List.copyOf(ways);
    }

    /** Those in a text. */
    public static List<CitedBlock> in(Prose prose) {
        List<CitedBlock> all = new ArrayList<>();
        for (Block.Quote quote : prose.blocks(Block.Quote.class)) {
            Set<String> keys = new LinkedHashSet<>();
            List<Inline.CitationGroup> groups = Prose.inlines(Inline.CitationGroup.class, quote.children());
            groups.forEach(group -> group.works().forEach(work -> keys.add(work.key())));
            BlockWords words = BlockWords.of(quote);
            if (keys.size() == 1 && !words.ways().isEmpty()) {
                all.add(new CitedBlock(
                        keys.iterator().next(),
                        words.ways().stream()
                                .map(way -> new Quotation(way, Optional.empty(), Optional.empty()))
                                .toList(),
                        words.told(),
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

    /** The way that is found, else the last, since all others are longer; none, where it need not be one of them. */
    <T> Optional<T> settle(List<T> looked, Predicate<T> found) {
        Optional<T> first = looked.stream().filter(found).findFirst();
        return first.isEmpty() && told && !looked.isEmpty() ? Optional.of(looked.get(looked.size() - 1)) : first;
    }
}
