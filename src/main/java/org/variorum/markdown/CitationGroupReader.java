package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Reads Pandoc's citations from what stands in a pair of brackets. */
final class CitationGroupReader {

    private static final Token.Cases<String> WORDS = new Words();

    private final Problems problems;

    /** Reads citations of one file. */
    CitationGroupReader(Problems problems) {
        this.problems = problems;
    }

    /** {@code @key} on its own. */
    Inline inText(Token.Key key) {
        return group(true, List.of(cite(key, false, "", Locators.NONE)), key.extent());
    }

    // bracketed: "[" work (";" work)* "]"
    /** A citation in brackets that reach over an extent, if each part between semicolons has a key. */
    Optional<Token> bracketed(List<Token> inner, Extent extent) {
        List<List<Token>> parts = hasKey(inner) ? split(inner) : List.of();
        if (parts.isEmpty() || !haveKeys(parts)) {
            return Optional.empty();
        }
        List<Inline.Cite> works = new ArrayList<>();
        for (List<Token> part : parts) {
            works(part, works);
        }
        return Optional.of(new Token.Done(group(false, works, extent), extent));
    }

    // in text: key "[" (locator | work) (";" work)* "]"
    /** A key in the text with brackets behind it that end at {@code to}, if all parts but the first have a key. */
    Optional<Token> inText(Token.Key key, List<Token> inner, int to) {
        List<List<Token>> parts = split(inner);
        List<List<Token>> rest = hasKey(parts.get(0)) ? parts : parts.subList(1, parts.size());
        if (!haveKeys(rest) || isNoteMark(inner)) {
            return Optional.empty();
        }
        Locators.Parts locator = rest.size() == parts.size() ? Locators.NONE : Locators.split(text(parts.get(0)));
        List<Inline.Cite> works = new ArrayList<>();
        works.add(cite(key, false, "", locator));
        for (List<Token> part : rest) {
            works(part, works);
        }
        Extent extent = new Extent(key.extent().from(), to);
        return Optional.of(new Token.Done(group(true, works, extent), extent));
    }

    private static boolean isNoteMark(List<Token> inner) {
        return !inner.isEmpty()
                && inner.get(0) instanceof Token.Words words
                && words.text().startsWith("^");
    }

    // work: prefix key suffix; further keys in one part are works of their own
    private void works(List<Token> part, List<Inline.Cite> works) {
        int at = nextKey(part, 0);
        String prefix = text(part.subList(0, at)).strip();
        while (at < part.size()) {
            Token.Key key = (Token.Key) part.get(at);
            int next = nextKey(part, at + 1);
            Locators.Parts behind = Locators.split(text(part.subList(at + 1, next)));
            boolean last = next == part.size();
            works.add(cite(key, key.hyphen(), prefix, last ? behind : new Locators.Parts(behind.locator(), "")));
            prefix = Locators.tidy(behind.suffix());
            at = next;
        }
    }

    private Inline.CitationGroup group(boolean inText, List<Inline.Cite> works, Extent extent) {
        return new Inline.CitationGroup(inText, works, problems.at(extent.from(), extent.to()));
    }

    private Inline.Cite cite(Token.Key key, boolean suppressed, String prefix, Locators.Parts behind) {
        Extent extent = key.extent();
        return new Inline.Cite(
                key.key(),
                suppressed,
                prefix,
                behind.locator(),
                behind.suffix(),
                problems.at(extent.from(), extent.to()));
    }

    private static int nextKey(List<Token> part, int from) {
        int at = from;
        while (at < part.size() && !(part.get(at) instanceof Token.Key)) {
            at++;
        }
        return at;
    }

    private static boolean hasKey(List<Token> part) {
        return nextKey(part, 0) < part.size();
    }

    private static boolean haveKeys(List<List<Token>> parts) {
        for (List<Token> part : parts) {
            if (!hasKey(part)) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Token token : tokens) {
            if (token instanceof Token.Words words
                    && !words.literal()
                    && words.text().indexOf(';') >= 0) {
                split(words, parts);
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }

    private static void split(Token.Words words, List<List<Token>> parts) {
        String[] pieces = words.text().split(";", -1);
        int from = words.extent().from();
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                parts.add(new ArrayList<>());
            }
            Extent extent = new Extent(from, from + pieces[i].length());
            parts.get(parts.size() - 1).add(new Token.Words(pieces[i], false, extent));
            from = extent.to() + 1;
        }
    }

    private static String text(List<Token> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0).fold(WORDS);
        }
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.fold(WORDS));
        }
        return text.toString();
    }

    /** The words that a token adds to what stands around a key. */
    private static final class Words implements Token.Cases<String> {

        @Override
        public String words(Token.Words words) {
            return words.text();
        }

        @Override
        public String open(Token.Open bracket) {
            return bracket.words().text();
        }

        @Override
        public String close(Token.Close bracket) {
            return "]";
        }

        /** Keys part the words. */
        @Override
        public String key(Token.Key key) {
            return "";
        }

        @Override
        public String braces(Token.Braces braces) {
            return braces.raw();
        }

        @Override
        public String faultyBrace(Token.FaultyBrace brace) {
            return "{";
        }

        @Override
        public String done(Token.Done done) {
            return done.inline().isBlank() ? " " : Prose.plain(List.of(done.inline()));
        }
    }
}
