package org.variorum.words;

import java.util.List;
import org.variorum.model.Value;
import org.variorum.model.Value.SetValue;

/**
 * Puts values in the words of a language: {@code about 70 missiles}, {@code 15 November 2023 (Asia/Seoul)}.
 *
 * @param language the language
 * @param names what entities and events are called
 */
public record Wording(Language language, NameBook names) {

    /** A value, with its entities and events as pieces. */
    public Phrase phrase(Value value) {
        return value.fold(new Value.Cases<>(
                e -> Phrase.of(names.entity(e.id())),
                q -> Phrase.of(language.numbers().quantity(q)),
                d -> Phrase.of(language.dates().date(d)),
                r -> language.values().relation(r.order(), names.event(r.event())),
                q -> language.values().quote(q.text()),
                y -> language.values().yesNo(y),
                s -> language.values().set(members(s))));
    }

    /** A value in words alone. */
    public String of(Value value) {
        return phrase(value).words();
    }

    private List<Piece> members(SetValue set) {
        return set.ids().stream().map(names::entity).toList();
    }
}
