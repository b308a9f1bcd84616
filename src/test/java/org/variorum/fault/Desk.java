package org.variorum.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two editions of one small site: the second has other words on every page, a page more and a page less. */
final class Desk {

    private static final int BRIEFINGS = 30;

    private Desk() {}

    /** Writes the content of the edition of that number, 1 or 2, and returns its folder. */
    static Path write(Path folder, int edition) throws IOException {
        Path content = folder.resolve("content-" + edition);
        put(content.resolve("site.yaml"), """
                title: The Harbour Ledger, edition %d
                description: Two editions, to be told apart on every page.
                base-url: https://ledger.example/
                publisher: {name: The Ledger desk}
                people: {desk: {name: The Ledger desk, role: editors}}
                """.formatted(edition));
        put(content.resolve("outlets.yaml"), """
                gazette: {name: The Gazette, kind: newspaper, reliability: B, reason: Says where it was.}
                """);
        put(content.resolve("entities.yaml"), "port: {name: The Port Office, kind: body}\n");
        put(content.resolve("reports/gazette-1.md"), """
                ---
                title: Bridge closed
                outlet: gazette
                issued: 2023-11-14
                ---
                [The Port Office closed it]{.claim #c1 q=closer value=port quote="closed by the Port Office"}.
                """);
        put(content.resolve("questions/closer.md"), """
                ---
                question: Who closed the bridge?
                expects: entity
                ---
                The one report says it [@gazette-1].
                """);
        for (int i = edition; i < BRIEFINGS + edition; i++) {
            put(content.resolve("briefings/bridge-" + i + ".md"), briefing(i, edition));
        }
        return content;
    }

    private static String briefing(int number, int edition) {
        return """
                ---
                title: The bridge, part %d
                summary: What is known of the bridge.
                date: 2023-11-15
                author: [desk]
                ---
                In edition %d [the Port Office closed the bridge]{.finding q=closer value=port} [@gazette-1].
                """.formatted(number, edition);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
