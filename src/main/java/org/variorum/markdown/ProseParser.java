package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * Reads the Markdown of content files. The syntax is CommonMark with tables, footnotes, strikethrough, tasks, alerts and
 * bare addresses, and Pandoc's spans, citations, divs and attributes; the syntax guide of the manual shows all of it.
 *
 * <pre>{@code
 * Prose prose = new ProseParser().parse("reports/herald.md", "It [says so]{.claim #c1 q=who value=us}.", 12, reporter);
 * }</pre>
 *
 * <p>Any text is accepted: what is wrong with it is reported, and what cannot be read as markup is kept as text. HTML
 * becomes values of its own, to be shown as text; HTML comments are dropped. A parser may be used again, and by several
 * threads at once.
 */
public final class ProseParser {

    private final ProseLimits limits;
    private final SharedWords words = new SharedWords();

    /** A parser with {@link ProseLimits#DEFAULT}. */
    public ProseParser() {
        this(ProseLimits.DEFAULT);
    }

    /** A parser with limits of its own. */
    public ProseParser(ProseLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the body of a content file.
     *
     * @param path the file, as diagnostics shall name it
     * @param text its body: what follows the front matter
     * @param firstLine the line of the file, from 1, on which the body starts
     * @param reporter takes what is wrong with it
     * @return what it says, with all places counted in the file
     */
    public Prose parse(String path, String text, int firstLine, Reporter reporter) {
        BodyText source = new BodyText(path, text, firstLine, words);
        Problems problems = new Problems(source, reporter);
        Optional<Guard.Refusal> refusal = Guard.check(source.text(), limits);
        if (refusal.isPresent()) {
            problems.tooDeep(refusal.get().from(), refusal.get().message());
            return whole(source);
        }
        return parse(source, problems);
    }

    private static Prose whole(BodyText source) {
        Inline text = source.asText(new Extent(0, source.text().length()));
        return new Prose(List.of(new Block.Paragraph(List.of(text))), List.of(), source.lines());
    }

    private Prose parse(BodyText source, Problems problems) {
        Node document = Grammar.parse(source, limits, problems);
        Survey survey = Survey.of(document);
        Footnotes footnotes = new Footnotes(survey.footnotes(), problems);
        InlineConverter inlines = new InlineConverter(source, problems, footnotes, limits);
        HeadingConverter headings = new HeadingConverter(inlines, new Anchors(survey.ids()), problems);
        BlockConverter blocks = new BlockConverter(source, problems, inlines, headings, limits);
        List<Block> content = blocks.children(document, 0);
        List<Block.Footnote> notes = footnotes.referredFrom(content, note -> blocks.children(note, 0));
        Prose prose = new Prose(content, notes, source.lines());
        LooseBraces.report(prose, problems);
        return prose;
    }
}
