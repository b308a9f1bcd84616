package org.variorum.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Position;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.Value.SetValue;

/** Puts values in the words of a language: {@code about 70 missiles}, {@code 15 November 2023 (Asia/Seoul)}. Immutable. */
public final class Wording {

    private final Language language;
    private final NameBook names;
    private final Value.Cases<Phrase> phrases;

    /**
     * The words of a language.
     *
     * @param language the language
     * @param names what entities and events are called
     */
    public Wording(Language language, NameBook names) {
        this.language = language;
        this.names = names;
        this.phrases = phrases();
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** What entities and events are called. */
    public NameBook names() {
        return names;
    }

    /** A value, with its entities and events as pieces. */
    public Phrase phrase(Value value) {
        return value.fold(phrases);
    }

    private Value.Cases<Phrase> phrases() {
        return new Value.Cases<>(
                e -> Phrase.of(names.entity(e.id())),
                q -> Phrase.of(language.numbers().quantity(q)),
                d -> Phrase.of(language.dates().date(d)),
                r -> language.values().relation(r.order(), names.event(r.event())),
                q -> language.values().quote(q.text()),
                y -> language.values().yesNo(y),
                s -> language.values().set(members(s)));
    }

    /** A value in words alone. */
    public String of(Value value) {
        return phrase(value).words();
    }

    /** A date, as a phrase. */
    public Phrase date(Edtf date) {
        return Phrase.of(language.dates().date(date));
    }

    /** What a claim or an answer is about, one phrase for each thing that narrows it. */
    public List<Phrase> scope(Scope scope) {
        return language.values()
                .scope(
                        scope.measure().map(this::thing),
                        scope.period().map(this::date),
                        scope.population().map(this::thing),
                        scope.area().map(this::thing));
    }

    /** What a part of an answer is about: its role, then its scope. */
    public List<Phrase> about(Answer.Part part) {
        return about(part.role(), part.scope());
    }

    /** What a role and a scope are about. */
    public List<Phrase> about(Optional<String> role, Scope scope) {
        return Stream.concat(role.map(Wording::role).map(Phrase::of).stream(), scope(scope).stream())
                .toList();
    }

    /** The value of a position, or that it is denied; empty where its sources give none. */
    public Optional<Phrase> phrase(Position position) {
        return position.value()
                .map(this::phrase)
                .map(v -> position.denied() ? language.values().not(v) : v);
    }

    /** The same with its role and its scope behind it. */
    public Optional<Phrase> labelled(Position position) {
        return phrase(position).map(v -> language.values().labelled(v, about(position)));
    }

    /** What a position is about; a role that was put right with the one that its sources give. */
    private List<Phrase> about(Position position) {
        Optional<Phrase> role = position.role()
                .map(Wording::role)
                .map(played -> position.movedFrom()
                        .map(given -> language.values().role(played, role(given)))
                        .orElseGet(() -> Phrase.of(played)));
        return Stream.concat(role.stream(), scope(position.scope()).stream()).toList();
    }

    /** An answer in one line. */
    public Phrase answer(Answer answer) {
        return language.values()
                .answer(answer.parts().stream()
                        .map(p -> language.values().part(about(p), phrase(p.value())))
                        .toList());
    }

    /** A role as readers see it, {@code joint-signatory} without its hyphen. */
    public static String role(String role) {
        return role.replace('-', ' ');
    }

    /** What a scope names: an entity, or words that may be written as one. */
    private Phrase thing(String idOrWords) {
        Piece named = names.entity(new EntityId(idOrWords));
        return Phrase.of(named instanceof Piece.Text text ? text.in(role(text.words())) : named);
    }

    private List<Piece> members(SetValue set) {
        return set.ids().stream().map(names::entity).toList();
    }
}
