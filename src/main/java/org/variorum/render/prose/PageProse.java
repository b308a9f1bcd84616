package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.variorum.render.part.Naming;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.SourceView;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.SitePage;
import org.variorum.site.Work;
import org.variorum.words.Language;

/** The prose of one file on one page: its links, citations, marks and directives. Used by one thread, once. */
final class PageProse implements ProseHooks {

    private final ProseViews kit;
    private final String page;
    private final String file;
    private final Prose prose;
    private final Function<Inline.Span, Optional<Mark>> marks;
    private final List<Work> works;
    private final CitationLabels labels;
    private final List<String> footnotes;
    private final Map<String, List<String>> footnoteMarks = new HashMap<>();
    private final Map<String, List<String>> uses = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();
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
        this.works = works(prose, kit.site().library());
        this.labels = new CitationLabels(works, kit.labels());
    }

    /** While the text is written, it is noted what it cites where and what it lists itself. */
    ProseView write(int topLevel) {
        MarkupView html = new MarkupView(new ProseHtml(this, topLevel).of(prose));
        return new ProseView(html, sources(work -> !listed.contains(work.key())));
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
    public String cite(Inline.CitationGroup group, boolean linked) {
        return new CitationHtml(group, linked).write();
    }

    @Override
    public Optional<Mark> span(Inline.Span span) {
        return marks.apply(span);
    }

    @Override
    public Optional<String> div(Block.Div div) {
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
            List<SourceView> soFar = sources(work -> uses.containsKey(work.key()) && listed.add(work.key()));
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

    /** What the text cites, each work once. */
    private static List<Work> works(Prose prose, Library library) {
        Map<String, Work> works = new LinkedHashMap<>();
        for (Inline.CitationGroup group : prose.inlines(Inline.CitationGroup.class)) {
            for (Inline.Cite cite : group.works()) {
                library.work(cite.key()).ifPresent(w -> works.putIfAbsent(w.key(), w));
            }
        }
        return List.copyOf(works.values());
    }

    /** Works that are cited, by label. */
    private List<SourceView> sources(Predicate<Work> which) {
        return labels.sorted().stream()
                .filter(which)
                .map(w -> new SourceView(
                        Naming.anchor(w.key()),
                        labels.of(w).text(),
                        kit.references().of(w),
                        uses.getOrDefault(w.key(), List.of())))
                .toList();
    }

    /** Writes a citation: {@code (see Reuters 2023, para. 2; KBS 2023)}, or {@code Reuters (2023) says}. */
    private final class CitationHtml {

        private final Inline.CitationGroup group;
        private final boolean linked;
        private final Html out = new Html();

        CitationHtml(Inline.CitationGroup group, boolean linked) {
            this.group = group;
            this.linked = linked;
        }

        String write() {
            boolean inText = group.inText();
            out.open("span", "class", inText ? "cite in-text" : "cite").text(inText ? "" : "(");
            for (int i = 0; i < group.works().size(); i++) {
                if (i > 0) {
                    out.text("; ");
                }
                cite(group.works().get(i), inText && i == 0);
            }
            return out.text(inText ? "" : ")").close("span").toString();
        }

        private void cite(Inline.Cite cite, boolean inText) {
            if (!cite.prefix().isEmpty()) {
                out.text(cite.prefix().strip() + " ");
            }
            Optional<Work> work = kit.site().library().work(cite.key());
            if (work.isEmpty()) {
                out.text("@" + cite.key());
            } else if (inText) {
                inText(cite, work.get());
                return;
            } else {
                WorkLabels.Label label = labels.of(work.get());
                link(work.get(), cite.suppressAuthor() ? label.year() : label.text());
            }
            out.text(tail(cite));
        }

        private void inText(Inline.Cite cite, Work work) {
            WorkLabels.Label label = labels.of(work);
            if (!cite.suppressAuthor()) {
                out.text(label.name() + " ");
            }
            out.text("(");
            link(work, label.year());
            out.text(tail(cite) + ")");
        }

        private void link(Work work, String text) {
            if (!linked) {
                out.text(text);
                return;
            }
            cites++;
            String id = "cite." + cites;
            uses.computeIfAbsent(work.key(), k -> new ArrayList<>()).add(id);
            out.open("a", "href", "#" + Links.encoded(Naming.anchor(work.key())), "id", id)
                    .text(text)
                    .close("a");
        }

        private static String tail(Inline.Cite cite) {
            String locator = cite.locator().strip();
            String suffix = cite.suffix().strip();
            return (locator.isEmpty() ? "" : ", " + locator)
                    + (suffix.isEmpty() || ",;:.)".indexOf(suffix.charAt(0)) >= 0 ? suffix : ", " + suffix);
        }
    }
}
