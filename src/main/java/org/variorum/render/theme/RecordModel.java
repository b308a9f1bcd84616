package org.variorum.render.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A view as templates see it: its parts by name, asked of the record itself and not by reflection. */
final class RecordModel implements TemplateHashModel {

    private final Record view;
    private final Accessors accessors;
    private final ViewWrapper wrapper;

    RecordModel(Record view, Accessors accessors, ViewWrapper wrapper) {
        this.view = view;
        this.accessors = accessors;
        this.wrapper = wrapper;
    }

    /** The view itself. */
    Record view() {
        return view;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(accessors.read(view, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
