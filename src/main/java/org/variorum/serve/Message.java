package org.variorum.serve;

import java.nio.charset.StandardCharsets;

/** What listeners are sent: server-sent events, as the HTML standard has them. */
final class Message {

    private Message() {}

    /** The page is another one now. */
    static String reload() {
        return event("reload", "");
    }

    /** The page is what it was; this is what is shown now, and what is wrong with the content. */
    static String state(Showing showing) {
        return event("number", Long.toString(showing.number())) + event("report", showing.report());
    }

    /** Nothing new: keeps the connection open, and finds out whether anybody is there. */
    static String nothing() {
        return ":\n\n";
    }

    static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String name, String data) {
        StringBuilder text = new StringBuilder("event: ").append(name).append('\n');
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        return text.append(data.isEmpty() ? "data:\n" : "").append('\n').toString();
    }
}
