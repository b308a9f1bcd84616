package org.variorum.words.bundle.english;

import org.variorum.words.DateWords;
import org.variorum.words.FrameWords;
import org.variorum.words.GlossaryWords;
import org.variorum.words.LabelWords;
import org.variorum.words.Language;
import org.variorum.words.LineageWords;
import org.variorum.words.MethodWords;
import org.variorum.words.NumberWords;
import org.variorum.words.PageWords;
import org.variorum.words.PairWords;
import org.variorum.words.PictureWords;
import org.variorum.words.ReviewWords;
import org.variorum.words.RuleWords;
import org.variorum.words.ValueWords;
import org.variorum.words.VerdictWords;

/** English, with British spelling and dates. */
public final class English implements Language {

    private final NumberWords numbers = new EnglishNumbers();
    private final DateWords dates = new EnglishDates();
    private final ValueWords values = new EnglishValues();
    private final LabelWords labels = new EnglishLabels();
    private final LineageWords lineages = new EnglishLineages(numbers);
    private final PairWords pairs = new EnglishPairs(labels, numbers, dates);
    private final VerdictWords verdicts = new EnglishVerdicts(labels, numbers);
    private final RuleWords rules = new EnglishRules(labels, numbers);
    private final MethodWords method = new EnglishMethod(labels, numbers);
    private final ReviewWords reviews = new EnglishReviews(values);
    private final FrameWords frame = new EnglishFrame();
    private final GlossaryWords glossary = new EnglishGlossary(frame.terms());
    private final PageWords pages = new EnglishPages(labels, dates);
    private final PictureWords pictures = new EnglishPictures();

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public NumberWords numbers() {
        return numbers;
    }

    @Override
    public DateWords dates() {
        return dates;
    }

    @Override
    public ValueWords values() {
        return values;
    }

    @Override
    public LabelWords labels() {
        return labels;
    }

    @Override
    public LineageWords lineages() {
        return lineages;
    }

    @Override
    public PairWords pairs() {
        return pairs;
    }

    @Override
    public VerdictWords verdicts() {
        return verdicts;
    }

    @Override
    public RuleWords rules() {
        return rules;
    }

    @Override
    public MethodWords method() {
        return method;
    }

    @Override
    public GlossaryWords glossary() {
        return glossary;
    }

    @Override
    public ReviewWords reviews() {
        return reviews;
    }

    @Override
    public FrameWords frame() {
        return frame;
    }

    @Override
    public PageWords pages() {
        return pages;
    }

    @Override
    public PictureWords pictures() {
        return pictures;
    }
}
