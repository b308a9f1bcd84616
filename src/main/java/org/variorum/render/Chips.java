package org.variorum.render;

import org.variorum.model.SiteInfo;
import org.variorum.render.view.ChipView;
import org.variorum.site.Fate;

/** How a claim fared, as a label: what the desk ruled, else how the claim stands to the answer. */
final class Chips {

    private Chips() {}

    static ChipView of(Fate fate, SiteInfo site) {
        return fate.ruling().map(r -> Texts.chip(r, site.label(r))).orElseGet(() -> Texts.chip(fate.standing()));
    }
}
