package org.variorum.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Looks at pages of a site in windows of several widths, and says what does not fit. */
final class Reflow {

    /** As wide as the smallest phone, or a window that is enlarged four times. */
    static final int SMALLEST = 320;

    /** What is wrong with the words of pictures: outside their picture, smaller than 12 pixels, or over other words. */
    private static final String OF_PICTURES = """
            () => {
              const faults = [];
              document.querySelectorAll('details').forEach(folded => { folded.open = true; });
              for (const picture of document.querySelectorAll('.picture, .tally')) {
                const frame = picture.getBoundingClientRect();
                const boxes = [];
                const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                  const text = walker.currentNode;
                  if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
                  if (text.parentElement.matches('.silent') && text.parentElement.clientWidth < 2) continue;
                  const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
                  if (size < 12) faults.push('small: ' + text.data + ' ' + size);
                  const range = document.createRange();
                  range.selectNodeContents(text);
                  for (const box of range.getClientRects()) {
                    if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push('outside: ' + text.data);
                    boxes.push([box, text.data, size]);
                  }
                }
                boxes.sort((a, b) => a[0].top - b[0].top);
                boxes.forEach(([one, words, size], i) => {
                  for (let j = i + 1; j < boxes.length && boxes[j][0].top < one.bottom; j++) {
                    const other = boxes[j][0];
                    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                    if (across > 1 && down > size / 3) faults.push('over: ' + words + ' / ' + boxes[j][1]);
                  }
                });
              }
              return faults;
            }
            """;

    private final Page page;
    private final BiConsumer<Page, String> opener;
    private final List<String> paths;

    /**
     * The pages of a site.
     *
     * @param page the window
     * @param opener goes to a page by its path
     * @param site the folder of the site
     */
    Reflow(Page page, BiConsumer<Page, String> opener, Path site) throws IOException {
        this.page = page;
        this.opener = opener;
        // The page for what is not found has links that begin where its host does, and not where a test serves it.
        try (Stream<Path> files = Files.walk(site)) {
            this.paths = files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                    .sorted()
                    .toList();
        }
    }

    /** The pages that must be scrolled sideways in a window of that width. */
    List<String> scrolledSideways(int width) {
        List<String> wide = new ArrayList<>();
        page.setViewportSize(width, 640);
        for (String path : paths) {
            opener.accept(page, path);
            Object more = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) more).intValue() > 0) {
                wide.add(path + ": " + more);
            }
        }
        return wide;
    }

    /** What is wrong with words of pictures in a window of that width. */
    List<String> faultsOfPictures(int width) {
        List<String> faults = new ArrayList<>();
        page.setViewportSize(width, 640);
        for (String path : paths) {
            if (path.startsWith("questions/")) {
                opener.accept(page, path);
                ((List<?>) page.evaluate(OF_PICTURES))
                        .forEach(fault -> faults.add(path + " at " + width + ": " + fault));
            }
        }
        return faults;
    }
}
