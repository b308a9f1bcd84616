package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decade stays a decade wherever it is printed: in a citation, on the timeline, in the data. */
class UnspecifiedDatesTest {

    @TempDir
    Path folder;

    @Test
    void aCitationIsNoSurerThanTheDateOfTheWork() throws IOException {
        Contents.copy(Contents.BASE, folder);
        Files.writeString(folder.resolve("references.yaml"), """
                a: {type: book, title: Ash, issued: 201X}
                b: {type: book, title: Birch, issued: 20XX}
                c: {type: book, title: Cedar, issued: XXXX}
                d: {type: book, title: Elm, issued: /1985}
                """);
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/trees.md"), """
                ---
                title: Trees
                ---
                Some [@a] say [@b] so [@c], and some did [@d].
                """);

        String page = page("trees.html");

        assertThat(page).contains(">Ash 2010s<", ">Birch 2000–2099<", ">Cedar, undated<", ">Elm, by 1985<");
        assertThat(page).contains("The 2010s", "From an unknown day to 1985").doesNotContain(">Ash 2010<");
    }

    @Test
    void theTimelineListsADecadeUnderTheDecade() throws IOException {
        Contents.copy(Contents.BASE, folder);
        Files.writeString(folder.resolve("events.yaml"), """
                thaw: {name: The thaw, when: 201X}
                fair: {name: The fair, when: 2010}
                flood: {name: The flood, when: 20XX}
                """);

        assertThat(page("timeline.html")).contains(">The 2010s<", ">2010<", ">Some time from 2000 to 2099<");
    }

    private String page(String path) throws IOException {
        Map<String, String> pages = Markup.pages(new Sites(folder).render(Optional.empty(), 1));
        return Optional.ofNullable(pages.get(path)).orElseThrow(() -> new AssertionError(pages.keySet()));
    }
}
