package org.variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.content.BriefingMeta;
import org.variorum.content.ContentFile;
import org.variorum.content.PageMeta;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReportMeta;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Severity;
import org.variorum.load.exports.BibTex;
import org.variorum.load.exports.Ris;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.FrontMatter;
import org.variorum.load.tree.JsonTree;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;
import org.variorum.load.tree.UnseenCharacters;
import org.variorum.load.tree.YamlTree;
import org.variorum.model.Citation;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Release;
import org.variorum.model.Reliability;
import org.variorum.model.SiteInfo;
import org.variorum.styles.Style;
import org.variorum.styles.StyleReader;

/**
 * Reads the files of a content folder, each by itself: nothing that is read of one depends on another. Whatever can be read
 * in spite of faults is in the result. Safe for use by several threads, if its source and its reporter are.
 *
 * <pre>{@code
 * ContentReader reader = new ContentReader(gate::readText, reporter);
 * Folder folder = reader.folder(gate.list(reporter));
 * folder.reports().forEach(path -> reader.report(path));
 * }</pre>
 */
public final class ContentReader {

    private static final int MAX_NODES_OF_FRONT_MATTER = 100_000;
    private static final int MAX_NODES_OF_DATA = 1_000_000;

    private final TextSource texts;
    private final Reporter reporter;

    /** A reader of the texts of that source. */
    public ContentReader(TextSource texts, Reporter reporter) {
        this.texts = texts;
        this.reporter = reporter;
    }

    /** What lies where, of files with these paths. */
    public Folder folder(List<String> paths) {
        Folder folder = FolderSorter.sort(paths, reporter);
        if (folder.data(Folder.SITE).isEmpty()) {
            reporter.report(Diagnostic.of(Code.MISSING_FILE, Location.ofFile(Folder.SITE), "there is no site.yaml")
                    .expected("site.yaml with at least a title"));
        }
        return folder;
    }

    /** Markdown files of one kind by their ids, the first of each, in their order. */
    public Map<String, String> byId(List<String> paths) {
        return Unique.files(paths, reporter);
    }

    /** The id of a Markdown file: its name without the ending; the whole name of what is no such file. */
    public static String idOf(String path) {
        return Unique.idOf(path);
    }

    /** Whether a file in {@code static/} may be published: nothing in it can run. */
    public boolean passes(String file) {
        return ActiveFiles.passes(file, texts, reporter);
    }

    /** The site. */
    public Loaded<SiteInfo> site(Folder folder) {
        return data(folder.data(Folder.SITE), SiteReader::read);
    }

    /** The outlets; those without a letter have the usual one, where there is one. */
    public Loaded<Map<OutletId, Outlet>> outlets(Folder folder, Optional<Reliability> usual) {
        return data(
                folder.data(Folder.OUTLETS), (root, start, intake) -> OutletsReader.read(root, start, intake, usual));
    }

    /** The entities. */
    public Loaded<Map<EntityId, Entity>> entities(Folder folder) {
        return data(folder.data(Folder.ENTITIES), EntitiesReader::read);
    }

    /** The events. */
    public Loaded<Map<EventId, Event>> events(Folder folder) {
        return data(folder.data(Folder.EVENTS), EventsReader::read);
    }

    /** The works of a file of references; two may still share an id. */
    public Loaded<List<Citation>> references(String path) {
        Forgiving forgiving = new Forgiving(reporter);
        Loaded<List<Citation>> works =
                new ContentReader(texts, forgiving).data(Optional.of(path), ReferencesReader::read);
        forgiving.tell();
        return works;
    }

    /** The references, the first of each id; one that is also a report gives way to the report. */
    public Map<String, Citation> distinct(List<Citation> references, Map<String, String> reports) {
        return Unique.references(references, reports, reporter);
    }

    /**
     * When a Markdown file is for readers. Where that cannot be told, which is reported, it is not.
     *
     * @param path the file
     */
    public Release release(String path) {
        return texts.read(path, fault -> {})
                .filter(ReleaseReader::isSaid)
                .map(text -> UnseenCharacters.admit(SourceText.ofFile(path, text), fault -> {}))
                .flatMap(text -> FrontMatter.split(text, fault -> {}).yaml())
                .map(this::release)
                .orElse(Release.AT_ONCE);
    }

    private Release release(SourceText yaml) {
        List<Diagnostic> faults = new ArrayList<>();
        Release release = YamlTree.read(yaml, MAX_NODES_OF_FRONT_MATTER, faults::add)
                .map(root -> ReleaseReader.read(root, yaml.start(), new Intake(faults::add)))
                .orElse(Release.NEVER);
        List<Diagnostic> errors =
                faults.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        errors.forEach(reporter::report);
        return errors.isEmpty() ? release : Release.NEVER;
    }

    /** A report. */
    public Loaded<ContentFile<ReportMeta>> report(String path) {
        return markdown(path, ReportReader::read);
    }

    /** A question. */
    public Loaded<ContentFile<QuestionMeta>> question(String path) {
        return markdown(path, QuestionReader::read);
    }

    /** A briefing. */
    public Loaded<ContentFile<BriefingMeta>> briefing(String path) {
        return markdown(path, BriefingReader::read);
    }

    /** A page about the site. */
    public Loaded<ContentFile<PageMeta>> page(String path) {
        return markdown(path, PageReader::read);
    }

    /**
     * A style of citation.
     *
     * @param path where it is
     * @param language the language of the site
     */
    public Optional<Style> style(String path, String language) {
        return text(path).flatMap(text -> StyleReader.read(path, String.join("\n", text.lines()), language, reporter));
    }

    /** The lines of a text file, as they are read for the whole; none where it cannot be read. */
    public List<String> lines(String path) {
        return text(path).map(SourceText::lines).orElse(List.of());
    }

    /** A data file, or what stands for one that is not there. */
    private <T> Loaded<T> data(Optional<String> path, DataReader<T> reader) {
        Intake intake = new Intake(reporter);
        Location start = path.map(p -> Location.at(p, 1, 1)).orElse(Location.ofFile(""));
        Optional<SourceText> text = path.flatMap(this::text);
        Optional<Node> root = text.isPresent() ? parse(text.get()) : Optional.of(new Node.Refused(start));
        boolean complete = path.isEmpty() || root.isEmpty() || !(root.get() instanceof Node.Refused);
        return new Loaded<>(reader.read(root, start, intake), text.map(SourceText::path), intake.mentions(), complete);
    }

    private Optional<Node> parse(SourceText text) {
        String path = text.path();
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "json" -> JsonTree.read(text, MAX_NODES_OF_DATA, reporter);
            case "bib" -> Optional.of(BibTex.read(text, MAX_NODES_OF_DATA, reporter));
            case "ris" -> Optional.of(Ris.read(text, MAX_NODES_OF_DATA, reporter));
            default -> YamlTree.read(text, MAX_NODES_OF_DATA, reporter);
        };
    }

    private <M> Loaded<ContentFile<M>> markdown(String path, MetaReader<M> reader) {
        Intake intake = new Intake(reporter);
        String id = Unique.idOf(path);
        Ids.check(id, Location.ofFile(path), reporter);
        Optional<SourceText> text = text(path);
        FrontMatter file = text.map(t -> FrontMatter.split(t, reporter)).orElseGet(() -> FrontMatter.none(path));
        Optional<Node> root = file.yaml()
                .map(yaml -> YamlTree.read(yaml, MAX_NODES_OF_FRONT_MATTER, reporter))
                .orElseGet(() -> Optional.of(new Node.Refused(file.opening())));
        M meta = Fields.read(root, file.opening(), intake, fields -> {
            M read = reader.read(fields, id);
            ReleaseReader.read(fields);
            return read;
        });
        ContentFile<M> content = new ContentFile<>(path, id, meta, file.body(), file.bodyLine());
        return new Loaded<>(content, text.map(SourceText::path), intake.mentions(), true);
    }

    /** A text as all reading begins: what no page may hold is replaced, and reported. */
    private Optional<SourceText> text(String path) {
        return texts.read(path, reporter).map(t -> UnseenCharacters.admit(SourceText.ofFile(path, t), reporter));
    }
}
