package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finding's card: an entry of the list of questions, which a mark opens over the text. */
@ExtendWith(BuiltSite.class)
class CardIT {

    @Test
    void aMarkOpensTheCardAndClosingItPutsItBackIntoTheList(Visit visit) {
        visit.follow("briefings/");
        Locator mark = visit.page().locator("button.mark").first();
        Locator card = visit.page().locator("[id=\"" + mark.getAttribute("popovertarget") + "\"]");
        Locator verdict = card.locator(".review").first();
        assertInList(card, verdict);
        mark.click();
        assertThat(visit.page().locator(".finding-card:popover-open")).hasCount(1);
        assertThat(card).hasCSS("position", "fixed");
        assertThat(card).isInViewport();
        assertThat(verdict).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator(".finding-card:popover-open")).hasCount(0);
        assertInList(card, verdict);
    }

    private static void assertInList(Locator card, Locator verdict) {
        assertThat(card).hasCSS("position", "static");
        assertThat(card.locator("h3")).isVisible();
        assertThat(card.locator(".state")).isVisible();
        assertThat(verdict).isHidden();
    }
}
