package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site with a look of its own, as a reader without scripts opens it from a folder and from a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookIT {

    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 3'><rect width='9' height='3'/></svg>";

    private Playwright playwright = Chromium.playwright();
    private Browser browser = Chromium.launch(playwright);
    private String folder = "";
    private String title = "The Ledger of the Harbour and of the Coast";

    @BeforeAll
    void build(@TempDir Path content) throws IOException {
        write(
                content.resolve("site.yaml"),
                "title: " + title,
                "publisher: {name: Desk}",
                "menu: {main: [disputes, search, {text: Letter, url: \"https://letter.example/\"}], about: [about, method]}",
                "look: {logo: static/logo.svg, accent: \"#7a1f2b\", css: static/look.css}");
        write(content.resolve("pages/about.md"), "---\ntitle: About\n---\nWe [write](https://desk.example/).");
        write(content.resolve("static/logo.svg"), LOGO);
        write(content.resolve("static/look.css"), "main { outline: 3px solid rgb(1, 2, 3); }");
        Path site = BuiltSite.build(content, Path.of("target", "look-site"));
        folder = site.toAbsolutePath().toUri().toString().replaceFirst("/*$", "/");
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void isShownFromAFolderAndFromAServer() throws IOException {
        try (FolderServer server = new FolderServer(Path.of("target", "look-site"), "/desk/")) {
            for (String base : List.of(folder, server.address())) {
                Page page = page(1280, ColorScheme.LIGHT);
                page.navigate(base + "about.html");
                assertThat(page.locator("main p a")).hasCSS("color", "rgb(122, 31, 43)");
                assertThat(page.locator("main")).hasCSS("outline-color", "rgb(1, 2, 3)");
                assertThat(page.locator("body > header p")).hasText(title);
                Assertions.assertThat(page.locator("body > header img").boundingBox().width)
                        .isGreaterThan(60);
                page.context().close();
            }
        }
    }

    @Test
    void isLighterOnDarkGrounds() {
        Page page = page(1280, ColorScheme.DARK);
        page.navigate(folder + "about.html");
        assertThat(page.locator("main p a")).hasCSS("color", "rgb(221, 122, 135)");
    }

    @Test
    void onATelephoneThePagesAboutTheSiteOpenByAButton() {
        Page page = page(320, ColorScheme.LIGHT);
        page.navigate(folder + "index.html");
        Locator about = page.locator("header nav a[href='about.html']");
        assertThat(page.locator("header nav a[href='disputes.html']")).isVisible();
        assertThat(about).isHidden();
        page.locator("header button").focus();
        page.keyboard().press("Enter");
        assertThat(about).isVisible();
        page.keyboard().press("Escape");
        assertThat(about).isHidden();
        page.locator("header button").click();
        about.click();
        page.waitForURL("**/about.html");
    }

    @Test
    void whereThereIsRoomAllOfTheMenuStandsThere() {
        Page page = page(1280, ColorScheme.LIGHT);
        page.navigate(folder + "about.html");
        assertThat(page.locator("header button")).isHidden();
        assertThat(page.locator("header nav a[href='method.html']")).isVisible();
        assertThat(page.locator("header nav a[aria-current]")).hasText("About");
    }

    private Page page(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 700)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    private static void write(Path file, String... lines) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, Stream.of(lines).toList());
    }
}
