package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
    void whatIsPlannedIsWhatIsMade() throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/style.css"), "");
        Files.writeString(folder.resolve("assets/mine.css"), "");
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            Outputs outputs = sites.outputs(Optional.of(folder));
            List<String> planned = outputs.plan().destinations().stream()
                    .map(Destination::path)
                    .toList();
            Queue<String> made = new ConcurrentLinkedQueue<>();
            sites.production(outputs, Optional.of(folder), file -> made.add(file.path()))
                    .rest(outputs.plan(), path -> false, workers);
            assertThat(made).containsExactlyInAnyOrderElementsOf(planned);
            assertThat(planned).doesNotHaveDuplicates().contains("assets/mine.css", "assets/icon.svg");
        } finally {
            workers.shutdownNow();
        }
    }

    /** What was handed over is not kept: of all files, few are reachable when the next one comes. */
    @Test
    void eachFileIsHandedOverAsSoonAsItIsMadeAndForgotten() throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<WeakReference<OutputFile>> taken = new ArrayList<>();
        AtomicInteger most = new AtomicInteger();
        try {
            sites.make(Optional.empty(), workers, file -> {
                synchronized (taken) {
                    taken.add(new WeakReference<>(file));
                    if (taken.size() % 20 == 0) {
                        System.gc();
                        most.accumulateAndGet(reachable(taken), Math::max);
                    }
                }
            });
        } finally {
            workers.shutdownNow();
        }
        assertThat(taken).hasSizeGreaterThan(100);
        assertThat(most.get()).isBetween(1, 4);
    }

    private static int reachable(List<WeakReference<OutputFile>> files) {
        return (int) files.stream().filter(file -> file.get() != null).count();
    }

    @Test
    void whatTellsOfTheWholeSiteIsBegunFirst() throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(1);
        List<String> made = new ArrayList<>();
        try {
            sites.make(Optional.empty(), workers, file -> made.add(file.path()));
        } finally {
            workers.shutdownNow();
        }
        List<String> before = made.stream()
                .takeWhile(path -> !path.matches("(briefings|questions|reports|tags)/.*"))
                .toList();
        assertThat(before).contains("claims.json", "bibliography.html", "index.html", "sitemap.xml", "disputes.atom");
    }

    @Test
    void nothingMoreIsMadeForASinkThatFails() throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(1);
        AtomicInteger taken = new AtomicInteger();
        try {
            assertThatThrownBy(() -> sites.make(Optional.empty(), workers, file -> {
                        if (taken.incrementAndGet() == 3) {
                            throw new IOException("the disk is full");
                        }
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        } finally {
            workers.shutdownNow();
        }
        assertThat(taken).hasValue(3);
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
