package org.variorum.load.tree;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * Reads YAML 1.2 into {@link Node nodes}, from the parser's events.
 *
 * <p>One document, closed by a mark or not, without anchors, aliases, tags and merge keys, at most 32 deep: what authors need, and nothing that
 * serves an attack. The road not taken is the parser's own composer: it recurses without limit.
 */
public final class YamlTree {

    private static final int SMALLEST_BUFFER = 1024;
    private static final LoadSettings OF_FRONT_MATTER = settings(SMALLEST_BUFFER);
    private static final String YAML_TAGS = "tag:yaml.org,2002:";

    private static final String SECOND = "a second document";

    private final Places places;
    private final TreeBuilder tree;
    private final HashCuts cuts;
    private final Reporter reporter;
    private int documents;

    /** The mark behind which a second document would stand. */
    private Optional<Location> behind = Optional.empty();

    private YamlTree(SourceText source, int maxNodes, Reporter reporter) {
        this.places = new Places(source);
        this.tree = new TreeBuilder(source, maxNodes, reporter);
        this.cuts = new HashCuts(source, places, reporter);
        this.reporter = reporter;
    }

    /**
     * Reads a text.
     *
     * @param source the text
     * @param maxNodes how many texts, lists and mappings it may have
     * @param reporter takes the faults
     * @return the root; absent where the text is empty; {@link Node.Refused} where it could not be read to its end
     */
    public static Optional<Node> read(SourceText source, int maxNodes, Reporter reporter) {
        YamlTree reader = new YamlTree(source, maxNodes, reporter);
        try {
            boolean complete = reader.readAll(
                    new Parse(settings(source)).parseString(source.text()).iterator());
            return complete ? reader.tree.root() : Optional.of(new Node.Refused(source.start()));
        } catch (YamlEngineException e) {
            reporter.report(SyntaxFault.describe(e, source, reader.places));
            return Optional.of(new Node.Refused(source.start()));
        }
    }

    /** The parser copies what it has read of a word each time its buffer is full, so a large text needs a large one. */
    private static LoadSettings settings(SourceText source) {
        int length = source.text().length();
        return length <= SMALLEST_BUFFER ? OF_FRONT_MATTER : settings(length);
    }

    private static LoadSettings settings(int bufferSize) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(bufferSize)
                .build();
    }

    private boolean readAll(Iterator<Event> events) {
        while (events.hasNext()) {
            if (!accept(events.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean accept(Event event) {
        if (event instanceof DocumentStartEvent) {
            behind = documents++ == 0 ? Optional.empty() : Optional.of(place(event));
            return documents <= 2 || refuse(place(event), SECOND);
        }
        if (behind.isPresent()) {
            return isNothing(event) || refuse(behind.get(), SECOND);
        }
        if (event instanceof NodeEvent node) {
            checkAnchor(node);
        }
        if (event instanceof AliasEvent) {
            return tree.add(new Node.Refused(place(event)));
        }
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), event);
            if (scalar.isPlain()) {
                cuts.check(scalar.getEndMark());
            }
            return tree.add(new Node.Scalar(scalar.getValue(), scalar.isPlain(), place(event)));
        }
        if (event instanceof CollectionStartEvent start) {
            checkTag(start.getTag(), event);
            return start instanceof MappingStartEvent
                    ? tree.openMapping(place(event))
                    : tree.openSequence(place(event));
        }
        if (event instanceof CollectionEndEvent) {
            tree.close();
        }
        return true;
    }

    /** Whether an event says that nothing follows a mark that only closes what is before it, as it does in Pandoc's files. */
    private static boolean isNothing(Event event) {
        return !(event instanceof NodeEvent)
                || (event instanceof ScalarEvent scalar
                        && scalar.isPlain()
                        && scalar.getValue().isEmpty()
                        && scalar.getAnchor().isEmpty()
                        && scalar.getTag().isEmpty());
    }

    private void checkAnchor(NodeEvent node) {
        if (node.getAnchor().isPresent()) {
            String mark = node instanceof AliasEvent ? "an alias *" : "an anchor &";
            reporter.report(Diagnostic.of(
                            Code.YAML_LIMIT,
                            place(node),
                            mark + node.getAnchor().get().getValue())
                    .hint("write the value out where it is used; put a text that starts with & or * in quotes"));
        }
    }

    private void checkTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            reporter.report(Diagnostic.of(
                            Code.YAML_LIMIT, place(event), "a tag " + tag.get().replace(YAML_TAGS, "!!"))
                    .hint("values are typed by their keys; put a text that starts with ! in quotes"));
        }
    }

    private boolean refuse(Location location, String message) {
        reporter.report(Diagnostic.of(Code.YAML_LIMIT, location, message));
        return false;
    }

    private Location place(Event event) {
        return places.between(event.getStartMark(), event.getEndMark());
    }
}
