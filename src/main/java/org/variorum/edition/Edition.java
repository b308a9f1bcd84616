package org.variorum.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Severity;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputFiles;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentReader;
import org.variorum.recall.Fact;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.render.Outputs;
import org.variorum.render.Plan;
import org.variorum.render.Production;
import org.variorum.render.theme.TemplateFault;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.SiteView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/**
 * Everything that is made of some content and templates, from what stands in files to the files of the site. Nothing is worked
 * out before somebody asks for it. Safe for use by several threads.
 */
final class Edition {

    private final BuildOptions options;
    private final Recall recall = new Recall();
    private final Reads reads;
    private final Newsroom newsroom;
    private final Conclusions conclusions;
    private final Checking checking;
    private final Site site;
    private final Fact<Theme> theme;
    private final Fact<Outputs> outputs;
    private final Fact<SiteView> view;
    private final Fact<Templates> templates;
    private final Rule<String, Made> made;
    private final Fact<Plan> plan;
    private final Fact<Boolean> fits;

    /**
     * An edition; no file is read yet.
     *
     * @throws IOException if there is no such content folder
     */
    Edition(BuildOptions options) throws IOException {
        this.options = options;
        ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
        this.reads = new Reads(recall, gate);
        Register register = new Register(recall, reads);
        this.newsroom = new Newsroom(recall, reads, register);
        this.conclusions = new Conclusions(recall, reads, register, newsroom);
        this.checking = new Checking(recall, reads, register, newsroom, conclusions);
        this.site =
                new Site(recall, new Stock(reads, register, newsroom, conclusions), options.baseUrl(), options.host());
        theme = recall.fact(this::dressed);
        outputs = recall.fact(() -> new Outputs(site, theme.get(), gate));
        view = recall.fact(() -> outputs.get().view());
        templates = recall.fact(this::opened);
        made = recall.rule(this::make);
        plan = recall.fact(() -> outputs.get().plan());
        fits = recall.fact(() -> OutputFiles.check(plan.get().destinations(), recall));
    }

    private Theme dressed() {
        try {
            return Theme.of(options.templates(), recall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Templates opened() {
        try {
            return new Templates(theme.get(), view.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all files but briefings, and finds what names in them mean. */
    void read(Workers workers, Progress progress) {
        List<Newsroom.Text> texts = newsroom.ground();
        progress.stage(Stage.READING, texts.size());
        workers.map(texts, text -> {
            boolean read = newsroom.read(text);
            progress.ends(text.path());
            return read;
        });
        workers.map(List.copyOf(newsroom.reportIds()), newsroom::resolve);
        workers.map(newsroom.questionIds(), newsroom::resolve);
        newsroom.readData();
        conclusions.look();
    }

    /** Comes to findings on all questions. */
    void reconcile(Workers workers, Progress progress) {
        progress.stage(Stage.RECONCILING, 0);
        workers.map(newsroom.questionIds(), conclusions::finding);
    }

    /** Looks for all mistakes but those of briefings. */
    void check(Workers workers, Progress progress) {
        progress.stage(Stage.CHECKING, 0);
        workers.map(checking.tasks(), task -> {
            task.run();
            return task;
        });
    }

    /** Reads and checks all briefings, and does the same with each. */
    void briefings(Workers workers, Progress progress, Consumer<Newsroom.Text> use) {
        List<Newsroom.Text> texts = newsroom.briefingTexts();
        progress.stage(Stage.BRIEFINGS, texts.size());
        workers.map(texts, text -> {
            newsroom.read(text);
            if (reads.briefings.uses(text.path())) {
                checking.briefing(text.path());
                use.accept(text);
            }
            progress.ends(text.path());
            return text;
        });
        checking.restedOn();
    }

    /** Lets go of the text of a briefing, of which others need to know no more than what they are told now. */
    void forget(Newsroom.Text briefing) {
        site.note(ContentReader.idOf(briefing.path()));
        checking.note(briefing.path());
        newsroom.forget(briefing);
    }

    /** Where the page of a briefing goes. */
    static String page(Newsroom.Text briefing) {
        return Paths.briefing(ContentReader.idOf(briefing.path()));
    }

    /**
     * Begins to make the files of the site.
     *
     * @throws IOException if the folder of templates cannot be read
     */
    Production production(OutputSink sink) throws IOException {
        return outputs.get().production(sink);
    }

    /** Whether anything of a kind has been reported so far. */
    boolean anyReported(Predicate<Diagnostic> kind) {
        return recall.anyReported(kind);
    }

    /** Whether the files of the site can stand beside each other. */
    boolean fits() {
        return fits.get();
    }

    /** Everything that is published, planned. */
    Plan plan() {
        return plan.get();
    }

    /** What has been reported on the way to all this, once it has been worked out. */
    List<Diagnostic> reported() {
        List<Memory<?>> memories = new ArrayList<>(newsroom.memories());
        memories.add(conclusions.look());
        memories.addAll(checking.memories());
        memories.add(fits.memory());
        return recall.reported(memories);
    }

    /** Whether all of the content could be read, so that no claim is missing. */
    boolean isComplete() {
        return recall.reported(newsroom.memories()).stream()
                .noneMatch(d -> d.severity().atLeast(Severity.ERROR));
    }

    /** A file that cannot be copied any more is gone. A template that does not run is told of in place of its pages. */
    private Made make(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Optional<OutputFile> file = outputs.get().file(path, templates.get());
            if (file.isEmpty()) {
                return new Made(Optional.empty());
            }
            file.get().writeTo(bytes);
            return new Made(Optional.of(bytes.toByteArray()));
        } catch (TemplateFault fault) {
            recall.report(fault.diagnostic());
            return new Made(Optional.of(Made.page(fault)));
        } catch (IOException e) {
            return new Made(Optional.empty());
        }
    }

    /** A file of the site, made by itself. */
    Made made(String path) {
        return made.of(path);
    }

    /** Whether something of that kind was reported on the way to a file of the site, and of what it tells of. */
    boolean isFaulty(String path, Predicate<Diagnostic> kind) {
        List<Memory<?>> memories = new ArrayList<>(List.of(made.memory(path)));
        checking.of(path).ifPresent(memories::add);
        return recall.anyReported(memories, kind);
    }

    /** Takes a change: those files may be others now, or be there, or be gone. */
    void revise(Changes changes) {
        recall.revise(() -> {
            reads.gate().lookAgain();
            Map<Boolean, List<String>> anew =
                    changes.content().stream().sorted().collect(Collectors.partitioningBy(this::isAnew));
            List<String> comeOrGone = anew.getOrDefault(false, List.of());
            if (!comeOrGone.isEmpty()) {
                reads.follow(comeOrGone);
            }
            anew.forEach((same, paths) -> paths.forEach(path -> outdate(path, same)));
            if (!changes.templates().isEmpty()) {
                theme.outdate();
            }
        });
    }

    /** A file that is written anew under its name is no new one. */
    private boolean isAnew(String path) {
        return reads.isListed(path) && reads.gate().admits(path);
    }

    private void outdate(String path, boolean anew) {
        reads.outdate(path, !anew);
        made.outdate(file -> path.isEmpty() || file.equals(path) || file.startsWith(path + "/"));
        if (path.isEmpty() || path.startsWith("snapshots")) {
            conclusions.outdateSnapshots();
        }
    }

    /** The number of the change that was last taken. */
    long revision() {
        return recall.revision();
    }

    /** Asks for several things as of one moment. */
    <T> T together(Supplier<T> questions) {
        return recall.together(questions);
    }

    /** Everything that pages refer to. */
    Library library() {
        return site.library();
    }

    /** The lines that authors wrote. */
    Excerpts excerpts() {
        return new Excerpts(reads.gate(), reads.texts());
    }

    /** The ids of authors and editors. */
    Set<String> people() {
        return site.info().people().keySet();
    }

    /** How much there is. */
    BuildResult.Summary summary(int files, long bytes) {
        return new BuildResult.Summary(
                newsroom.briefings().size(),
                newsroom.reportIds().size(),
                newsroom.questionIds().size(),
                newsroom.allReports().stream().mapToInt(r -> r.claims().size()).sum(),
                files,
                bytes);
    }
}
