package org.variorum.data;

import org.variorum.model.Actor;

/** Who said something or passed it on, as data: one member, named for what it is. */
final class ActorJson {

    private static final Actor.Cases<Json> CASES = new Actor.Cases<>(
            report -> new JsonObject().put("report", report).json(),
            outlet -> new JsonObject().put("outlet", outlet).json(),
            entity -> new JsonObject().put("entity", entity).json(),
            named -> new JsonObject().put("words", named.words()).json());

    private ActorJson() {}

    static Json of(Actor actor) {
        return actor.fold(CASES);
    }
}
