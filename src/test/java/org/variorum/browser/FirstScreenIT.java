package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers see without scrolling, on a phone whose browser has its bars, and on a laptop. */
@ExtendWith(BuiltSite.class)
class FirstScreenIT {

    private static final int[][] SCREENS = {{390, 664}, {1280, 800}};

    @Test
    void homeHasVerdicts(Visit visit) {
        for (int[] screen : SCREENS) {
            show(visit, screen, "");
            assertThat(bottom(visit.page().locator(".outcomes li").nth(1))).isLessThan(screen[1]);
        }
    }

    @Test
    void theMissileSaleHasClaimVerdictSpeakersAndReason(Visit visit) {
        for (int[] screen : SCREENS) {
            show(visit, screen, "questions/sale-approver.html");
            List<Locator> told = visit.page().locator(".finding-box .review p").all();
            assertThat(told).hasSizeGreaterThan(1);
            assertThat(told).allSatisfy(line -> assertThat(bottom(line)).isLessThan(screen[1]));
        }
    }

    private static void show(Visit visit, int[] screen, String path) {
        visit.page().setViewportSize(screen[0], screen[1]);
        visit.open(path);
    }

    private static double bottom(Locator shown) {
        BoundingBox box = shown.boundingBox();
        return box.y + box.height;
    }
}
