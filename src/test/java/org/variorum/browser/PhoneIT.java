package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the smallest phone nothing has to be scrolled sideways, and the words of pictures are whole, large enough and apart. */
@ExtendWith(BuiltSite.class)
class PhoneIT {

    private static final int SMALLEST = 320;

    /** What is wrong with the words of pictures: outside their picture, smaller than 12 pixels, or over other words. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              for (const picture of document.querySelectorAll('.picture')) {
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

    @Test
    void noPageScrollsSideways(Visit visit) throws IOException {
        List<String> wide = new ArrayList<>();
        visit.page().setViewportSize(SMALLEST, 640);
        for (String path : pages()) {
            visit.open(path);
            int more =
                    number(visit.page(), "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (more > 0) {
                wide.add(path + ": " + more);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void wordsOfPicturesAreWholeAndApart(Visit visit) throws IOException {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {SMALLEST, 390, 1280}) {
            visit.page().setViewportSize(width, 640);
            for (String path : pages()) {
                if (path.startsWith("questions/")) {
                    visit.open(path);
                    ((List<?>) visit.page().evaluate(FAULTS))
                            .forEach(fault -> faults.add(path + " at " + width + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    /** All but the page for what is not found, whose links begin where its host does, and not where this test serves it. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(BuiltSite.OUTPUT)) {
            return files.map(file -> BuiltSite.OUTPUT.relativize(file).toString())
                    .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
