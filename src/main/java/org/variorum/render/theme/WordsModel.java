package org.variorum.render.theme;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.PageText;
import org.variorum.words.Phrase;

/**
 * A group of words as templates see it: {@code ${w.layout.skip}}, and what has gaps as a method,
 * {@code ${w.home.earlier(3)}}. Each is asked for once. Safe for use by several threads.
 */
final class WordsModel implements TemplateHashModel {

    private final PageText words;
    private final String comma;
    private final ViewWrapper wrapper;
    private final Accessors accessors;
    private final Map<String, TemplateModel> read = new ConcurrentHashMap<>();

    /**
     * The words of a group.
     *
     * @param words the words
     * @param comma what stands between the items of a list that is put into a gap
     * @param wrapper how their names are read
     */
    WordsModel(PageText words, String comma, ViewWrapper wrapper) {
        this.words = words;
        this.comma = comma;
        this.wrapper = wrapper;
        this.accessors = wrapper.accessors(Arrays.stream(words.getClass().getInterfaces())
                .filter(PageText.class::isAssignableFrom)
                .findFirst()
                .orElseThrow());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        TemplateModel known = read.get(name);
        if (known != null) {
            return known;
        }
        TemplateModel model = model(accessors.read(words, name));
        if (model != null) {
            read.put(name, model);
        }
        return model;
    }

    private @Nullable TemplateModel model(@Nullable Object value) throws TemplateModelException {
        if (value instanceof PageText group) {
            return new WordsModel(group, comma, wrapper);
        }
        if (value instanceof Phrase phrase) {
            return new GapViews(comma).said(phrase);
        }
        if (value instanceof Gapped sentence) {
            return (TemplateMethodModelEx) arguments -> sentence(sentence, arguments);
        }
        if (value instanceof Counted counted) {
            return (TemplateMethodModelEx) arguments -> counted(counted, arguments);
        }
        return value instanceof String text ? new SimpleScalar(text) : null;
    }

    private SaidModel sentence(Gapped sentence, List<?> arguments) throws TemplateModelException {
        GapViews gaps = new GapViews(comma);
        Phrase[] parts = new Phrase[arguments.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = gaps.phrase(arguments.get(i));
        }
        try {
            return gaps.said(sentence.of(parts));
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new TemplateModelException(
                    "the sentence has more gaps than the " + parts.length + " that are filled", e);
        }
    }

    private SaidModel counted(Counted counted, List<?> arguments) throws TemplateModelException {
        GapViews gaps = new GapViews(comma);
        Phrase number = gaps.phrase(arguments.isEmpty() ? null : arguments.get(0));
        return gaps.said(counted.of(count(arguments.get(0)), number));
    }

    private static long count(Object argument) throws TemplateModelException {
        Object number = argument instanceof TemplateHashModel hash ? hash.get(GapViews.STRONG) : argument;
        if (number instanceof TemplateNumberModel count) {
            return count.getAsNumber().longValue();
        }
        throw new TemplateModelException("words that count take a number");
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
