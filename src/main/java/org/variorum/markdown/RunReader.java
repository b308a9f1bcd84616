package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Inline;

/** Divides a run of text into words, addresses, brackets and citation keys. */
final class RunReader {

    private final Autolinks autolinks = new Autolinks();
    private final BodyText source;
    private final Problems problems;

    /** Reads the runs of one file. */
    RunReader(BodyText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Adds the tokens of a run.
     *
     * @param run the text
     * @param inLink whether it stands in a link, where there are neither addresses nor citations
     * @param braced the key of {@code @{…}} if that follows the run
     * @param tokens where to add them
     */
    void read(Run run, boolean inLink, Optional<KeyNode> braced, List<Token> tokens) {
        Deque<Autolinks.Address> addresses = inLink ? new ArrayDeque<>() : autolinks.in(run);
        int words = 0;
        int i = 0;
        while (i < run.length()) {
            int end = special(run, i, inLink, addresses);
            if (end == i) {
                i++;
                continue;
            }
            int begin = begin(run, i, words);
            words(run, words, begin, tokens);
            tokens.add(token(run, begin, i, end, addresses));
            i = end;
            words = end;
        }
        last(run, words, inLink, braced, tokens);
    }

    /** The index behind the special token at an index; the same index for words. */
    private static int special(Run run, int i, boolean inLink, Deque<Autolinks.Address> addresses) {
        Autolinks.Address next = addresses.peek();
        if (next != null && next.begin() == i) {
            return next.end();
        }
        if (run.is(i, '[') || run.is(i, ']')) {
            return i + 1;
        }
        boolean key = !inLink && CitationKeys.mayStart(run, i) && CitationKeys.end(run, i + 1) > i + 1;
        return key ? CitationKeys.end(run, i + 1) : i;
    }

    /** A key takes the hyphen before it, a bracket the circumflex before it. */
    private static int begin(Run run, int i, int words) {
        boolean hyphen = run.is(i, '@') && run.is(i - 1, '-') && !isWord(run, i - 2);
        boolean note = run.is(i, '[') && run.is(i - 1, '^');
        return i > words && (hyphen || note) ? i - 1 : i;
    }

    private static boolean isWord(Run run, int index) {
        return index >= 0 && Character.isLetterOrDigit(run.charAt(index));
    }

    private Token token(Run run, int begin, int i, int end, Deque<Autolinks.Address> addresses) {
        Autolinks.Address address = addresses.peek();
        if (address != null && address.begin() == i) {
            addresses.remove();
            return link(run, address);
        }
        return switch (run.charAt(i)) {
            case '[' -> new Token.Open(run.extent(begin, end).from(), begin < i);
            case ']' -> new Token.Close(run.extent(i, end).from());
            default -> new Token.Key(run.extent(i, end), source.shared(run.slice(i + 1, end)), begin < i);
        };
    }

    private Token link(Run run, Autolinks.Address address) {
        Extent extent = run.extent(address.begin(), address.end());
        List<Token> words = new ArrayList<>();
        words(run, address.begin(), address.end(), words);
        return new Token.Done(
                new Inline.Link(
                        address.target(),
                        Optional.empty(),
                        Inlines.of(words, problems),
                        problems.at(extent.from(), extent.to())),
                extent);
    }

    /** The end of the run, where the {@code @} of a key in braces may stand. */
    private static void last(Run run, int words, boolean inLink, Optional<KeyNode> braced, List<Token> tokens) {
        int at = run.length() - 1;
        if (braced.isEmpty()) {
            words(run, words, run.length(), tokens);
        } else if (inLink || at < words || !CitationKeys.mayStart(run, at)) {
            words(run, words, run.length(), tokens);
            tokens.add(new Token.Words("{" + braced.get().key() + "}", false, Extent.of(braced.get())));
        } else {
            int begin = begin(run, at, words);
            words(run, words, begin, tokens);
            Extent extent = new Extent(
                    run.extent(at, at + 1).from(), Extent.of(braced.get()).to());
            tokens.add(new Token.Key(extent, braced.get().key(), begin < at));
        }
    }

    private static void words(Run run, int begin, int end, List<Token> tokens) {
        int start = begin;
        while (start < end) {
            int stop = run.together(start, end);
            tokens.add(new Token.Words(run.slice(start, stop), run.isLiteral(start), run.extent(start, stop)));
            start = stop;
        }
    }
}
