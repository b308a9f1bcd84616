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
            meaning("mapping values are not allowed here", "a colon where no key can stand", QUOTE_IT),
            meaning("mapping keys are not allowed here", "a question mark where no key can stand", QUOTE_IT),
            meaning("(TAB)", "a tab where spaces belong", "indent with spaces"),
            new Meaning("unexpected character found", "text that starts with * or &", QUOTE_IT, true),
            meaning("cannot start any token", "a character that no plain text can start with", QUOTE_IT),
            meaning("alphabetic or numeric", "a character that cannot stand after &, * or %", QUOTE_IT),
            meaning("unknown escape", "a backslash that means nothing", "write \\\\, or use single quotes"),
            meaning("chomping or indentation", "text after | or >", "start the text on the next line"),
            meaning("a comment or a line break", "text after | or >", "start the text on the next line"),
            meaning(
                    "sequence entries are not",
                    "a dash where no list can start",
                    "put every item on a line of its own"),
            meaning("expected ',' or ']'", "a list that is not closed, or lacks a comma", "add , or ]"),
            meaning("expected ',' or '}'", "a mapping that is not closed, or lacks a comma", "add , or }"),
            meaning("expected the node content", "a value that breaks off", "close every bracket and quote"),
            meaning(
                    "expected '<document start>'",
                    "a line that belongs to nothing",
                    "write key: value, without indent"),
            meaning("expected <block end>", "a line that does not fit the lines above it", "check indent and quotes"),
            new Meaning("unexpected end of stream", "a quote that is not closed", "add the closing quote", true),
            new Meaning("could not find expected ':'", "a line without a colon", "write key: value", true));

    private SyntaxFault() {}

    private static Meaning meaning(String problem, String plain, String hint) {
        return new Meaning(problem, plain, hint, false);
    }

    /** The parser's exception as a diagnostic. */
    static Diagnostic describe(YamlEngineException fault, SourceText source, Places places) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return Diagnostic.of(Code.BAD_YAML, source.start(), "YAML that cannot be read");
        }
        String problem = Optional.ofNullable(marked.getProblem()).orElse("");
        Optional<Meaning> meaning =
                MEANINGS.stream().filter(m -> problem.contains(m.problem)).findFirst();
        boolean brokenOff = problem.contains("stream end");
        Optional<Mark> mark = marked.getContextMark()
                .filter(m -> brokenOff || meaning.filter(Meaning::atContext).isPresent())
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
