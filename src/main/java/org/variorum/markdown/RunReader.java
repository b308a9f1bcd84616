package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Inline;

/** Gathers text from nodes in a row, and divides it into words, addresses, brackets and citation keys. */
final class RunReader {

    private final Autolinks autolinks = new Autolinks();
    private final Run run = new Run();
    private final BodyText source;
    private final Problems problems;

    /** Reads the runs of one file. */
    RunReader(BodyText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Adds text to the run that stands in the file as it is, from an offset on. */
    void add(String words, int start) {
        run.add(words, start);
    }

    /** Adds text to the run that is never markup and was written in another form at an extent. */
    void addLiteral(String words, Extent extent) {
        run.addLiteral(words, extent);
    }

    /**
     * Ends the run, and adds its tokens.
     *
     * @param inLink whether it stands in a link, where there are neither addresses nor citations
     * @param braced the key of {@code @{…}} if that follows the run
     * @param tokens where to add them
     */
    void end(boolean inLink, Optional<KeyNode> braced, List<Token> tokens) {
        if (!run.isEmpty() || braced.isPresent()) {
            last(read(inLink, tokens), inLink, braced, tokens);
            run.clear();
        }
    }

    /** Adds all tokens but the words at the end; returns where these begin. */
    private int read(boolean inLink, List<Token> tokens) {
        Deque<Autolinks.Address> addresses = inLink ? new ArrayDeque<>() : autolinks.in(run);
        int words = 0;
        int i = next(0, addresses);
        while (i < run.length()) {
            int end = special(i, inLink, addresses);
            if (end > i) {
                int begin = begin(i, words);
                words(words, begin, tokens);
                tokens.add(token(begin, i, end, addresses));
                words = end;
            }
            i = next(Math.max(end, i + 1), addresses);
        }
        return words;
    }

    /** The first index from another one on at which a special token may begin. */
    private int next(int from, Deque<Autolinks.Address> addresses) {
        Autolinks.Address address = addresses.peek();
        return run.mark(from, address != null && address.begin() >= from ? address.begin() : run.length());
    }

    /** The index behind the special token at an index; the same index for words. */
    private int special(int i, boolean inLink, Deque<Autolinks.Address> addresses) {
        Autolinks.Address next = addresses.peek();
        if (next != null && next.begin() == i) {
            return next.end();
        }
        if (run.is(i, '[') || run.is(i, ']')) {
            return i + 1;
        }
        int end = !inLink && CitationKeys.mayStart(run, i) ? CitationKeys.end(run, i + 1) : i;
        return end > i + 1 ? end : i;
    }

    /** A key takes the hyphen before it, a bracket the circumflex before it. */
    private int begin(int i, int words) {
        boolean hyphen = run.is(i, '@') && run.is(i - 1, '-') && !isWord(i - 2);
        boolean note = run.is(i, '[') && run.is(i - 1, '^');
        return i > words && (hyphen || note) ? i - 1 : i;
    }

    private boolean isWord(int index) {
        return index >= 0 && Character.isLetterOrDigit(run.charAt(index));
    }

    private Token token(int begin, int i, int end, Deque<Autolinks.Address> addresses) {
        Autolinks.Address address = addresses.peek();
        if (address != null && address.begin() == i) {
            addresses.remove();
            return link(address);
        }
        return switch (run.charAt(i)) {
            case '[' -> new Token.Open(run.extent(begin, end).from(), begin < i);
            case ']' -> new Token.Close(run.extent(i, end).from());
            default -> new Token.Key(run.extent(i, end), source.shared(run.slice(i + 1, end)), begin < i);
        };
    }

    private Token link(Autolinks.Address address) {
        Extent extent = run.extent(address.begin(), address.end());
        List<Token> words = new ArrayList<>();
        words(address.begin(), address.end(), words);
        return new Token.Done(
                new Inline.Link(
                        address.target(),
                        Optional.empty(),
                        Inlines.of(words, problems),
                        problems.at(extent.from(), extent.to())),
                extent);
    }

    /** The end of the run, where the {@code @} of a key in braces may stand. */
    private void last(int words, boolean inLink, Optional<KeyNode> braced, List<Token> tokens) {
        int at = run.length() - 1;
        if (braced.isEmpty()) {
            words(words, run.length(), tokens);
        } else if (inLink || at < words || !CitationKeys.mayStart(run, at)) {
            words(words, run.length(), tokens);
            tokens.add(new Token.Words("{" + braced.get().key() + "}", false, Extent.of(braced.get())));
        } else {
            int begin = begin(at, words);
            words(words, begin, tokens);
            Extent extent = new Extent(
                    run.extent(at, at + 1).from(), Extent.of(braced.get()).to());
            tokens.add(new Token.Key(extent, braced.get().key(), begin < at));
        }
    }

    private void words(int begin, int end, List<Token> tokens) {
        int start = begin;
        while (start < end) {
            int stop = run.together(start, end);
            tokens.add(new Token.Words(run.slice(start, stop), run.isLiteral(start), run.extent(start, stop)));
            start = stop;
        }
    }
}
