package org.variorum.render.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of its page, by name. FreeMarker asks for what it does not find in the template, so each is made
 * ready once.
 *
 * @param parts views, and what templates may call
 */
record PageModel(Map<String, TemplateModel> parts) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) {
        return parts.get(name);
    }

    @Override
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
