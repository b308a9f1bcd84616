package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;

/** The list of all that is published, on the example site at an address. */
class OutputsTest {

    private static final Path CONTENT = Path.of("content");

    private final Sites sites;

    @TempDir
    private Path folder = Path.of("");

    OutputsTest() throws IOException {
        sites = new Sites(CONTENT, Optional.of(URI.create("https://desk.example/")));
    }

    /** What `check` knows of the places of files is therefore true. */
    @Test
    void whatIsPlannedIsWhatIsMadeInTheSameOrder() throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/style.css"), "");
        Files.writeString(folder.resolve("assets/mine.css"), "");
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Outputs outputs = sites.outputs(Optional.of(folder), workers);
            List<String> planned =
                    outputs.destinations().stream().map(Destination::path).toList();
            assertThat(outputs.make(workers)).extracting(OutputFile::path).isEqualTo(planned);
            assertThat(planned).doesNotHaveDuplicates().contains("assets/mine.css", "assets/icon.svg");
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void everythingThatReadersAreToldOfIsThereAndLinkedFromEveryPage() throws IOException {
        Map<String, OutputFile> files = sites.render(Optional.empty(), 2);
        assertThat(files).containsKeys("feed.atom", "claims.json", "sitemap.xml");
        assertThat(Markup.pages(files).values())
                .allMatch(page -> page.contains("feed.atom\">Feed</a>") && page.contains("claims.json\">Data</a>"));
    }

    @Test
    void withoutAnAddressThereIsNeitherFeedNorSitemapNorALinkToThem() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: Somewhere\npublisher: {name: Desk}\n");
        Map<String, OutputFile> files = new Sites(folder).render(Optional.empty(), 2);
        assertThat(files).containsKey("claims.json").doesNotContainKeys("feed.atom", "sitemap.xml");
        assertThat(Markup.pages(files).values()).noneMatch(page -> page.contains("feed.atom"));
    }
}
