package org.variorum.render.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.variorum.render.theme.Markup;
import org.variorum.render.view.MarkupView;
import org.variorum.styles.StyledText.Look;
import org.variorum.styles.StyledText.Stretched;

/** Text of a style of citation as HTML: every character of it is escaped here. */
public final class StyledMarkup {

    private static final int ROOM = 256;

    private StyledMarkup() {}

    /** Stretches of text, with links where they have addresses. */
    public static MarkupView of(List<Stretched> runs) {
        Markup out = new Markup(ROOM);
        for (Stretched run : runs) {
            run.address()
                    .ifPresent(address -> out.plain("<a href=\"").text(address).plain("\">"));
            write(run, out);
            run.address().ifPresent(address -> out.plain("</a>"));
        }
        return new MarkupView(out.toBytes());
    }

    /** Stretches of text, of which all is a link to somewhere else already. */
    public static MarkupView unlinked(List<Stretched> runs) {
        Markup out = new Markup(ROOM);
        runs.forEach(run -> write(run, out));
        return new MarkupView(out.toBytes());
    }

    private static void write(Stretched run, Markup out) {
        Deque<Look> open = new ArrayDeque<>();
        for (Look look : Look.values()) {
            if (run.looks().contains(look)) {
                out.plain("<").plain(tag(look)).plain(look == Look.SMALL_CAPS ? " class=caps>" : ">");
                open.push(look);
            }
        }
        out.text(run.text());
        open.forEach(look -> out.plain("</").plain(tag(look)).plain(">"));
    }

    private static String tag(Look look) {
        return switch (look) {
            case ITALIC -> "i";
            case BOLD -> "b";
            case SMALL_CAPS -> "span";
            case UNDERLINE -> "u";
            case RAISED -> "sup";
            case LOWERED -> "sub";
        };
    }
}
