package org.variorum.load.tree;

import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into the same {@link Node nodes} as YAML; numbers stay as they are written.
 *
 * <p>JSON is read as JSON and not as YAML, though it nearly is: YAML readers stumble over files that are indented with
 * tabs, as reference managers write them, and over escapes of characters beyond the basic plane.
 */
public final class JsonTree {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** Another place as the library writes it, which does not know it. */
    private static final Pattern PLACE = Pattern.compile(" ?\\([^(\\[]*\\[Source: [^\\]]*]\\)");

    private final SourceText source;
    private final TreeBuilder tree;
    private final Reporter reporter;

    private JsonTree(SourceText source, int maxNodes, Reporter reporter) {
        this.source = source;
        this.tree = new TreeBuilder(source, maxNodes, reporter);
        this.reporter = reporter;
    }

    /** Reads a text; parameters and result are those of {@link YamlTree#read}. */
    public static Optional<Node> read(SourceText source, int maxNodes, Reporter reporter) {
        JsonTree reader = new JsonTree(source, maxNodes, reporter);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text())) {
            return reader.readAll(parser) ? reader.tree.root() : Optional.of(new Node.Refused(source.start()));
        } catch (JacksonException e) {
            reporter.report(reader.describe(e));
            return Optional.of(new Node.Refused(source.start()));
        }
    }

    private boolean readAll(JsonParser parser) {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return true;
            }
            if (tree.root().isPresent()) {
                reporter.report(Diagnostic.of(Code.BAD_YAML, place(parser), "a second value after the end of the first")
                        .hint("put all works into one list"));
                return false;
            }
            if (!accept(token, parser)) {
                return false;
            }
        }
    }

    private boolean accept(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> tree.openMapping(place(parser));
            case START_ARRAY -> tree.openSequence(place(parser));
            case END_OBJECT, END_ARRAY -> {
                tree.close();
                yield true;
            }
            default -> {
                boolean quoted = token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
                String text = parser.getString();
                yield tree.add(new Node.Scalar(text, !quoted, place(parser)));
            }
        };
    }

    /** The place of a token; after a key the parser has already passed the colon. */
    private Location place(JsonParser parser) {
        boolean key = parser.currentToken() == JsonToken.PROPERTY_NAME;
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenStreamLocation end = parser.currentLocation();
        boolean oneLine = end.getLineNr() == start.getLineNr();
        int length = key ? parser.getString().length() + 2 : oneLine ? end.getColumnNr() - start.getColumnNr() : 1;
        return source.at(start.getLineNr() - 1, start.getColumnNr(), length);
    }

    private Diagnostic describe(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        Location location = at == null || at.getLineNr() < 1
                ? source.start()
                : source.at(at.getLineNr() - 1, Math.max(1, at.getColumnNr()), 1);
        String message = fault.getOriginalMessage().replaceAll("\\s+", " ").strip();
        String words = PLACE.matcher(message).replaceAll("");
        return Diagnostic.of(Code.BAD_YAML, location, "JSON that cannot be read: " + words);
    }
}
