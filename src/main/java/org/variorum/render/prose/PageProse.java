package org.variorum.render.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.diagnostic.Location;
import org.variorum.model.Block;
import org.variorum.model.Evidence;
import org.variorum.model.Inline;
import org.variorum.model.LinkTarget;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;
import org.variorum.model.QuoteState;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.SourceView;
import org.variorum.site.EventFilter;
import org.variorum.site.Links;
import org.variorum.site.SitePage;
import org.variorum.words.Language;

/** The prose of one file on one page: its links, citations, marks and directives. Used by one thread, once. */
final class PageProse implements ProseHooks {

    private final ProseViews kit;
    private final String page;
    private final String file;
    private final Function<Inline.Span, Optional<Mark>> marks;
    private final PageCites cites;
    private final PageNotes notes;
    private final Set<String> ids;
    private final Prose prose;
    private final Map<Location, Evidence.Checked> quoted;

    /**
     * The prose of a file.
     *
     * @param kit what all prose is written with
     * @param page the page that shows it
     * @param file the content file that holds it
     * @param cites its citations
     * @param notes its notes
     * @param prose the prose
     * @param marks what spans stand for on this kind of page
     */
    PageProse(
            ProseViews kit,
            SitePage page,
            String file,
            PageCites cites,
            PageNotes notes,
            Prose prose,
            Function<Inline.Span, Optional<Mark>> marks) {
        this.kit = kit;
        this.page = page.path();
        this.file = file;
        this.marks = marks;
        this.ids = new HashSet<>(page.kind().sections());
        this.cites = cites;
        this.prose = prose;
        this.quoted = kit.site().library().quoted(file);
        this.notes = notes;
    }

    /** While the text is written, it is noted what it cites where and what it lists itself. */
    ProseView write(int topLevel) {
        ProseHtml writer = new ProseHtml(this, topLevel);
        MarkupView html = writer.of(prose);
        return new ProseView(html, writer.contents(), cites.sources(cited -> !cited.isListed()));
    }

    @Override
    public Language language() {
        return kit.site().library().values().language();
    }

    @Override
    public String said() {
        return OwnSpeech.attributes(kit.site());
    }

    @Override
    public Optional<String> link(String address) {
        return kit.site().links().resolve(page, file, address);
    }

    @Override
    public Optional<Picture> image(String address) {
        return link(address)
                .filter(href -> !href.contains(":"))
                .map(href -> new Picture(
                        href, kit.site().size(LinkTarget.of(file, address).path())));
    }

    @Override
    public Optional<Mark> span(Inline.Span span) {
        return marks.apply(span);
    }

    @Override
    public Optional<MarkupView> div(Block.Div div) {
        String root = Links.root(page);
        Optional<QuestionId> question = div.attributes().value("q").flatMap(QuestionId::of);
        if (div.attributes().has("reconciliation")) {
            return question.map(q -> kit.fragments().reconciliation(q, root));
        }
        if (div.attributes().has("positions")) {
            return question.map(q -> kit.fragments().positions(q, root));
        }
        if (div.attributes().has("timeline")) {
            return Optional.of(kit.fragments().timeline(EventFilter.of(div.attributes()), root));
        }
        if (div.attributes().has("sources")) {
            List<SourceView> soFar = cites.sources(Cited::isLeftToList);
            return Optional.of(kit.fragments().sources(soFar, root));
        }
        return Optional.empty();
    }

    @Override
    public Optional<QuoteState> quoted(Block.Quote quote) {
        return quoted.isEmpty()
                ? Optional.empty()
                : prose.place(quote)
                        .flatMap(place -> Optional.ofNullable(quoted.get(place)).map(Evidence.Checked::state));
    }

    @Override
    public Optional<String> id(String wanted) {
        return Optional.of(wanted).filter(id -> !id.isEmpty() && ids.add(id));
    }

    @Override
    public PageNotes notes() {
        return notes;
    }

    @Override
    public void cite(Inline.CitationGroup group, boolean linked, Html out) {
        cites.cite(group, linked, out);
    }

    @Override
    public void note(Inline.CitationGroup group, Html out) {
        cites.note(group, out);
    }
}
