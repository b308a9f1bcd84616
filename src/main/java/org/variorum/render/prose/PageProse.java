package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.SourceView;
import org.variorum.site.Links;
import org.variorum.site.SitePage;
import org.variorum.words.Language;

/** The prose of one file on one page: its links, citations, marks and directives. Used by one thread, once. */
final class PageProse implements ProseHooks {

    private final ProseViews kit;
    private final String page;
    private final String file;
    private final Prose prose;
    private final Function<Inline.Span, Optional<Mark>> marks;
    private final CitationLabels labels;
    private final List<String> footnotes;
    private final Map<String, List<String>> footnoteMarks = new HashMap<>();
    private final Set<String> ids;
    private int cites;

    /**
     * The prose of a file.
     *
     * @param kit what all prose is written with
     * @param page the page that shows it
     * @param file the content file that holds it
     * @param prose the prose
     * @param marks what spans stand for on this kind of page
     */
    PageProse(ProseViews kit, SitePage page, String file, Prose prose, Function<Inline.Span, Optional<Mark>> marks) {
        this.kit = kit;
        this.page = page.path();
        this.file = file;
        this.prose = prose;
        this.marks = marks;
        this.ids = new HashSet<>(page.kind().sections());
        this.footnotes = prose.footnotes().stream().map(Block.Footnote::label).toList();
        this.labels = new CitationLabels(prose, kit.site().library(), kit.labels());
    }

    /** While the text is written, it is noted what it cites where and what it lists itself. */
    ProseView write(int topLevel) {
        MarkupView html = new ProseHtml(this, topLevel).of(prose);
        return new ProseView(html, sources(cited -> !cited.isListed()));
    }

    @Override
    public Language language() {
        return kit.site().library().values().language();
    }

    @Override
    public Optional<String> link(String address) {
        return kit.site().links().resolve(page, file, address);
    }

    @Override
    public Optional<String> image(String address) {
        return link(address).filter(href -> !href.contains(":"));
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
            return Optional.of(kit.fragments().timeline(root));
        }
        if (div.attributes().has("sources")) {
            List<SourceView> soFar = sources(Cited::isLeftToList);
            return Optional.of(kit.fragments().sources(soFar, root));
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> id(String wanted) {
        return Optional.of(wanted).filter(id -> !id.isEmpty() && ids.add(id));
    }

    @Override
    public List<String> footnotes() {
        return footnotes;
    }

    @Override
    public String footnoteMark(String label) {
        List<String> ids = footnoteMarks.computeIfAbsent(label, l -> new ArrayList<>());
        String id = "fnref." + (footnotes.indexOf(label) + 1) + (ids.isEmpty() ? "" : "." + (ids.size() + 1));
        ids.add(id);
        return id;
    }

    @Override
    public List<String> footnoteMarks(String label) {
        return footnoteMarks.getOrDefault(label, List.of());
    }

    /** Works that are cited, by label. */
    private List<SourceView> sources(Predicate<Cited> which) {
        List<SourceView> sources = new ArrayList<>();
        for (Cited cited : labels.sorted()) {
            if (which.test(cited)) {
                sources.add(cited.entry(kit.references().of(cited.work())));
            }
        }
        return sources;
    }

    /** Writes a citation: {@code (see Reuters 2023, para. 2; KBS 2023)}, or {@code Reuters (2023) says}. */
    @Override
    public void cite(Inline.CitationGroup group, boolean linked, Html out) {
        boolean inText = group.inText();
        out.tags(inText ? "<span>" : "<small>(");
        for (int i = 0; i < group.works().size(); i++) {
            if (i > 0) {
                out.tags("; ");
            }
            cite(group.works().get(i), inText && i == 0, linked, out);
        }
        out.tags(inText ? "</span>" : ")</small>");
    }

    private void cite(Inline.Cite cite, boolean inText, boolean linked, Html out) {
        if (!cite.prefix().isEmpty()) {
            out.text(cite.prefix().strip()).tags(" ");
        }
        Optional<Cited> cited = labels.of(cite);
        if (cited.isEmpty()) {
            out.tags("@").text(cite.key());
        } else if (inText) {
            WorkLabels.Label label = cited.get().label();
            if (!cite.suppressAuthor()) {
                out.text(label.name()).tags(" ");
            }
            out.tags("(");
            link(cited.get(), label.year(), linked, out);
        } else {
            WorkLabels.Label label = cited.get().label();
            link(cited.get(), cite.suppressAuthor() ? label.year() : label.text(), linked, out);
        }
        out.text(tail(cite)).tags(inText && cited.isPresent() ? ")" : "");
    }

    private void link(Cited cited, String text, boolean linked, Html out) {
        if (!linked) {
            out.text(text);
            return;
        }
        cites++;
        String number = String.valueOf(cites);
        cited.by(number);
        out.tags("<a href=#.s")
                .tags(cited.number())
                .tags(" id=.c")
                .tags(number)
                .tags(">")
                .text(text)
                .tags("</a>");
    }

    private static String tail(Inline.Cite cite) {
        String locator = cite.locator().strip();
        String suffix = cite.suffix();
        boolean parted = !locator.isEmpty() || suffix.isEmpty() || !Character.isLetterOrDigit(suffix.charAt(0));
        return (locator.isEmpty() ? "" : ", " + locator) + (parted ? suffix : ", " + suffix);
    }
}
