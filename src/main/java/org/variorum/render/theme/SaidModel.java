package org.variorum.render.theme;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as templates see it: its words, or its pieces in order, each a text, a view that was put in, or words to be linked.
 *
 * @param pieces the pieces
 * @param words the words alone
 */
record SaidModel(List<TemplateModel> pieces, String words) implements TemplateSequenceModel, TemplateScalarModel {

    /** Copies the list. */
    SaidModel {
        pieces = List.copyOf(pieces);
    }

    @Override
    public @Nullable TemplateModel get(int index) {
        return pieces.get(index);
    }

    @Override
    public int size() {
        return pieces.size();
    }

    @Override
    public String getAsString() {
        return words;
    }
}
