package org.variorum.words.bundle.korean;

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

/** Korean. */
public final class Korean implements Language {

    private final NumberWords numbers = new KoreanNumbers();
    private final DateWords dates = new KoreanDates();
    private final ValueWords values = new KoreanValues();
    private final LabelWords labels = new KoreanLabels();
    private final LineageWords lineages = new KoreanLineages(numbers);
    private final PairWords pairs = new KoreanPairs(labels, numbers, dates);
    private final VerdictWords verdicts = new KoreanVerdicts(labels, numbers);
    private final RuleWords rules = new KoreanRules(labels, numbers);
    private final MethodWords method = new KoreanMethod(labels, numbers);
    private final ReviewWords reviews = new KoreanReviews(values);
    private final FrameWords frame = new KoreanFrame();
    private final GlossaryWords glossary = new KoreanGlossary(frame.terms());
    private final PageWords pages = new KoreanPages(labels, dates);
    private final PictureWords pictures = new KoreanPictures();

    @Override
    public String tag() {
        return "ko";
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
