package org.variorum.render.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Question;
import org.variorum.model.Ruled;
import org.variorum.model.Ruling;
import org.variorum.model.Scope;
import org.variorum.model.Slot;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.AskedView;
import org.variorum.render.view.DeskView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.HeardView;
import org.variorum.render.view.ReviewView;
import org.variorum.render.view.SentenceView;
import org.variorum.render.view.StateView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Reviews;
import org.variorum.site.Site;
import org.variorum.words.FrameWords;
import org.variorum.words.LabelWords;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;
import org.variorum.words.ReviewNarrator;
import org.variorum.words.ReviewWords;

/** How findings are told. Safe for use by several threads. */
public final class FindingViews {

    private static final Set<Verdict> DISPUTED = EnumSet.of(Verdict.CONTRADICTION, Verdict.UNRESOLVED);

    private final Library library;
    private final DateViews dates;
    private final Chips chips;
    private final ReviewWords words;
    private final Shared<Finding, FindingNames> names;

    /** The findings of a site. */
    public FindingViews(Site site) {
        this.library = site.library();
        this.dates = DateViews.of(library);
        this.chips = Chips.of(site);
        this.words = library.values().language().reviews();
        Naming naming = new Naming(library);
        this.names = new Shared<>(library.recall(), f -> f.question().id(), f -> new FindingNames(f, library, naming));
    }

    /** What things are called wherever a finding is told. */
    public FindingNames names(Finding finding) {
        return names.of(finding);
    }

    /** A finding in short. */
    FindingView card(Finding finding) {
        FindingNames names = names(finding);
        List<AnswerView> answers = new Answers(this, finding, names).lines();
        return new FindingView(
                asked(finding.question()),
                answers,
                reviews(finding, names),
                answers.isEmpty() ? grounds(finding, names) : List.of(),
                heard(finding),
                state(finding),
                desk(finding.decision()));
    }

    private HeardView heard(Finding finding) {
        long reports = library.claimsOn(finding.question().id()).stream()
                .map(Claim::source)
                .distinct()
                .count();
        return new HeardView(
                Math.toIntExact(reports), finding.reconciliation().lineages().size());
    }

    /** What is found of a claim, and why: claims of which that is the same are told together. */
    private record Found(Phrase verdict, String tone, Phrase why) {}

    private List<ReviewView> reviews(Finding finding, FindingNames names) {
        ReviewNarrator narrator =
                new ReviewNarrator(names.wording(), Cutoffs.DEFAULT.pictures().names());
        Map<Found, List<SentenceView>> byVerdict = new LinkedHashMap<>();
        Reviews.of(finding, library, Cutoffs.DEFAULT.reviewed())
                .forEach(r -> byVerdict
                        .computeIfAbsent(
                                new Found(narrator.verdict(r), Chips.tone(r.outcome()), narrator.why(r)),
                                k -> new ArrayList<>())
                        .add(Linked.view(narrator.claimed(r))));
        return byVerdict.entrySet().stream()
                .map(e -> new ReviewView(
                        e.getValue(),
                        Linked.view(e.getKey().verdict()),
                        e.getKey().tone(),
                        Linked.view(e.getKey().why())))
                .toList();
    }

    private static List<SentenceView> grounds(Finding finding, FindingNames names) {
        return new Narrator(names.wording(), Cutoffs.DEFAULT)
                .grounds(finding.reconciliation()).stream().map(Linked::view).toList();
    }

    private static AskedView asked(Question question) {
        return new AskedView(question.id().text(), Paths.question(question.id()), question.text(), question.brief());
    }

    private StateView state(Finding finding) {
        return new StateView(
                chips.of(finding.verdict()),
                meaning(finding),
                words.sources(finding.verdict()),
                because(finding),
                labels().confidence(finding.confidence()),
                labels().level(finding.confidence()),
                labels().status(finding.status()));
    }

    /** What the verdict means; where something was left out of it, that too. */
    private String meaning(Finding finding) {
        boolean copies = !finding.reconciliation().garbled().isEmpty()
                || finding.rulings().stream().map(Ruled::inForce).anyMatch(Ruling.GARBLED::equals);
        boolean voices = !finding.reconciliation().torn().isEmpty();
        String meaning = labels().meaning(finding.verdict());
        return (copies || voices) && !DISPUTED.contains(finding.verdict())
                ? meaning + " " + labels().uncounted(copies, voices)
                : meaning;
    }

    /**
     * Why the verdict in force is what it is; where the desk decides what the rules leave open, that is no reason for it,
     * nor that what it does not count excludes what it does.
     */
    private List<String> because(Finding finding) {
        return finding.reconciliation().because().stream()
                .filter(b -> b != Because.TIE || finding.verdict() == Verdict.UNRESOLVED)
                .filter(b -> b != Because.DISJOINT_VALUES
                        || finding.verdict() == finding.reconciliation().verdict()
                        || DISPUTED.contains(finding.verdict()))
                .map(labels()::because)
                .toList();
    }

    private DeskView desk(Optional<Decision> decision) {
        return new DeskView(
                decision.flatMap(Decision::decided).map(dates::of),
                decision.map(d -> Naming.people(d.by(), library)).orElse(List.of()),
                decision.flatMap(Decision::note));
    }

    /** What the language of the site calls the constants of the vocabulary. */
    public LabelWords labels() {
        return chips.labels();
    }

    /** What templates say by themselves, in the language of the site. */
    public FrameWords frame() {
        return library.values().language().frame();
    }

    /** What the rules make of each part of a question, whatever the desk says. */
    List<AnswerView> ofTheRules(Finding finding) {
        return new Answers(this, finding, names(finding)).ofTheRules();
    }

    /** One line of an answer. */
    AnswerView answer(Answer.Part part, Optional<AnswerView.Part> state, Optional<SentenceView> wider) {
        return new AnswerView(label(part.role(), part.scope()), value(part.value()), path(part.value()), state, wider);
    }

    /** A role and a scope in words; empty where neither says anything. */
    Optional<String> label(Optional<String> role, Scope scope) {
        Stream<String> words = Stream.concat(role.map(Texts::words).stream(), scope(scope).stream());
        return Optional.of(Texts.capital(Texts.join(words, frame().layout().comma())))
                .filter(label -> !label.isEmpty());
    }

    /** How a slot stands, in short. */
    AnswerView.Part part(Slot slot) {
        return new AnswerView.Part(chips.of(slot.verdict()), labels().confidence(slot.confidence()));
    }

    /** An answer in one line. */
    public static String line(List<AnswerView> answers) {
        return Texts.join(answers.stream().map(a -> a.label().map(l -> l + ": ").orElse("") + a.value()), "; ");
    }

    /** A value in words. */
    public String value(Value value) {
        return library.values().of(value);
    }

    /** The page of the entity that a value names. */
    static Optional<String> path(Value value) {
        return value instanceof Value.EntityValue entity ? Optional.of(Paths.entity(entity.id())) : Optional.empty();
    }

    /** A scope in words, one item for each thing that narrows it. */
    public List<String> scope(Scope scope) {
        return library.values().scope(scope).stream().map(Phrase::words).toList();
    }
}
