package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages on paper. */
@ExtendWith(BuiltSite.class)
class PrintIT {

    private static final List<String> PAGES = List.of(
            "questions/sale-approver.html",
            "briefings/two-notices-one-sentence.html",
            "reports/kool1045-nk-retaliation.html");

    /** The longest that stands in one piece, in parts of a page. */
    private static final double PIECE = 0.35;

    private static final double HEIGHT = 1000;

    @Test
    void theHeadIsInLineWithTheTextAndSaysWhereItLies(Visit visit) {
        for (String path : PAGES) {
            print(visit, path);
            assertThat(left(visit.page(), "body > header p")).isEqualTo(left(visit.page(), "h1"));
            assertThat(visit.page().locator(".printed").innerText()).endsWith(path);
        }
    }

    /** Whatever may not be parted leaves a gap of at most its own height at the foot of a page. */
    @Test
    void nothingThatStandsInOnePieceIsLong(Visit visit) {
        for (String path : PAGES) {
            print(visit, path);
            Object longest = visit.page()
                    .evaluate(
                            "() => Math.max(...[...document.querySelectorAll('*')]"
                                    + ".filter(e => getComputedStyle(e).breakInside === 'avoid').map(e => e.offsetHeight || 0))");
            assertThat(((Number) longest).doubleValue()).as(path).isLessThan(PIECE * HEIGHT);
        }
    }

    private static void print(Visit visit, String path) {
        visit.page().setViewportSize(700, (int) HEIGHT);
        visit.open(path);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private static double left(Page page, String selector) {
        return page.locator(selector).first().boundingBox().x;
    }
}
