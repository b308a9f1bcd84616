package org.variorum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/** What an article says of itself in JSON-LD, with the words of schema.org. */
final class LinkedData {

    private static final int MOST_NODES = 20_000;
    private static final int MOST_OBJECTS = 1_000;

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "Report",
            "BlogPosting",
            "LiveBlogPosting",
            "ScholarlyArticle");

    private LinkedData() {}

    /** What the first article among the scripts of a page says. */
    static Particulars of(List<String> scripts) {
        return scripts.stream()
                .flatMap(LinkedData::objects)
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(LinkedData::particulars)
                .orElse(Particulars.NONE);
    }

    /** The objects of a script: itself, those of a list, and those of a graph. */
    private static Stream<Node.Mapping> objects(String script) {
        List<Node> open = new ArrayList<>();
        JsonTree.read(SourceText.ofFile("page", script), MOST_NODES, fault -> {})
                .ifPresent(open::add);
        List<Node.Mapping> objects = new ArrayList<>();
        for (int i = 0; i < open.size() && objects.size() < MOST_OBJECTS; i++) {
            Node node = open.get(i);
            if (node instanceof Node.Sequence list) {
                open.addAll(list.items());
            } else if (node instanceof Node.Mapping object) {
                objects.add(object);
                value(object, "@graph").ifPresent(open::add);
            }
        }
        return objects.stream();
    }

    private static boolean isArticle(Node.Mapping object) {
        return texts(object, "@type").anyMatch(ARTICLES::contains);
    }

    private static Particulars particulars(Node.Mapping article) {
        return new Particulars(
                true,
                first(article, "headline").or(() -> first(article, "name")),
                names(article, "author")
                        .flatMap(name -> Said.text(name).stream())
                        .toList(),
                texts(article, "datePublished").findFirst().flatMap(Said::date),
                names(article, "publisher").findFirst().flatMap(Said::text),
                texts(article, "url").findFirst(),
                texts(article, "inLanguage").findFirst().flatMap(Said::language));
    }

    private static Optional<String> first(Node.Mapping object, String key) {
        return texts(object, key).findFirst().flatMap(Said::text);
    }

    /** The names of people or bodies: texts, or objects with a name. */
    private static Stream<String> names(Node.Mapping object, String key) {
        return each(object, key)
                .flatMap(node -> node instanceof Node.Mapping who ? texts(who, "name") : text(node).stream());
    }

    private static Stream<String> texts(Node.Mapping object, String key) {
        return each(object, key).flatMap(node -> text(node).stream());
    }

    private static Stream<Node> each(Node.Mapping object, String key) {
        return value(object, key).stream()
                .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node));
    }

    private static Optional<Node> value(Node.Mapping object, String key) {
        return Optional.ofNullable(object.entries().get(key)).map(Node.Entry::value);
    }

    private static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isNull() ? Optional.of(scalar.text()) : Optional.empty();
    }
}
