package org.variorum.render.theme;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.ShapeView;

/**
 * Shows templates views and nothing else: texts, numbers, flags, lists, maps, records of {@code render.view}. HTML
 * that is ready is not escaped again, and a shape is printed whole. An empty Optional is a missing value, to be asked for
 * with {@code ??}.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final ClassValue<Accessors> accessors = new ClassValue<>() {
        @Override
        protected Accessors computeValue(Class<?> type) {
            return new Accessors(type);
        }
    };

    /** How parts of that type are read. */
    Accessors accessors(Class<?> type) {
        return accessors.get(type);
    }

    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof ShapeView shape) {
            return new PageMarkup(ShapeMarkup.of(shape));
        }
        if (value instanceof Record record) {
            Accessors parts = accessors.get(record.getClass());
            return parts.isView() ? new RecordModel(record, parts, this) : handleUnknownType(record);
        }
        return value instanceof MarkupView markup ? new PageMarkup(markup) : super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException(
                "templates see views only, not " + value.getClass().getName());
    }
}
