package org.variorum.render.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.EntityId;
import org.variorum.model.Finding;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.render.view.AnswerView;
import org.variorum.render.view.AskedView;
import org.variorum.render.view.DeskView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.StateView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.LabelWords;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;

/** Findings in short, each put together once. Immutable after construction. */
public final class FindingViews {

    private final Library library;
    private final DateViews dates;
    private final Chips chips;
    private final Map<QuestionId, FindingView> views = new HashMap<>();

    /** The findings of a site, all put together now. */
    public FindingViews(Site site) {
        this.library = site.library();
        this.dates = DateViews.of(library);
        this.chips = Chips.of(site);
        library.findings().forEach(f -> views.put(f.question().id(), view(f)));
    }

    /** A finding in short. */
    public FindingView of(Finding finding) {
        return Optional.ofNullable(views.get(finding.question().id())).orElseGet(() -> view(finding));
    }

    /** Findings in short, in their order. */
    public List<FindingView> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    /** The finding on a question; empty where there is no such question. */
    public Optional<FindingView> of(QuestionId question) {
        return Optional.ofNullable(views.get(question));
    }

    private FindingView view(Finding finding) {
        List<AnswerView> answers = answers(finding.answer());
        return new FindingView(
                asked(finding.question()),
                answers,
                Optional.of(ground(finding)).filter(g -> answers.isEmpty() && !g.isEmpty()),
                state(finding),
                desk(finding.decision()));
    }

    private static AskedView asked(Question question) {
        return new AskedView(question.id().text(), Paths.question(question.id()), question.text(), question.brief());
    }

    private StateView state(Finding finding) {
        return new StateView(
                chips.of(finding.verdict()),
                labels().meaning(finding.verdict()),
                finding.reconciliation().because().stream()
                        .map(labels()::because)
                        .toList(),
                labels().confidence(finding.confidence()),
                labels().level(finding.confidence()),
                labels().status(finding.status()));
    }

    private DeskView desk(Optional<Decision> decision) {
        return new DeskView(
                decision.flatMap(Decision::decided).map(dates::of),
                decision.map(d -> library.names(d.by())).orElse(List.of()),
                decision.flatMap(Decision::note));
    }

    /** What the language of the site calls the constants of the vocabulary. */
    public LabelWords labels() {
        return chips.labels();
    }

    /** What the voices have in common, in words: of several slots each with what it is about. */
    String ground(Finding finding) {
        return Phrase.join(" ", new Narrator(library.values(), Cutoffs.DEFAULT).grounds(finding.reconciliation()))
                .words();
    }

    /** An answer, line by line. */
    List<AnswerView> answers(Optional<Answer> answer) {
        return answer.map(Answer::parts).orElse(List.of()).stream()
                .map(p -> new AnswerView(
                        Optional.of(label(p)).filter(l -> !l.isEmpty()), value(p.value()), path(p.value())))
                .toList();
    }

    private String label(Answer.Part part) {
        Stream<String> role = part.role().map(Texts::words).stream();
        return Texts.capital(Texts.join(Stream.concat(role, scope(part.scope()).stream()), ", "));
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
        List<String> words = new ArrayList<>();
        scope.measure().map(this::word).ifPresent(words::add);
        scope.period().map(dates.words()::date).ifPresent(words::add);
        scope.population().map(this::word).ifPresent(p -> words.add("among " + p));
        scope.area().map(this::word).ifPresent(a -> words.add("in " + a));
        return words;
    }

    private String word(String idOrWords) {
        return EntityId.of(idOrWords)
                .flatMap(library::entity)
                .map(e -> e.name())
                .orElseGet(() -> Texts.words(idOrWords));
    }
}
