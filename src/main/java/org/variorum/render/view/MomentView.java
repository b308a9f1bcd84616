package org.variorum.render.view;

import java.util.Optional;

/**
 * An entry of the timeline.
 *
 * @param date when
 * @param exactness how exactly that is known, where not to the day
 * @param kind what it is: {@code event}, {@code finding} or {@code claim}
 * @param link what it is about, and where it leads
 * @param place where
 * @param text what it was, or who says so
 * @param chip how it stands to what was found
 */
public record MomentView(
        DateView date,
        Optional<String> exactness,
        String kind,
        LinkView link,
        Optional<LinkView> place,
        Optional<String> text,
        Optional<ChipView> chip) {}
