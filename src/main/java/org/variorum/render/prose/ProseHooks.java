package org.variorum.render.prose;

import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.PictureSize;
import org.variorum.model.QuoteState;
import org.variorum.render.view.MarkupView;
import org.variorum.words.Language;

/** What prose needs of the page that shows it. */
interface ProseHooks {

    /** The language of the site. */
    Language language();

    /** The attributes of tags around what is said in it. */
    String said();

    /**
     * What a span stands for on a page.
     *
     * @param classes classes of the span
     * @param id its id
     * @param after HTML that follows the span, left out inside links
     */
    record Mark(String classes, Optional<String> id, MarkupView after) {}

    /** What stands in a link to that address; empty where it leads nowhere or must not be linked. */
    Optional<String> link(String address);

    /**
     * A picture of the site's own.
     *
     * @param source where it lies
     * @param size how large it is, where its file says so
     */
    record Picture(String source, Optional<PictureSize> size) {}

    /** The picture at an address; empty where it is not one of the site's own. */
    Optional<Picture> image(String address);

    /** Writes a citation; without links where it stands inside a link. */
    void cite(Inline.CitationGroup group, boolean linked, Html out);

    /** What a span stands for; empty for one that means nothing here. */
    Optional<Mark> span(Inline.Span span);

    /** The HTML of a directive; empty for a mere box. */
    Optional<MarkupView> div(Block.Div div);

    /** How a block quotation stands to our copy of what it cites; empty for one that cites nothing. */
    Optional<QuoteState> quoted(Block.Quote quote);

    /** An id that an author gave, if the page has no such id yet; each is given once. */
    Optional<String> id(String wanted);

    /** The notes at the end of the text. */
    PageNotes notes();

    /** Writes what stands in the note of a citation. */
    void note(Inline.CitationGroup group, Html out);
}
