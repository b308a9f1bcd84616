package org.variorum.markdown;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a reader sees of a document of Pandoc, with its attributes and citations, in the form of {@link VisibleText}. */
final class PandocText {

    private final VisibleText text = new VisibleText();

    private PandocText() {}

    /** The visible text of some blocks of Pandoc's AST, as {@code pandoc -t json} prints them. */
    static String of(List<JsonNode> blocks) {
        PandocText pandoc = new PandocText();
        blocks.forEach(pandoc::node);
        return pandoc.text.toString();
    }

    private void node(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::node);
        } else if (node.isObject() && node.has("t")) {
            element(node.get("t").asString(), node.path("c"));
        }
    }

    private void element(String type, JsonNode content) {
        switch (type) {
            case "Str" -> text.words(content.asString());
            case "Space", "SoftBreak", "LineBreak" -> text.words(" ");
            case "Code", "Math" -> text.words(content.get(1).asString());
            case "CodeBlock" -> text.block(content.get(1).asString());
            case "RawInline", "RawBlock" -> text.html(content.get(1).asString());
            case "Cite" -> content.get(0).forEach(this::citation);
            case "Span", "Div", "Link", "Image" -> {
                attributes(content.get(0));
                node(content.get(1));
                text.words(type.equals("Div") ? "\n" : "");
            }
            case "Para", "Plain" -> {
                node(content);
                text.words("\n");
            }
            case "Header" -> {
                node(content.get(2));
                text.words("\n");
            }
            default -> node(content);
        }
    }

    private void attributes(JsonNode attributes) {
        StringBuilder pairs = new StringBuilder();
        attributes
                .get(2)
                .forEach(pair -> pairs.append(' ')
                        .append(pair.get(0).asString())
                        .append('=')
                        .append(pair.get(1).asString()));
        StringBuilder classes = new StringBuilder();
        attributes.get(1).forEach(name -> classes.append(" .").append(name.asString()));
        // Pandoc's own classes, of bare addresses
        boolean address =
                classes.toString().equals(" .uri") || classes.toString().equals(" .email");
        if (address) {
            return;
        }
        text.attributes(classes.toString() + pairs);
    }

    private void citation(JsonNode citation) {
        String mode = citation.get("citationMode").get("t").asString();
        text.citation(
                citation.get("citationId").asString(),
                mode.equals("SuppressAuthor"),
                plain(citation.get("citationPrefix")) + " " + plain(citation.get("citationSuffix")));
    }

    private static String plain(JsonNode inlines) {
        PandocText inner = new PandocText();
        inner.node(inlines);
        return inner.text.toString();
    }
}
