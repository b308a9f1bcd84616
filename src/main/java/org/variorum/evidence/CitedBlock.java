package org.variorum.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.diagnostic.Location;
import org.variorum.model.Block;
import org.variorum.model.Evidence;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;

/**
 * A block quotation that cites works, and so quotes one of them.
 *
 * @param keys the works' citation keys, at least one
 * @param ways its words, as they can be meant: without the citation, who is said to say so, and quotation marks around all; that with
 *     most words first, and at least one
 * @param partly those of the ways beside which other words stand that are not looked up
 * @param location where it begins, as {@link Prose#place} tells
 */
public record CitedBlock(Set<String> keys, List<Quotation> ways, Set<Quotation> partly, Location location) {

    /** Copies the collections. */
    public CitedBlock {
        keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
        ways = List.copyOf(ways);
        partly = Set.copyOf(partly);
    }

    /** Those in a text. */
    public static List<CitedBlock> in(Prose prose) {
        List<CitedBlock> all = new ArrayList<>();
        for (Block.Quote quote : prose.blocks(Block.Quote.class)) {
            Set<String> keys = keys(quote);
            List<BlockWords.Way> ways = keys.isEmpty() ? List.of() : BlockWords.of(quote);
            if (!ways.isEmpty()) {
                prose.place(quote).ifPresent(place -> all.add(of(keys, ways, place)));
            }
        }
        return List.copyOf(all);
    }

    private static CitedBlock of(Set<String> keys, List<BlockWords.Way> ways, Location place) {
        List<Quotation> all = new ArrayList<>();
        Set<Quotation> partly = new HashSet<>();
        for (BlockWords.Way way : ways) {
            Quotation quotation = new Quotation(way.words(), Optional.empty(), Optional.empty());
            all.add(quotation);
            if (!way.whole()) {
                partly.add(quotation);
            }
        }
        return new CitedBlock(keys, all, partly, place);
    }

    /** What readers may be told of it, once it is looked up: of words beside it nothing is known. */
    public Evidence.Checked told(Evidence.Checked checked) {
        return checked.state().isFound() && partly.contains(checked.quotation())
                ? checked.as(QuoteState.PARTLY)
                : checked;
    }

    private static Set<String> keys(Block.Quote quote) {
        Set<String> keys = new LinkedHashSet<>();
        for (List<Inline> line : quote.words()) {
            Prose.inlines(Inline.CitationGroup.class, List.of(new Block.Paragraph(line)))
                    .forEach(group -> group.works().forEach(work -> keys.add(work.key())));
        }
        return keys;
    }

    /** As one that was not looked up, for some reason. */
    public Evidence.Checked unseen(QuoteState state) {
        return Evidence.Checked.none(ways.get(0), state);
    }

    /** The way that is found, else the last, since all others are longer; none, where none was looked up. */
    <T> Optional<T> settle(List<T> looked, Predicate<T> found) {
        return looked.stream()
                .filter(found)
                .findFirst()
                .or(() -> looked.stream().reduce((one, other) -> other));
    }
}
