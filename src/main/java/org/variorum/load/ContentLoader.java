package org.variorum.load;

import java.util.List;
import java.util.concurrent.Executor;
import org.variorum.content.Content;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.ReadGate;
import org.variorum.load.tree.SourceText;
import org.variorum.model.Catalog;
import org.variorum.model.SiteInfo;

/**
 * Reads the content folder.
 *
 * <pre>{@code
 * Content content = new ContentLoader(executor).load(gate, reporter);
 * }</pre>
 *
 * <p>Files are read independently of each other on the executor; the result and the diagnostics are the same whatever
 * its number of threads. The calling thread waits for the executor, so it should not be one of its threads.
 */
public final class ContentLoader {

    private final Executor executor;

    /** A loader that reads files on this executor; {@code Runnable::run} reads them on the calling thread. */
    public ContentLoader(Executor executor) {
        this.executor = executor;
    }

    /** The lines of a text file, as they are read for the whole; none where it cannot be read any more. */
    public static List<String> lines(String path, ReadGate gate) {
        return FileTasks.text(path, gate::readText, fault -> {})
                .map(SourceText::lines)
                .orElse(List.of());
    }

    /** Reads everything; faults go to the reporter, and whatever can be read in spite of them is in the result. */
    public Content load(ReadGate gate, Reporter reporter) {
        return load(gate.list(reporter), gate::readText, reporter);
    }

    Content load(List<String> paths, TextSource texts, Reporter reporter) {
        Folder folder = FolderSorter.sort(paths, reporter);
        if (folder.data(Folder.SITE).isEmpty()) {
            reporter.report(Diagnostic.of(Code.MISSING_FILE, Location.ofFile(Folder.SITE), "there is no site.yaml")
                    .expected("site.yaml with at least a title"));
        }
        List<String> statics = ActiveFiles.keepOut(folder.statics(), texts, reporter);
        return read(folder, statics, new FileTasks(texts, executor, reporter), reporter);
    }

    /** Starts to read every file, the largest first, and then takes the results in order. */
    private static Content read(Folder folder, List<String> statics, FileTasks tasks, Reporter reporter) {
        var references = tasks.data(folder.references(), ReferencesReader::read);
        var entities = tasks.data(folder.data(Folder.ENTITIES), EntitiesReader::read);
        var events = tasks.data(folder.data(Folder.EVENTS), EventsReader::read);
        var site = tasks.data(folder.data(Folder.SITE), SiteReader::read);
        var reports = tasks.markdown(folder.reports(), ReportReader::read);
        var questions = tasks.markdown(folder.questions(), QuestionReader::read);
        var briefings = tasks.markdown(folder.briefings(), BriefingReader::read);
        var pages = tasks.markdown(folder.pages(), PageReader::read);

        Harvest harvest = new Harvest();
        SiteInfo info = harvest.data(site, Mention.Kind.PERSON);
        var outlets = tasks.data(
                folder.data(Folder.OUTLETS),
                (root, start, intake) -> OutletsReader.read(root, start, intake, info.usual()));
        if (folder.data(Folder.SITE).isEmpty()) {
            harvest.lack(Mention.Kind.PERSON);
        }
        var reportFiles = Unique.files(harvest.files(reports), reporter);
        var works = harvest.works(references);
        Catalog catalog = new Catalog(
                info,
                harvest.data(outlets, Mention.Kind.OUTLET),
                harvest.data(entities, Mention.Kind.ENTITY),
                harvest.data(events, Mention.Kind.EVENT),
                Unique.references(works, reportFiles, reporter));
        return new Content(
                catalog,
                reportFiles,
                Unique.files(harvest.files(questions), reporter),
                Unique.files(harvest.files(briefings), reporter),
                Unique.files(harvest.files(pages), reporter),
                statics,
                harvest.mentions(),
                harvest.texts(),
                harvest.incomplete());
    }
}
