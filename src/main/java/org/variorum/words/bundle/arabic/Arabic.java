package org.variorum.words.bundle.arabic;

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

/** Arabic. */
public final class Arabic implements Language {

    private final NumberWords numbers = new ArabicNumbers();
    private final DateWords dates = new ArabicDates();
    private final ValueWords values = new ArabicValues();
    private final LabelWords labels = new ArabicLabels();
    private final LineageWords lineages = new ArabicLineages(numbers);
    private final PairWords pairs = new ArabicPairs(labels, numbers, dates);
    private final VerdictWords verdicts = new ArabicVerdicts(labels, numbers);
    private final RuleWords rules = new ArabicRules(labels, numbers);
    private final MethodWords method = new ArabicMethod(labels, numbers);
    private final ReviewWords reviews = new ArabicReviews(values);
    private final FrameWords frame = new ArabicFrame();
    private final GlossaryWords glossary = new ArabicGlossary(frame.terms());
    private final PageWords pages = new ArabicPages(labels, dates);
    private final PictureWords pictures = new ArabicPictures();

    @Override
    public String tag() {
        return "ar";
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
