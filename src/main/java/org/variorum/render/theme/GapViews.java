package org.variorum.render.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** What a template puts into the gaps of one sentence: words for the language, and the views that are printed there. */
final class GapViews {

    /** A number that is printed in strong letters: <code>{"strong": 3}</code>. */
    static final String STRONG = "strong";

    /** By what the parts of views that are words are called. */
    private static final List<String> WORDS = List.of("text", "label", "value", STRONG);

    private final String comma;
    private final List<TemplateModel> views = new ArrayList<>();

    /** The gaps of a sentence; the comma stands between the items of a list. */
    GapViews(String comma) {
        this.comma = comma;
    }

    /** What is put into a gap: a text or a number, what has words of its own, what was said, or a list of these. */
    Phrase phrase(@Nullable Object part) throws TemplateModelException {
        if (part instanceof SaidModel said) {
            return view(said, said.words());
        }
        if (part instanceof TemplateNumberModel number) {
            return Phrase.of(String.valueOf(number.getAsNumber()));
        }
        if (part instanceof TemplateScalarModel text) {
            return Phrase.of(text.getAsString());
        }
        if (part instanceof TemplateSequenceModel list) {
            return list(list);
        }
        if (part instanceof TemplateHashModel view) {
            return view(view, words(view));
        }
        throw new TemplateModelException("a gap takes a text, a number, a link, a date, a label, or a list of them");
    }

    private Phrase list(TemplateSequenceModel list) throws TemplateModelException {
        List<Phrase> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(phrase(list.get(i)));
        }
        return Phrase.join(comma, items);
    }

    private Phrase view(TemplateModel view, String words) {
        views.add(view);
        return Phrase.of(new Piece.Open(Optional.of(views.size() - 1), words));
    }

    private static String words(TemplateHashModel view) throws TemplateModelException {
        for (String name : WORDS) {
            TemplateModel words = view.get(name);
            if (words instanceof TemplateScalarModel text) {
                return text.getAsString();
            }
            if (words instanceof TemplateNumberModel number) {
                return String.valueOf(number.getAsNumber());
            }
        }
        throw new TemplateModelException("what is put into a gap has a text, a label or a value");
    }

    /** A phrase with the views in their places. */
    SaidModel said(Phrase phrase) {
        return new SaidModel(phrase.pieces().stream().map(this::model).toList(), phrase.words());
    }

    private TemplateModel model(Piece piece) {
        return piece instanceof Piece.Open open
                ? open.part().map(views::get).orElseGet(() -> new OwnLink(open.words()))
                : new SimpleScalar(piece.words());
    }

    /** Words of the sentence itself that a template makes a link of: {@code own}. */
    private record OwnLink(String words) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) {
            return name.equals("own") ? new SimpleScalar(words) : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
