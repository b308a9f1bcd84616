package org.variorum.render.part;

import java.util.Optional;
import org.variorum.render.view.StyledView;
import org.variorum.site.Library;
import org.variorum.site.Work;
import org.variorum.styles.CitableWork;
import org.variorum.styles.Style;
import org.variorum.styles.StyledText;
import org.variorum.styles.ToldBy;

/** Works as styles of citation have them, each formatted once a style when it is first shown. Safe for use by several threads. */
public final class StyledWorks {

    private final Library library;
    private final References references;
    private final Shared<Key, Optional<StyledView>> views;
    private final Shared<Key, Optional<CitableWork>> citable;

    /**
     * A work in a style.
     *
     * @param style the name of the style
     * @param work the key of the work
     * @param apart what tells it from others
     */
    private record Key(String style, String work, ToldBy apart) {}

    /** The works of a library. */
    public StyledWorks(Library library, References references) {
        this.library = library;
        this.references = references;
        this.views = new Shared<>(library.recall(), key -> key, this::view);
        this.citable = new Shared<>(library.recall(), key -> key, this::citable);
    }

    /** A style of citation, by its name; empty where it could not be read. */
    public Optional<Style> style(Optional<String> name) {
        return name.flatMap(library::style);
    }

    /** A work in the style of that name, told from others; empty where the style has nothing to say of it. */
    public Optional<StyledView> of(String style, Work work, ToldBy apart) {
        return views.of(new Key(style, work.key(), apart));
    }

    /** A work in the style of the site; empty where it has none of CSL. */
    public Optional<StyledView> of(Work work) {
        return library.style().flatMap(style -> of(style, work, ToldBy.NOTHING));
    }

    /** What is to know of the work of a key in the style of that name, before it is known what is cited beside it. */
    public Optional<CitableWork> citable(String style, String work) {
        return citable.of(new Key(style, work, ToldBy.NOTHING));
    }

    private Optional<CitableWork> citable(Key key) {
        return library.style(key.style)
                .flatMap(style -> library.work(key.work).map(work -> style.citable(work.citation())));
    }

    private Optional<StyledView> view(Key key) {
        return library.style(key.style)
                .flatMap(style -> library.work(key.work).flatMap(work -> view(style, work, key)));
    }

    private Optional<StyledView> view(Style style, Work work, Key key) {
        StyledText text = style.entry(work.citation(), key.apart, /* numbered= */ false);
        boolean linked = text.runs().stream().anyMatch(run -> run.address().isPresent());
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new StyledView(StyledMarkup.of(text.runs()), linked, references.of(work)));
    }
}
