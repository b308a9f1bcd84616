package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.RecordedLink;
import org.variorum.model.Words;
import org.variorum.reach.Reply;
import org.variorum.reach.Reply.State;

/** Prints how recorded links stand: a line for each that is not simply there, then how many there are; or all of it as JSON. */
final class LinksPrinter {

    /** An archive that may have a copy of any page, and shows those of a page that it has. */
    private static final String ARCHIVE = "https://web.archive.org/web/";

    private final PrintWriter out;
    private final SiteOutcome.Style style;
    private final Map<String, Reply> replies;

    /** Prints there what came of asking for the links of a folder. */
    LinksPrinter(PrintWriter out, Path content, Map<String, Reply> replies) {
        this.out = out;
        this.style = new SiteOutcome.Style(content, false, false);
        this.replies = Map.copyOf(replies);
    }

    void text(List<RecordedLink> links) {
        for (RecordedLink link : links) {
            Reply reply = reply(link);
            if (reply.state() != State.ALIVE) {
                line(style.inContent(link.place()) + ": " + word(reply.state()) + ": " + link.address() + " ("
                        + reply.reason() + ")");
                remedy(link).ifPresent(remedy -> line("  " + remedy));
            }
        }
        StringJoiner summary = new StringJoiner(", ", links.size() + (links.size() == 1 ? " link: " : " links: "), ".");
        for (State state : State.values()) {
            long number = count(links, state);
            if (number > 0 || state == State.ALIVE) {
                summary.add(number + " " + word(state));
            }
        }
        line(summary.toString());
    }

    private static String word(State state) {
        return Words.of(state).replace('-', ' ');
    }

    private long count(List<RecordedLink> links, State state) {
        return links.stream().filter(link -> reply(link).state() == state).count();
    }

    private Reply reply(RecordedLink link) {
        return Optional.ofNullable(replies.get(link.address())).orElseThrow();
    }

    private Optional<String> remedy(RecordedLink link) {
        Reply reply = reply(link);
        return reply.address()
                .map(to -> "now: " + to)
                .or(() -> copy(link).map(copy -> "archived copy: " + copy))
                .or(() ->
                        lookup(link).map(address -> "no copy is recorded; " + address + " shows whether there is one"));
    }

    /** A recorded copy that is there, else one that could not be asked for. */
    private Optional<String> copy(RecordedLink link) {
        return link.copies().stream()
                .filter(copy -> replies.containsKey(copy)
                        && Optional.ofNullable(replies.get(copy))
                                .filter(r -> r.state() == State.DEAD)
                                .isEmpty())
                .findFirst();
    }

    private Optional<String> lookup(RecordedLink link) {
        return Optional.of(ARCHIVE + "*/" + link.address())
                .filter(address ->
                        reply(link).state() == State.DEAD && !link.address().startsWith(ARCHIVE));
    }

    void json(List<RecordedLink> links) {
        JsonObject summary = new JsonObject();
        for (State state : State.values()) {
            summary.put(Words.of(state), count(links, state));
        }
        out.print(JsonText.indented(JsonPrinter.start()
                .putAll("links", links, this::link)
                .put("summary", summary.json())
                .json()));
    }

    private Json link(RecordedLink link) {
        Reply reply = reply(link);
        boolean gone = reply.state() != State.ALIVE && reply.state() != State.MOVED;
        return JsonPrinter.place(style.inContent(link.place()))
                .put("address", link.address())
                .put("state", reply.state())
                .put("reason", reply.reason())
                .put("now", reply.address(), Json::of)
                .put("archived", copy(link).filter(c -> gone), Json::of)
                .put("lookup", lookup(link), Json::of)
                .json();
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
