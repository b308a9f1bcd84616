package org.variorum.load.field;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;

/**
 * A form that a text can have: how it is read, and how it is described to whoever got it wrong.
 *
 * @param expected the form in words, with an example
 * @param parser reads a text; nothing where it has another form
 * @param fault the code for a text that has another form
 * @param hint what such a text may have been meant as
 * @param <T> what a text is read as
 */
public record Form<T>(
        String expected,
        Function<String, Optional<T>> parser,
        Function<String, Code> fault,
        Function<String, Optional<String>> hint) {

    /** A form; any other is simply a bad value. */
    public Form(String expected, Function<String, Optional<T>> parser) {
        this(expected, parser, text -> Code.BAD_VALUE, text -> Optional.empty());
    }

    Optional<T> read(String key, Text text, Intake intake) {
        Optional<T> value = parser.apply(text.value());
        if (value.isEmpty()) {
            Code code = fault.apply(text.value());
            intake.report(Diagnostic.of(code, text.location(), "\"" + key + "\" is " + Shown.quoted(text.value()))
                    .expected(expected)
                    .hint(hint.apply(text.value())));
        }
        return value;
    }
}
