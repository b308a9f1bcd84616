package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader's way through the example site, by clicking what is there to click. */
@ExtendWith(BuiltSite.class)
class ReadingIT {

    @Test
    void leadsFromHomeToBriefingToQuestionToReport(Visit visit) {
        visit.follow("briefings/");
        assertThat(visit.page().locator("main h1")).isVisible();
        visit.follow("questions/");
        assertThat(visit.page().locator("main h1")).isVisible();
        visit.follow("reports/");
        assertThat(visit.page().locator("main h1")).isVisible();
    }
}
