package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * One visit to the built site, starting at its home page. At its end it fails the test if the console showed an error,
 * a script threw, an address of the site was missing, or anything was fetched from another host.
 */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();

    /** Opens the home page in a window of its own, wide as a laptop. */
    Visit(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        this.page = context.newPage();
        page.onConsoleMessage(message ->
                note(message.type().equals("error"), "console: " + message.text() + " at " + message.location()));
        page.onPageError(error -> note(true, "script: " + error));
        page.onRequest(request -> note(foreign(request.url()), "foreign host: " + request.url()));
        page.onResponse(response -> note(response.status() >= 400, response.status() + ": " + response.url()));
        page.navigate(address);
    }

    /** The window. */
    Page page() {
        return page;
    }

    /** Goes to a page of the site, by its path. */
    void open(String path) {
        page.navigate(address + path);
    }

    /** Clicks the first link of the main part whose address holds that text, and waits for the page it leads to. */
    void follow(String part) {
        page.locator("main a[href*=\"" + part + "\"]:visible").first().click();
        page.waitForURL(url -> url.startsWith(address) && url.contains(part));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }

    private boolean foreign(String url) {
        return !url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:");
    }

    private void note(boolean fault, String what) {
        if (fault) {
            faults.add(what);
        }
    }
}
