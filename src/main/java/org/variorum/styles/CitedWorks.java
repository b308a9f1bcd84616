package org.variorum.styles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.Inline;

/** What the citations of one text are in a style: each hangs on the others, by numbers, letters and what was cited before. For one thread. */
public final class CitedWorks {

    private final Style style;
    private final Map<String, CitableWork> works = new LinkedHashMap<>();
    private final Map<String, Scene.Told> told = new LinkedHashMap<>();
    private final IdentityHashMap<Inline.Cite, Scene.Position> positions = new IdentityHashMap<>();

    /**
     * The citations of a text.
     *
     * @param style the style
     * @param groups the citations, in reading order
     * @param listed the keys of works that are listed without being cited
     * @param work the work of a key, if there is one
     */
    public CitedWorks(
            Style style,
            List<Inline.CitationGroup> groups,
            List<String> listed,
            Function<String, Optional<CitableWork>> work) {
        this.style = style;
        groups.forEach(group -> group.works().forEach(cite -> add(cite.key(), work)));
        listed.forEach(key -> add(key, work));
        List<CitableWork> sorted = style.listed(List.copyOf(works.values()));
        works.clear();
        sorted.forEach(found -> works.put(found.key(), found));
        told.putAll(new ToldApart(style, sorted).all());
        place(groups);
    }

    private void add(String key, Function<String, Optional<CitableWork>> work) {
        if (!works.containsKey(key)) {
            work.apply(key).ifPresent(found -> works.put(key, found));
        }
    }

    private void place(List<Inline.CitationGroup> groups) {
        Set<String> cited = new HashSet<>();
        Optional<Inline.Cite> before = Optional.empty();
        for (Inline.CitationGroup group : groups) {
            for (Inline.Cite cite : group.works()) {
                boolean first = cited.add(cite.key());
                positions.put(cite, first ? Scene.Position.FIRST : position(cite, before));
                before = Optional.of(cite);
            }
            if (group.works().size() > 1) {
                before = Optional.empty();
            }
        }
    }

    /** Of a work that was cited before; what was cited last counts if it stood alone, or in the same brackets. */
    private static Scene.Position position(Inline.Cite cite, Optional<Inline.Cite> before) {
        if (before.filter(b -> b.key().equals(cite.key())).isEmpty()) {
            return Scene.Position.SUBSEQUENT;
        }
        String locator = before.get().locator();
        if (locator.equals(cite.locator())) {
            return Scene.Position.IBID;
        }
        return cite.locator().isEmpty() ? Scene.Position.SUBSEQUENT : Scene.Position.IBID_WITH_LOCATOR;
    }

    /** The keys of the works, in the order of their list. */
    public List<String> keys() {
        return List.copyOf(works.keySet());
    }

    /** What tells a work from the others. */
    public ToldBy apart(String key) {
        return new ToldBy(told(key).suffix(), told(key).shown());
    }

    private Scene.Told told(String key) {
        return told.getOrDefault(key, Scene.Told.NOTHING);
    }

    /**
     * A citation as it stands in the text.
     *
     * @param text what stands in the sentence; of a style of notes, only who wrote the work, where they are part of it
     * @param note what stands in its note; nothing in a style without notes
     */
    public record Label(StyledText text, StyledText note) {}

    /** What else stands in a footnote that holds a citation. */
    public enum Beside {
        /** Nothing: it is the whole note. */
        NOTHING,
        /** A full stop behind it. */
        STOP,
        /** Words, of whose sentence it is a part. */
        WORDS
    }

    /** A citation. */
    public Label label(Inline.CitationGroup group) {
        return new GroupText(style, cites(group, group.inText())).label(group.inText());
    }

    /** A citation in a footnote, where a style of notes has no further note for it. */
    public StyledText within(Inline.CitationGroup group, Beside beside) {
        return new GroupText(style, cites(group, /* authorSaid= */ false)).within(group.inText(), beside);
    }

    /** {@code authorSaid} is whether who wrote the first work is said apart from it. */
    private List<CiteText> cites(Inline.CitationGroup group, boolean authorSaid) {
        List<CiteText> cites = new ArrayList<>();
        for (int i = 0; i < group.works().size(); i++) {
            Inline.Cite cite = group.works().get(i);
            boolean author = cite.suppressAuthor() || (authorSaid && i == 0);
            cites.add(new CiteText(
                    style,
                    cite,
                    Optional.ofNullable(works.get(cite.key())),
                    told(cite.key()),
                    new Scene.Place(
                            CitedPart.of(cite.locator()), positions.getOrDefault(cite, Scene.Position.FIRST), author),
                    i));
        }
        return cites;
    }
}
