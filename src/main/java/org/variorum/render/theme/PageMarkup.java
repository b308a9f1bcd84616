package org.variorum.render.theme;

import freemarker.core.TemplateMarkupOutputModel;
import org.variorum.render.view.MarkupView;

/**
 * HTML that is ready, as templates see it.
 *
 * @param view the HTML
 */
record PageMarkup(MarkupView view) implements TemplateMarkupOutputModel<PageMarkup> {

    @Override
    public PageFormat getOutputFormat() {
        return PageFormat.INSTANCE;
    }
}
