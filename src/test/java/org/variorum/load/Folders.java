package org.variorum.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Catalog;
import org.variorum.model.Citation;
import org.variorum.model.SiteInfo;

/** A content folder in memory, for tests. */
final class Folders {

    private final Map<String, Optional<String>> files = new LinkedHashMap<>();
    private Diagnostics diagnostics = new Diagnostics();

    private Folders() {}

    /** A folder with nothing in it. */
    static Folders empty() {
        return new Folders();
    }

    /** A folder with nothing but the smallest site. */
    static Folders site() {
        return empty().file("site.yaml", "title: Ledger");
    }

    /** Adds a file of these lines. */
    Folders file(String path, String... lines) {
        files.put(path, Optional.of(String.join("\n", lines) + "\n"));
        return this;
    }

    /** Adds a Markdown file with these lines of metadata. */
    Folders markdown(String path, String... metadata) {
        files.put(path, Optional.of("---\n" + String.join("\n", metadata) + "\n---\nBody.\n"));
        return this;
    }

    /** Adds a file that the gate refuses. */
    Folders unreadable(String path) {
        files.put(path, Optional.empty());
        return this;
    }

    Content load() {
        diagnostics = new Diagnostics();
        return load(new ContentReader(this::read, diagnostics), List.copyOf(files.keySet()));
    }

    /** What is read of all these files. */
    static Content load(ContentReader reader, List<String> paths) {
        Folder folder = reader.folder(paths);
        List<Mention> mentions = new ArrayList<>();
        Set<Mention.Kind> incomplete = EnumSet.noneOf(Mention.Kind.class);
        if (!folder.hasSite()) {
            incomplete.add(Mention.Kind.PERSON);
        }
        SiteInfo site = data(reader.site(folder), Mention.Kind.PERSON, mentions, incomplete);
        Map<String, String> reports = reader.byId(folder.reports());
        List<Citation> works = folder.references().stream()
                .flatMap(path -> data(reader.references(path), Mention.Kind.WORK, mentions, incomplete).stream())
                .toList();
        Catalog catalog = new Catalog(
                site,
                data(reader.outlets(folder, site.usual()), Mention.Kind.OUTLET, mentions, incomplete),
                data(reader.entities(folder), Mention.Kind.ENTITY, mentions, incomplete),
                data(reader.events(folder), Mention.Kind.EVENT, mentions, incomplete),
                reader.distinct(works, reports));
        return new Content(
                catalog,
                files(reports, reader::report, mentions),
                files(reader.byId(folder.questions()), reader::question, mentions),
                files(reader.byId(folder.briefings()), reader::briefing, mentions),
                files(reader.byId(folder.pages()), reader::page, mentions),
                folder.statics().stream().filter(reader::passes).toList(),
                mentions.stream()
                        .sorted(Comparator.comparing(Mention::location))
                        .toList(),
                incomplete);
    }

    private static <T> T data(
            Loaded<T> loaded, Mention.Kind kind, List<Mention> mentions, Set<Mention.Kind> incomplete) {
        mentions.addAll(loaded.mentions());
        if (!loaded.complete()) {
            incomplete.add(kind);
        }
        return loaded.value();
    }

    private static <M> List<ContentFile<M>> files(
            Map<String, String> paths, Function<String, Loaded<ContentFile<M>>> read, List<Mention> mentions) {
        return paths.values().stream()
                .map(path -> {
                    Loaded<ContentFile<M>> loaded = read.apply(path);
                    mentions.addAll(loaded.mentions());
                    return loaded.value();
                })
                .toList();
    }

    /** The diagnostics of loading it, each {@code path:line:col+length CODE message}. */
    List<String> faults() {
        return diagnostics().stream()
                .map(d -> d.location() + "+" + d.location().length() + " "
                        + d.code().number() + " " + d.message())
                .toList();
    }

    /** The diagnostics of loading it in full. */
    List<Diagnostic> diagnostics() {
        load();
        return diagnostics.sorted();
    }

    private Optional<String> read(String path, Reporter reporter) {
        Optional<String> text = files.getOrDefault(path, Optional.empty());
        if (text.isEmpty()) {
            reporter.report(Diagnostic.of(Code.UNREADABLE_FILE, Location.ofFile(path), "refused"));
        }
        return text;
    }
}
