package org.variorum.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * A page about the site.
 *
 * @param title its title
 * @param description one sentence
 * @param body its text
 * @param sources works cited
 */
public record TextPageView(
        String title, Optional<String> description, TemplateHTMLOutputModel body, List<SourceView> sources) {

    /** Copies the list. */
    public TextPageView {
        sources = List.copyOf(sources);
    }
}
