package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cards: entries of the lists of questions and of sources, which marks and citations open over the text. */
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
        assertThat(visit.page().locator("[popover]:popover-open")).hasCount(1);
        assertThat(card).hasCSS("position", "fixed");
        assertThat(card).isInViewport();
        assertThat(verdict).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator("[popover]:popover-open")).hasCount(0);
        assertInList(card, verdict);
    }

    @Test
    void aFindingsCardLeavesItsSentenceToBeRead(Visit visit) {
        visit.follow("briefings/");
        Locator mark = visit.page().locator("button.mark").first();
        mark.click();
        BoundingBox card = visit.page().locator("[popover]:popover-open").boundingBox();
        BoundingBox place = mark.boundingBox();
        Assertions.assertThat(card.y >= place.y + place.height || card.y + card.height <= place.y)
                .isTrue();
    }

    @Test
    void aCitationOpensItsSourceAndTheArrowLeadsBack(Visit visit) {
        visit.follow("briefings/");
        Locator citation = visit.page().locator("a[href^='#.s']").first();
        Locator entry =
                visit.page().locator("[id='" + citation.getAttribute("href").substring(1) + "']");
        assertThat(entry).hasCSS("position", "static");
        citation.click();
        assertThat(entry).hasCSS("position", "fixed");
        assertThat(entry).isInViewport();
        assertThat(citation).isInViewport();
        visit.page().keyboard().press("Tab");
        assertThat(entry.locator("a").first()).isFocused();
        entry.locator("a[href='#" + citation.getAttribute("id") + "']").click();
        assertThat(entry).hasCSS("position", "static");
        assertThat(citation).isInViewport();
    }

    private static void assertInList(Locator card, Locator verdict) {
        assertThat(card).hasCSS("position", "static");
        assertThat(card.locator("h3")).isVisible();
        assertThat(card.locator(".state")).isVisible();
        assertThat(verdict).isHidden();
    }
}
