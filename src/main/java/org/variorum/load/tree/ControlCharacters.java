package org.variorum.load.tree;

import java.util.HexFormat;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;

/** Finds characters that YAML forbids, before the parser does: it knows no line for them. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** The first forbidden character as a diagnostic. */
    static Optional<Diagnostic> first(SourceText source) {
        String text = source.text();
        int line = 0;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == '\n') {
                line++;
                lineStart = at + 1;
            } else if (!StreamReader.isPrintable(character)) {
                return Optional.of(Diagnostic.of(
                                Code.BAD_YAML,
                                source.at(line, at - lineStart + 1, 1),
                                "a control character, U+"
                                        + HexFormat.of().withUpperCase().toHexDigits((char) character))
                        .hint("delete it; some editors show it only on request"));
            }
        }
        return Optional.empty();
    }
}
