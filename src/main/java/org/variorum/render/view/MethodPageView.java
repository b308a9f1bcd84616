package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * How findings are reached.
 *
 * @param title its title
 * @param body what the desk wrote
 * @param sections the rules in force
 */
public record MethodPageView(String title, Optional<ProseView> body, List<RuleSectionView> sections) {

    /** Copies the sections. */
    public MethodPageView {
        sections = List.copyOf(sections);
    }
}
