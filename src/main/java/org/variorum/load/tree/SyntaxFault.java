package org.variorum.load.tree;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;

/** Says in plain words what the YAML parser could not read. */
final class SyntaxFault {

    /**
     * What a message of the parser means.
     *
     * @param problem a part of the parser's message
     * @param plain the same in plain words
     * @param hint how to mend it
     * @param atContext whether the place to show is where the broken thing starts, not where the parser gave up
     */
    private record Meaning(String problem, String plain, String hint, boolean atContext) {}

    private static final String QUOTE_IT = "put the text in quotes: title: \"North Korea: what was said\"";

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("mapping values are not allowed here", "a colon where no key can stand", QUOTE_IT, false),
            new Meaning("(TAB)", "a tab where spaces belong", "indent with spaces", false),
            new Meaning(
                    "cannot start any token",
                    "a character that no plain text can start with",
                    "put the text in quotes: title: \"@example\"",
                    false),
            new Meaning("unexpected end of stream", "a quote that is not closed", "add the closing quote", true),
            new Meaning(
                    "found unknown escape character",
                    "a backslash that means nothing",
                    "write \\\\, or use single quotes",
                    false),
            new Meaning("expected ',' or ']'", "a list that is not closed, or lacks a comma", "add , or ]", false),
            new Meaning("expected ',' or '}'", "a mapping that is not closed, or lacks a comma", "add , or }", false),
            new Meaning("could not find expected ':'", "a line without a colon", "write key: value", true),
            new Meaning(
                    "expected <block end>",
                    "a line that does not fit the lines above it",
                    "check the indent, and whether a quoted text goes on after its closing quote",
                    false));

    private SyntaxFault() {}

    /** The parser's exception as a diagnostic. */
    static Diagnostic describe(YamlEngineException fault, SourceText source, Places places) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return Diagnostic.of(Code.BAD_YAML, source.start(), "YAML that cannot be read");
        }
        String problem = Optional.ofNullable(marked.getProblem()).orElse("");
        Optional<Meaning> meaning =
                MEANINGS.stream().filter(m -> problem.contains(m.problem)).findFirst();
        Optional<Mark> mark = meaning.filter(Meaning::atContext)
                .flatMap(m -> marked.getContextMark())
                .or(marked::getProblemMark)
                .or(marked::getContextMark);
        Location location = mark.map(places::at).orElse(source.start());
        return meaning.map(m -> Diagnostic.of(Code.BAD_YAML, location, m.plain).hint(m.hint))
                .orElseGet(() -> Diagnostic.of(Code.BAD_YAML, location, oneLine(problem)));
    }

    private static String oneLine(String problem) {
        return problem.isBlank()
                ? "YAML that cannot be read"
                : problem.replaceAll("\\s+", " ").strip();
    }
}
