package org.variorum.load;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.variorum.content.ContentFile;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.FrontMatter;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.UnseenCharacters;
import org.variorum.load.tree.YamlTree;

/** Reads files, each by itself on the executor. */
final class FileTasks {

    private static final int MAX_NODES_OF_FRONT_MATTER = 100_000;
    private static final int MAX_NODES_OF_DATA = 1_000_000;

    private final TextSource texts;
    private final Executor executor;
    private final Reporter reporter;

    FileTasks(TextSource texts, Executor executor, Reporter reporter) {
        this.texts = texts;
        this.executor = executor;
        this.reporter = reporter;
    }

    /** Starts to read a data file, or gives what stands for one that is not there. */
    <T> CompletableFuture<Loaded<T>> data(Optional<String> path, DataReader<T> reader) {
        return path.map(p -> start(() -> readData(p, reader))).orElseGet(() -> {
            Location nowhere = Location.ofFile("");
            T nothing = reader.read(Optional.of(new Node.Refused(nowhere)), nowhere, new Intake(reporter));
            return CompletableFuture.completedFuture(new Loaded<>(nothing, Optional.empty(), List.of(), true));
        });
    }

    /** Starts to read several data files. */
    <T> List<CompletableFuture<Loaded<T>>> data(List<String> paths, DataReader<T> reader) {
        return paths.stream().map(p -> data(Optional.of(p), reader)).toList();
    }

    /** Starts to read Markdown files. */
    <M> List<CompletableFuture<Loaded<ContentFile<M>>>> markdown(List<String> paths, MetaReader<M> reader) {
        return paths.stream().map(p -> start(() -> readMarkdown(p, reader))).toList();
    }

    private <T> CompletableFuture<T> start(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, executor);
    }

    private <T> Loaded<T> readData(String path, DataReader<T> reader) {
        Intake intake = new Intake(reporter);
        Optional<SourceText> text = text(path, texts, reporter);
        Location start = Location.at(path, 1, 1);
        Optional<Node> root = text.isPresent() ? parse(text.get()) : Optional.of(new Node.Refused(start));
        boolean complete = root.isEmpty() || !(root.get() instanceof Node.Refused);
        return new Loaded<>(reader.read(root, start, intake), text.map(SourceText::path), intake.mentions(), complete);
    }

    private Optional<Node> parse(SourceText text) {
        return text.path().endsWith(".json")
                ? JsonTree.read(text, MAX_NODES_OF_DATA, reporter)
                : YamlTree.read(text, MAX_NODES_OF_DATA, reporter);
    }

    private <M> Loaded<ContentFile<M>> readMarkdown(String path, MetaReader<M> reader) {
        Intake intake = new Intake(reporter);
        String id = idOf(path);
        Ids.check(id, Location.ofFile(path), reporter);
        Optional<SourceText> text = text(path, texts, reporter);
        FrontMatter file = text.map(t -> FrontMatter.split(t, reporter)).orElseGet(() -> FrontMatter.none(path));
        Optional<Node> root = file.yaml()
                .map(yaml -> YamlTree.read(yaml, MAX_NODES_OF_FRONT_MATTER, reporter))
                .orElseGet(() -> Optional.of(new Node.Refused(file.opening())));
        M meta = Fields.read(root, file.opening(), intake, fields -> reader.read(fields, id));
        ContentFile<M> content = new ContentFile<>(path, id, meta, file.body(), file.bodyLine());
        return new Loaded<>(content, text.map(SourceText::path), intake.mentions(), true);
    }

    /** A text as all reading begins: what no page may hold is replaced, and reported. */
    static Optional<SourceText> text(String path, TextSource texts, Reporter reporter) {
        return texts.read(path, reporter).map(t -> UnseenCharacters.admit(SourceText.ofFile(path, t), reporter));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }
}
