package org.variorum.render.prose;

import org.variorum.render.theme.Markup;
import org.variorum.render.view.MarkupView;

/**
 * Writes HTML, tag by tag. Text and attribute values of authors are escaped and quoted; names of tags and attributes are
 * ours. What HTML lets a writer leave out is left out: the ends of paragraphs, items and cells, and quotes around words of ours.
 */
final class Html {

    private final Markup out;
    private boolean stopped;

    /** Nothing yet, with room for so many bytes. */
    Html(int room) {
        out = new Markup(room);
    }

    /** Text, escaped; what no page may hold becomes U+FFFD. */
    Html text(String text) {
        boolean again = stopped && text.startsWith(".") && !text.startsWith("..");
        stopped = false;
        out.text(again ? text.substring(1) : text);
        return this;
    }

    /** Whether what is written ends with a full stop, which ends a sentence, too: one that follows is left out. */
    Html stopped(boolean stop) {
        stopped = stop;
        return this;
    }

    /** An opening tag without attributes. */
    Html open(String tag) {
        out.plain("<").plain(tag).plain(">");
        return this;
    }

    /** An opening tag; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        begin(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        return end();
    }

    /** The beginning of an opening tag. */
    Html begin(String tag) {
        out.plain("<").plain(tag);
        return this;
    }

    /** An attribute of the tag that has begun. */
    Html with(String name, String value) {
        out.plain(" ").plain(name).plain("=\"").text(value).plain("\"");
        return this;
    }

    /** The end of an opening tag. */
    Html end() {
        out.plain(">");
        return this;
    }

    /** A closing tag. */
    Html close(String tag) {
        out.plain("</").plain(tag).plain(">");
        return this;
    }

    /** Tags of ours that are the same wherever they stand. */
    Html tags(String tags) {
        out.plain(tags);
        return this;
    }

    /** Markup that this class, or a template, has made. */
    Html markup(MarkupView markup) {
        out.ready(markup.utf8());
        return this;
    }

    /** The end of a line, for people who read the source. */
    Html line() {
        out.plain("\n");
        return this;
    }

    /** All that was written. */
    MarkupView view() {
        return new MarkupView(out.toBytes());
    }
}
