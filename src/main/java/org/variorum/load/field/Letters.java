package org.variorum.load.field;

import java.util.Arrays;
import org.variorum.model.Reliability;

/** The letters of reliability as a form; unlike other words of the format they are capitals. */
public final class Letters {

    /** One of the letters A to F. */
    public static final Form<Reliability> RELIABILITY = new Form<>(
            "a letter from A (completely reliable) to E (unreliable), or F (cannot be judged)",
            text -> Arrays.stream(Reliability.values())
                    .filter(r -> r.name().equals(text))
                    .findFirst());

    private Letters() {}
}
