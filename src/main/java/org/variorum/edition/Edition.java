package org.variorum.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.amend.Account;
import org.variorum.amend.AccountReader;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Severity;
import org.variorum.evidence.PrivateFolder;
import org.variorum.files.Limits;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputFiles;
import org.variorum.files.OutputSink;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentReader;
import org.variorum.load.Folder;
import org.variorum.model.ReportId;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.recall.StoppedException;
import org.variorum.recall.Trace;
import org.variorum.render.Outputs;
import org.variorum.render.Plan;
import org.variorum.render.Press;
import org.variorum.render.part.FindingCards;
import org.variorum.render.search.SearchFiles;
import org.variorum.render.theme.TemplateFault;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.SiteView;
import org.variorum.site.Library;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.write.FileDraft;
import org.variorum.write.Legacy;

/**
 * Everything that is made of some content and templates, from what stands in files to the files of the site. Nothing is worked
 * out before somebody asks for it. Safe for use by several threads.
 */
final class Edition {

    private final BuildOptions options;
    private final Recall recall;
    private final Reads reads;
    private final Newsroom newsroom;
    private final Proofs proofs;
    private final Conclusions conclusions;
    private final Checking checking;
    private final Site site;
    private final Fact<Theme> theme;
    private final Fact<Outputs> outputs;
    private final Fact<SiteView> view;
    private final Fact<Templates> templates;
    private final Rule<String, Made> made;
    private final Fact<Press> press;
    private final Rule<String, Optional<OutputFile>> files;
    private final Rule<String, Boolean> handed;
    private final Fact<Plan> plan;
    private final Fact<Boolean> fits;
    private final Fact<Integer> claims;
    private final Fact<Integer> remembered;
    private final Fact<Boolean> allRead;
    private final Fact<Boolean> allFound;
    private final Fact<Boolean> allChecked;
    private final Fact<Boolean> allBriefings;
    private final Fact<Boolean> allFiles;

    /**
     * An edition; no file is read yet.
     *
     * @throws IOException if there is no such content folder
     */
    Edition(BuildOptions options) throws IOException {
        this(options, new Recall());
    }

    /**
     * An edition that knows what an earlier run remembered; no file is read yet.
     *
     * @throws IOException if there is no such content folder
     */
    Edition(BuildOptions options, Recall recall) throws IOException {
        this.options = options;
        this.recall = recall;
        ReadGate gate = new ReadGate(options.content(), Limits.DEFAULT);
        this.reads = new Reads(recall, gate, options.audience());
        Register register = new Register(recall, reads);
        this.newsroom = new Newsroom(recall, reads, register);
        this.proofs = new Proofs(recall, reads, newsroom, new PrivateFolder(options.content()));
        this.conclusions = new Conclusions(recall, register, newsroom, proofs);
        Happenings happenings = new Happenings(recall, reads, register, newsroom, conclusions);
        this.checking = new Checking(recall, reads, register, newsroom, conclusions, proofs, happenings);
        this.site = new Site(
                recall,
                new Stock(
                        reads,
                        register,
                        newsroom,
                        conclusions,
                        proofs,
                        checking.amendments(),
                        checking.renamings(),
                        happenings),
                options.baseUrl(),
                options.host());
        FindingCards cards = new FindingCards(site);
        SearchFiles search = new SearchFiles(site, cards);
        theme = recall.fact("theme", Keeping.NOTHING, this::dressed);
        outputs = recall.fact(() -> new Outputs(site, cards, search, theme.get(), gate));
        view = recall.fact(() -> outputs.get().view());
        templates = recall.fact(this::opened);
        made = recall.rule(this::make);
        press = recall.fact(() -> outputs.get().press(templates.get()));
        files = recall.rule("files", Keeping.NOTHING, path -> outputs.get().file(path, press.get()));
        handed = recall.rule("handed", Keeping.DIGEST, path -> {
            files.settle(path);
            return true;
        });
        plan = recall.fact("plan", Keeping.ANSWER, () -> outputs.get().plan());
        fits = recall.fact(
                "fits", Keeping.ANSWER, () -> OutputFiles.check(plan.get().destinations(), recall));
        claims = recall.fact("claims", Keeping.ANSWER, newsroom::claims);
        remembered = recall.fact("remembered", Keeping.ANSWER, proofs::remembered);
        allRead = recall.fact("all-read", Keeping.DIGEST, () -> all(newsroom::settle));
        allFound = recall.fact("all-found", Keeping.DIGEST, () -> all(conclusions::settle));
        allChecked = recall.fact("all-checked", Keeping.DIGEST, () -> all(checking::settle));
        allBriefings = recall.fact("all-briefings", Keeping.DIGEST, () -> all(this::settleBriefings));
        allFiles = recall.fact("all-files", Keeping.DIGEST, () -> all(this::settleFiles));
    }

    private static boolean all(Runnable task) {
        task.run();
        return true;
    }

    private Theme dressed() {
        try {
            return Theme.of(options.templates().filter(Files::isDirectory), recall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Templates opened() {
        try {
            return new Templates(
                    theme.get(), view.get(), site.library().values().language().frame());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all files but briefings, and finds what names in them mean. */
    void read(Workers workers, Progress progress) {
        if (stands(allRead, workers)) {
            return;
        }
        List<Newsroom.Text> texts = newsroom.ground();
        progress.stage(Stage.READING, texts.size());
        workers.each(texts, text -> {
            newsroom.read(text);
            progress.ends(text.path());
        });
        workers.each(List.copyOf(newsroom.reportIds()), newsroom::resolve);
        workers.each(newsroom.questionIds(), newsroom::resolve);
        allRead.settle();
    }

    /** Whether all of a stage is as it was in an earlier run, or has come to the same again. */
    private boolean stands(Fact<Boolean> stage, Workers workers) {
        return stage.stands(things -> workers.each(things, recall::settle));
    }

    /** Comes to findings on all questions. */
    void reconcile(Workers workers, Progress progress) {
        if (!stands(allFound, workers)) {
            progress.stage(Stage.RECONCILING, 0);
            workers.each(newsroom.questionIds(), conclusions::settle);
            allFound.settle();
        }
    }

    /** Looks for all mistakes but those of briefings. */
    void check(Workers workers, Progress progress) {
        if (!stands(allChecked, workers)) {
            progress.stage(Stage.CHECKING, 0);
            workers.each(checking.tasks(), Runnable::run);
            allChecked.settle();
        }
    }

    /** Reads and checks all briefings, and does the same with each. */
    void briefings(Workers workers, Progress progress, Consumer<String> use) {
        if (stands(allBriefings, workers)) {
            return;
        }
        List<Newsroom.Text> texts = newsroom.briefingTexts();
        progress.stage(Stage.BRIEFINGS, texts.size());
        workers.each(texts, text -> {
            newsroom.read(text);
            if (reads.briefings.uses(text.path())) {
                checking.briefing(text.path());
                use.accept(text.path());
            }
            progress.ends(text.path());
        });
        allBriefings.settle();
    }

    private void settleBriefings() {
        newsroom.briefingTexts().forEach(newsroom::read);
        for (String path : newsroom.briefings()) {
            checking.briefing(path);
            note(path);
        }
        checking.restedOn();
    }

    /** Lets go of the text of a briefing, of which others need to know no more than what they are told now. */
    void forget(String briefing) {
        note(briefing);
        newsroom.forget(briefing);
    }

    private void note(String briefing) {
        site.note(ContentReader.idOf(briefing));
        checking.note(briefing);
    }

    /** Where the page of a briefing goes. */
    static String page(String briefing) {
        return Paths.briefing(ContentReader.idOf(briefing));
    }

    /** Hands over the file at a path: the one that was there, if nothing that it tells of has changed. */
    void hand(String path, OutputSink sink) throws IOException {
        if (files.stands(path) && sink.keeps(path)) {
            return;
        }
        sink.begins();
        Optional<OutputFile> file = files.of(path);
        files.forget(path);
        if (file.isPresent()) {
            sink.accept(file.get());
        }
        PageKind.BRIEFING.id(path).flatMap(reads.briefings::path).ifPresent(this::forget);
    }

    /** Which files are what they were in an earlier run, so far as that is known without a look at anything. */
    Predicate<String> untouched() {
        if (plan.memory().isAnew()) {
            return files::holds;
        }
        Set<String> doubted = files.doubted();
        return path -> !doubted.contains(path);
    }

    private void settleFiles() {
        plan.get().destinations().forEach(destination -> handed.settle(destination.path()));
    }

    /** What is remembered of all that was published, for the next run. */
    Legacy legacy() {
        claims.settle();
        remembered.settle();
        allFiles.settle();
        Optional<Trace> sequel = recall.sequel();
        return new Legacy(
                sequel.isPresent()
                        ? Optional.empty()
                        : Optional.of(recall.trace(roots()).bytes()),
                sequel.map(Trace::bytes));
    }

    private List<Memory<?>> roots() {
        return List.of(
                allRead.memory(),
                allFound.memory(),
                allChecked.memory(),
                allBriefings.memory(),
                fits.memory(),
                claims.memory(),
                remembered.memory(),
                allFiles.memory());
    }

    /** What there is already, so far as lists and names of files tell. */
    Inventory inventory() {
        return new Inventory(List.copyOf(reads.catalog.get().outlets().values()), newsroom.reportIds());
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

    /** What has been reported on the way to all this, once it has been worked out, and to those files of the site. */
    List<Diagnostic> reported(Collection<String> paths) {
        List<Memory<?>> memories = new ArrayList<>(List.of(
                allRead.memory(), allFound.memory(), allChecked.memory(), allBriefings.memory(), fits.memory()));
        paths.forEach(path -> memories.add(made.memory(path)));
        return recall.reported(memories);
    }

    /** What has been reported on the way to all this, once it has been worked out. */
    List<Diagnostic> reported() {
        return reported(List.of());
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
            Optional<OutputFile> file =
                    outputs.get().file(path, outputs.get().press(templates.get().alone()));
            if (file.isEmpty()) {
                return new Made(Optional.empty());
            }
            file.get().writeTo(bytes);
            return new Made(Optional.of(bytes.toByteArray()));
        } catch (TemplateFault fault) {
            stopped(fault).ifPresent(s -> {
                throw s;
            });
            recall.report(fault.diagnostic());
            return new Made(Optional.of(Made.page(fault)));
        } catch (IOException e) {
            return new Made(Optional.empty());
        }
    }

    /** A template that asks for something that is not wanted any more does not run either, and is right all the same. */
    private static Optional<StoppedException> stopped(TemplateFault fault) {
        return Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
                .filter(StoppedException.class::isInstance)
                .map(StoppedException.class::cast)
                .findFirst();
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
            changes.copies().forEach(this::outdateCopies);
            if (!changes.templates().isEmpty()) {
                theme.outdate();
            }
        });
    }

    /** A file that is written anew under its name is no new one; other letters may be written in two ways. */
    private boolean isAnew(String path) {
        return path.chars().allMatch(c -> c < 1 << 7)
                && reads.isListed(path)
                && reads.gate().admits(path);
    }

    private void outdate(String path, boolean anew) {
        reads.outdate(path, !anew);
        String published = Paths.published(path);
        made.outdate(file -> published.isEmpty() || file.equals(published) || file.startsWith(published + "/"));
        files.outdate(published);
        if (path.isEmpty()) {
            outdateCopies("");
        } else if (path.equals(PrivateFolder.NAME) || path.startsWith(PrivateFolder.NAME + "/")) {
            outdateCopies(path.substring(Math.min(path.length(), PrivateFolder.NAME.length() + 1)));
        }
    }

    /** What is known of each private copy. */
    Map<ReportId, Proven.Proof> proofs() {
        return recall.together(() -> proofs.all(reads.files().stream().sorted().toList(), conclusions.overlaps()));
    }

    /** The private copies that none of these is about. */
    List<String> orphans(Map<ReportId, Proven.Proof> named) {
        return proofs.orphans(named);
    }

    private void outdateCopies(String path) {
        proofs.outdate(file -> path.isEmpty() || file.equals(path) || file.startsWith(path + "/"));
    }

    /** The number of the change that was last taken. */
    long revision() {
        return recall.revision();
    }

    /** Does something until it is not wanted any more, and then ends it with a {@link StoppedException}. */
    <T> T whileWanted(BooleanSupplier wanted, Supplier<T> task) {
        return recall.whileWanted(wanted, task);
    }

    /** Asks for several things as of one moment. */
    <T> T together(Supplier<T> questions) {
        return recall.together(questions);
    }

    /** Everything that pages refer to. */
    Library library() {
        return site.library();
    }

    /** What was published, and what has changed since. */
    Amendments amendments() {
        return checking.amendments();
    }

    /** What is said of briefings, and, as the data of the site have it, of questions and claims. */
    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>(AccountReader.read(
                        path -> made(path).bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .orElse(List.of()));
        accounts.replaceAll(amendments()::withTexts);
        amendments().briefings().stream().map(Account::of).forEach(accounts::add);
        return accounts;
    }

    /** The lock as it will be once all this is published; empty where it is so already. */
    Optional<FileDraft> lockDraft() throws IOException {
        byte[] now = amendments().lock().text().getBytes(StandardCharsets.UTF_8);
        Optional<byte[]> was = reads.lockBytes();
        return was.filter(old -> Arrays.equals(old, now)).isPresent()
                ? Optional.empty()
                : Optional.of(FileDraft.of(options.content().resolve(Folder.LOCK), was, now));
    }

    /** The addresses outside that content records. */
    List<RecordedLink> recordedLinks() {
        RecordedLinks links = new RecordedLinks(excerpts()).works(library());
        newsroom.allOutlets().forEach(outlet -> outlet.url().ifPresent(url -> links.address(url, outlet.location())));
        newsroom.reportIds().forEach(id -> links.text(newsroom.report(id).digest()));
        newsroom.questionIds().forEach(id -> links.text(newsroom.explanation(id)));
        newsroom.briefings()
                .forEach(path -> links.text(reads.briefings.draft(path).prose()));
        newsroom.pages().forEach(path -> links.text(newsroom.page(path).body()));
        return links.sorted();
    }

    /** What is thin. */
    Covering covering() {
        return checking.covering();
    }

    /** The lines that authors wrote. */
    Excerpts excerpts() {
        return new Excerpts(reads.gate(), reads::isText);
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
                claims.get(),
                files,
                bytes,
                remembered.get(),
                reads.heldBack());
    }
}
