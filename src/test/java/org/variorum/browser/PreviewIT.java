package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.FailOn;
import org.variorum.serve.Preview;

/** What an author sees who writes beside an open browser. */
class PreviewIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");

    @TempDir
    Path folder;

    private Preview preview;
    private Thread thread;
    private Playwright playwright;
    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(GOLDEN.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        BuildOptions options = new BuildOptions(
                folder, Optional.empty(), folder.resolve("none"), Optional.empty(), FailOn.ERROR, false, 2);
        preview = Preview.open(options, 0, new Preview.Watcher() {
            @Override
            public void begins() {}

            @Override
            public void reviewed(BuildResult result) {}

            @Override
            public void failed(IOException fault) {
                faults.add(fault.toString());
            }
        });
        thread = new Thread(preview::run, "preview");
        thread.start();
        playwright = Chromium.playwright();
        page = Chromium.launch(playwright).newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        playwright.close();
        thread.interrupt();
        thread.join();
        preview.close();
    }

    @Test
    void seesAtOnceWhatIsSavedAndStaysWhereItIs() throws IOException {
        Path briefing = folder.resolve("briefings/bridge-approved.md");
        Files.writeString(briefing, Files.readString(briefing) + "\n\nMore.\n".repeat(100));
        visit("briefings/bridge-approved.html");
        page.evaluate("window.scrollTo(0, 700)");

        Files.writeString(briefing, Files.readString(briefing) + "\n\nA last word on the matter.\n");

        assertThat(page.getByText("A last word on the matter.")).isVisible();
        assertThat(scrolled()).isGreaterThan(600);
        assertThat(faults).isEmpty();
    }

    @Test
    void seesWhatIsWrongAboveTheLastGoodPage() throws IOException {
        visit("briefings/bridge-approved.html");
        String heading = page.locator("h1").textContent();
        Path briefing = folder.resolve("briefings/bridge-approved.md");
        String before = Files.readString(briefing);

        Files.writeString(briefing, "---\ntitle: [\n");

        assertThat(page.locator("#variorum-report")).containsText("briefings/bridge-approved.md:");
        assertThat(page.locator("h1")).hasText(heading);

        Files.writeString(briefing, before);
        assertThat(page.locator("#variorum-report")).hasCount(0);
        assertThat(faults).isEmpty();
    }

    /** How far the page is scrolled, once the browser has put it where it was. */
    private int scrolled() {
        int pixels = 0;
        for (int i = 0; i < 50 && pixels == 0; i++) {
            page.waitForTimeout(100);
            pixels = ((Number) page.evaluate("Math.round(window.scrollY)")).intValue();
        }
        return pixels;
    }

    /** Opens a page, as soon as it is there. */
    private void visit(String path) {
        page.navigate(preview.address());
        assertThat(page.locator("h1")).isVisible();
        page.navigate(preview.address() + path);
    }
}
