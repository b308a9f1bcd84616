package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.render.part.StyledMarkup;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.SourceView;
import org.variorum.render.view.StyledView;
import org.variorum.styles.CitedWorks;
import org.variorum.styles.Style;
import org.variorum.styles.StyledText.Stretched;

/** Citations as a style of CSL has them. */
final class StyledCites implements PageCites {

    private static final int NOTE = 256;

    private final String name;
    private final Style style;
    private final StyledWorks styled;
    private final PageNotes notes;
    private final CitedWorks works;
    private final ProseViews kit;
    private final Map<String, Cited> cited = new LinkedHashMap<>();
    private final IdentityHashMap<Inline.CitationGroup, MarkupView> written = new IdentityHashMap<>();
    private int cites;

    /**
     * The citations of a text.
     *
     * @param name the name of the style
     * @param style the style
     * @param prose the text
     * @param listed the keys of works that are listed without being cited
     * @param notes the notes of the text
     * @param kit what all prose is written with
     */
    StyledCites(String name, Style style, Prose prose, List<String> listed, PageNotes notes, ProseViews kit) {
        this.name = name;
        this.style = style;
        this.styled = kit.styled();
        this.notes = notes;
        this.kit = kit;
        this.works = new CitedWorks(style, prose.citations(), listed, key -> styled.citable(name, key));
        for (String key : works.keys()) {
            kit.site().library().work(key).ifPresent(work -> {
                Cited one = new Cited(work, kit.labels().of(work));
                cited.put(key, one);
                one.numbered(cited.size());
            });
        }
    }

    @Override
    public List<SourceView> sources(Predicate<Cited> which) {
        List<SourceView> sources = new ArrayList<>();
        for (Cited one : cited.values()) {
            if (which.test(one)) {
                sources.add(entry(one));
            }
        }
        return sources;
    }

    private SourceView entry(Cited one) {
        Optional<StyledView> view =
                styled.of(name, one.work(), works.apart(one.work().key()));
        if (view.isEmpty()) {
            return one.entry(kit.references().of(one.work()));
        }
        String number = style.isNumbered() ? style.numbering(one.number()) : "";
        return new SourceView(
                one.number(), number, /* named= */ false, view.get().reference(), one.uses(), view);
    }

    @Override
    public void cite(Inline.CitationGroup group, boolean linked, Html out) {
        Optional<Integer> note = notes.numberOf(group);
        if (style.isOfNotes() && note.isEmpty()) {
            write(group, works.within(group, notes.beside(group)).runs(), linked, out);
            return;
        }
        CitedWorks.Label label = works.label(group);
        if (!label.text().isEmpty()) {
            out.tags(group.inText() ? "<span>" : "<small>");
            write(group, label.text().runs(), linked, out);
            out.tags(group.inText() ? "</span>" : "</small>");
        }
        if (note.isPresent()) {
            mark(note.get(), linked, out);
            Html text = new Html(NOTE);
            write(group, label.note().runs(), /* linked= */ true, text);
            written.put(group, text.view());
        }
        out.stopped(group.inText() && label.text().plain().endsWith("."));
    }

    private static void mark(int number, boolean linked, Html out) {
        String written = String.valueOf(number);
        if (linked) {
            out.tags("<sup><a href=#fn.").tags(written).tags(" id=fnref.").tags(written);
            out.tags(" role=doc-noteref>").tags(written).tags("</a></sup>");
        } else {
            out.open("sup").tags(written).close("sup");
        }
    }

    /** A note is made where its mark stands, since what is cited so far counts there, and it is put where notes stand. */
    @Override
    public void note(Inline.CitationGroup group, Html out) {
        Optional.ofNullable(written.get(group)).ifPresent(out::markup);
    }

    /** Writes stretches; those of one work together are one link to its entry. */
    private void write(Inline.CitationGroup group, List<Stretched> runs, boolean linked, Html out) {
        for (int from = 0; from < runs.size(); ) {
            int end = from + 1;
            while (end < runs.size() && runs.get(end).cite() == runs.get(from).cite()) {
                end++;
            }
            write(target(group, runs.get(from).cite()).filter(c -> linked), runs.subList(from, end), linked, out);
            from = end;
        }
    }

    private Optional<Cited> target(Inline.CitationGroup group, int cite) {
        return cite < 0
                ? Optional.empty()
                : Optional.ofNullable(cited.get(group.works().get(cite).key()));
    }

    private void write(Optional<Cited> target, List<Stretched> runs, boolean linked, Html out) {
        if (target.isPresent()) {
            cites++;
            target.get().open(cites, out).markup(StyledMarkup.unlinked(runs)).tags("</a>");
        } else {
            out.markup(linked ? StyledMarkup.of(runs) : StyledMarkup.unlinked(runs));
        }
    }
}
