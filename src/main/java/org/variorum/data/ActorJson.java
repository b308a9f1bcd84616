package org.variorum.data;

import org.variorum.model.Actor;

/**
 * Who said something or passed it on, as data: one member, named for what it is; or where its text stands by itself a second
 * member beside it, since an outlet and a report may share an id.
 */
final class ActorJson {

    private static final Actor.Cases<Json> CASES = new Actor.Cases<>(
            report -> new JsonObject().put("report", report).json(),
            outlet -> new JsonObject().put("outlet", outlet).json(),
            entity -> new JsonObject().put("entity", entity).json(),
            named -> new JsonObject().put("words", named.words()).json());

    private static final Actor.Cases<Json> KINDS = new Actor.Cases<>(
            report -> Json.of("report"),
            outlet -> Json.of("outlet"),
            entity -> Json.of("entity"),
            named -> Json.of("words"));

    private ActorJson() {}

    static Json of(Actor actor) {
        return actor.fold(CASES);
    }

    /** What an actor is: the name of the member under which it stands. */
    static Json kind(Actor actor) {
        return actor.fold(KINDS);
    }
}
