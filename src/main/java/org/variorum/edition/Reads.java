package org.variorum.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.check.Doubts;
import org.variorum.content.BriefingMeta;
import org.variorum.content.ContentFile;
import org.variorum.content.Draft;
import org.variorum.content.Mention;
import org.variorum.content.PageMeta;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReportMeta;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.Digest;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentReader;
import org.variorum.load.Folder;
import org.variorum.load.Loaded;
import org.variorum.load.PictureHead;
import org.variorum.lock.Lock;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Catalog;
import org.variorum.model.Citation;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.PictureSize;
import org.variorum.model.Release;
import org.variorum.model.SiteInfo;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.styles.Style;
import org.variorum.styles.StyleReader;

/** What stands in the files of the content folder: each is read once, as long as nobody says that it changed. */
final class Reads {

    /** What lies where. */
    final Fact<Folder> folder;

    /** The files in {@code static/} that are published. */
    final Fact<List<String>> statics;

    /** What Markdown files refer to. */
    final Fact<Catalog> catalog;

    final Kind<ReportMeta> reports;
    final Kind<QuestionMeta> questions;
    final Kind<BriefingMeta> briefings;
    final Kind<PageMeta> pages;

    private final List<Kind<?>> kinds;
    private final Recall recall;
    private final ReadGate gate;
    private final Release.Audience audience;
    private final ContentReader reader;
    private final ProseParser markdown = new ProseParser();
    private final Fact<Names> names;
    private Optional<Names> followed = Optional.empty();
    private final Rule<String, Boolean> passing;
    private final Fact<Set<String>> published;
    private final Rule<String, Optional<String>> digests;
    private final Fact<Loaded<SiteInfo>> site;
    private final Fact<Loaded<Map<OutletId, Outlet>>> outlets;
    private final Fact<Loaded<Map<EntityId, Entity>>> entities;
    private final Fact<Loaded<Map<EventId, Event>>> events;
    private final Rule<String, Loaded<List<Citation>>> references;
    private final Fact<Map<String, Citation>> works;
    private final Fact<Set<Mention.Kind>> incomplete;
    private final Fact<String> language;
    private final Rule<String, Boolean> styleFiles;
    private final Rule<String, Optional<Style>> styles;
    private final Fact<Lock> lock;
    private final Rule<String, Optional<PictureSize>> sizes;

    /** Reads through a gate what is for those. */
    Reads(Recall recall, ReadGate gate, Release.Audience audience) {
        this.recall = recall;
        this.gate = gate;
        this.audience = audience;
        this.reader = new ContentReader(ContentTexts.of(gate), recall);
        names = recall.fact("names", Keeping.ANSWER, () -> followed.orElseGet(this::walked));
        folder = recall.fact(() -> reader.folder(names.get().found()));
        passing = recall.rule("passing", Keeping.DIGEST, reader::passes);
        statics = recall.fact(
                "statics",
                Keeping.DIGEST,
                () -> folder.get().statics().stream().filter(passing::of).toList());
        published = recall.fact(() -> Set.copyOf(statics.get()));
        digests = recall.rule(
                "digests",
                Keeping.DIGEST,
                path -> Optional.of(path)
                        .filter(this::isStatic)
                        .flatMap(file -> gate.readBytes(file, recall))
                        .map(Digest::of));
        reports = new Kind<>("reports", Folder::reports, reader::report);
        questions = new Kind<>("questions", Folder::questions, reader::question);
        briefings = new Kind<>("briefings", Folder::briefings, reader::briefing);
        pages = new Kind<>("pages", Folder::pages, reader::page);
        kinds = List.of(reports, questions, briefings, pages);
        site = recall.fact("site.yaml", Keeping.DIGEST, () -> reader.site(folder.get()));
        outlets = recall.fact(
                "outlets.yaml",
                Keeping.NOTHING,
                () -> reader.outlets(folder.get(), site.get().value().usual()));
        entities = recall.fact("entities.yaml", Keeping.NOTHING, () -> reader.entities(folder.get()));
        events = recall.fact("events.yaml", Keeping.NOTHING, () -> reader.events(folder.get()));
        references = recall.rule("references", Keeping.NOTHING, reader::references);
        works = recall.fact("works", Keeping.DIGEST, () -> reader.distinct(listed(), reports.ids()));
        sizes = recall.rule("picture-sizes", Keeping.ANSWER, this::measured);
        lock = recall.fact("lock", Keeping.DIGEST, this::locked);
        incomplete = recall.fact("incomplete", Keeping.DIGEST, this::lacking);
        language = recall.fact("language-of-styles", Keeping.DIGEST, () -> site().language());
        styleFiles = recall.rule(
                "style-files", Keeping.DIGEST, path -> folder.get().styles().contains(path));
        styles = recall.rule("styles", Keeping.NOTHING, this::styleCalled);
        catalog = recall.fact(() -> new Catalog(
                site.get().value(),
                outlets.get().value(),
                entities.get().value(),
                events.get().value(),
                works.get()));
    }

    private Names walked() {
        List<String> found = gate.list(recall);
        return new Names(found, Set.copyOf(found), places(recall.reported()));
    }

    /** Says, within a revision, that files may have come or gone; the empty path is the whole content. */
    void follow(Collection<String> paths) {
        Optional<Names> after = Optional.of(names.get());
        for (String path : paths) {
            after = after.flatMap(before -> followed(before, path));
        }
        followed = after;
        names.outdate();
    }

    /** What is there after one file has come or gone; where something could not be read, only a look at all can tell. */
    private Optional<Names> followed(Names before, String path) {
        return before.refused().isEmpty()
                ? gate.listed(before.found(), path).map(found -> new Names(found, Set.copyOf(found), Set.of()))
                : Optional.empty();
    }

    private List<Citation> listed() {
        List<Citation> listed = new ArrayList<>();
        folder.get()
                .references()
                .forEach(path -> listed.addAll(references.of(path).value()));
        return List.copyOf(listed);
    }

    private Set<Mention.Kind> lacking() {
        Set<Mention.Kind> lacking = EnumSet.noneOf(Mention.Kind.class);
        if (!folder.get().hasSite() || !site.get().complete()) {
            lacking.add(Mention.Kind.PERSON);
        }
        if (!outlets.get().complete()) {
            lacking.add(Mention.Kind.OUTLET);
        }
        if (!entities.get().complete()) {
            lacking.add(Mention.Kind.ENTITY);
        }
        if (!events.get().complete()) {
            lacking.add(Mention.Kind.EVENT);
        }
        if (folder.get().references().stream()
                .anyMatch(path -> !references.of(path).complete())) {
            lacking.add(Mention.Kind.WORK);
        }
        return lacking;
    }

    private Lock locked() {
        return Optional.of(Folder.LOCK)
                .filter(path -> folder.get().hasLock())
                .flatMap(path -> gate.readLongText(path, recall))
                .flatMap(text -> Lock.read(text, recall))
                .orElse(Lock.EMPTY);
    }

    /** The file of that, byte by byte; empty where there is none. */
    Optional<byte[]> lockBytes() throws IOException {
        return folder.get().hasLock() ? Optional.of(Files.readAllBytes(gate.real(Folder.LOCK))) : Optional.empty();
    }

    /** What was recorded of the content. */
    Lock lock() {
        return lock.get();
    }

    /** The kinds of which the list may lack something. */
    Set<Mention.Kind> incomplete() {
        return incomplete.get();
    }

    /** The ids that data files mention. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(site.get().mentions());
        mentions.addAll(outlets.get().mentions());
        mentions.addAll(entities.get().mentions());
        mentions.addAll(events.get().mentions());
        folder.get()
                .references()
                .forEach(path -> mentions.addAll(references.of(path).mentions()));
        return mentions;
    }

    private static Set<String> places(List<Diagnostic> faults) {
        return faults.stream().map(d -> d.location().path()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether something of a report could not be read, if only that there is one. */
    boolean hidesReports() {
        return names.get().refused().stream().anyMatch(path -> path.startsWith("reports/")) || reports.hides.get();
    }

    /** The same of a question. */
    boolean hidesQuestions() {
        return names.get().refused().stream().anyMatch(path -> path.startsWith("questions/")) || questions.hides.get();
    }

    /** The kind of which a text is that is used. */
    Optional<Kind<?>> kind(String path) {
        return lyingIn(path).filter(kind -> kind.uses(path));
    }

    /** The kind in whose folder a text lies. */
    Optional<Kind<?>> lyingIn(String path) {
        for (Kind<?> kind : kinds) {
            if (path.startsWith(kind.prefix)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** How many texts are held back. */
    int heldBack() {
        return kinds.stream().mapToInt(Kind::heldBack).sum();
    }

    /** Whether a file is there and held back. */
    boolean isHeldBack(String path) {
        return path.endsWith(Folder.TEXT)
                && isListed(path)
                && lyingIn(path).filter(kind -> kind.holdsBack(path)).isPresent();
    }

    /** All texts that are used. */
    Set<String> files() {
        Set<String> all = new HashSet<>();
        kinds.forEach(kind -> all.addAll(kind.ids().values()));
        return all;
    }

    /** Whether a file lies in {@code static/} and is published. */
    boolean isStatic(String path) {
        return published.get().contains(path);
    }

    /** How large a picture is, as its file says. */
    Optional<PictureSize> size(String path) {
        return sizes.of(path);
    }

    /** One that cannot be read is told of where it is copied. */
    private Optional<PictureSize> measured(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            gate.copy(path, bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
        return PictureHead.size(bytes.toByteArray());
    }

    /** SHA-256 of a file that lies in {@code static/} and is published. */
    Optional<String> digest(String path) {
        return digests.of(path);
    }

    private Optional<Style> styleCalled(String name) {
        if (StyleReader.NAMES.contains(name)) {
            return Optional.of(StyleReader.bundled(name, language.get()));
        }
        return styleFiles.of(name) ? reader.style(name, language.get()) : Optional.empty();
    }

    /** A style of citation, by its name or its path. */
    Optional<Style> style(String name) {
        return styles.of(name);
    }

    /** Makes sure that a style has been read, so that what is wrong with it is known. */
    void settleStyle(String name) {
        styles.settle(name);
    }

    /** The site as a whole. */
    SiteInfo site() {
        return site.get().value();
    }

    /** Whether a text may be shown, because it could be read. */
    boolean isText(String path) {
        Optional<Kind<?>> kind = lyingIn(path);
        if (kind.isPresent()) {
            return isListed(path) && kind.get().isRead(path);
        }
        if (Folder.isStyle(path)) {
            return isListed(path);
        }
        return Stream.concat(
                        Stream.of(site.get(), outlets.get(), entities.get(), events.get()),
                        folder.get().references().stream().map(references::of))
                .anyMatch(file -> file.path().equals(Optional.of(path)));
    }

    /**
     * Says, within a revision, that a file may be another one.
     *
     * @param path the file, or a folder with all that is in it; the empty path is the whole content
     * @param whole whether it may be a folder, or a name that is new or gone
     */
    void outdate(String path, boolean whole) {
        Predicate<String> concerned =
                name -> path.isEmpty() || name.equals(path) || (whole && name.startsWith(path + "/"));
        passing.outdate(concerned);
        digests.outdate(concerned);
        references.outdate(concerned);
        styles.outdate(concerned);
        sizes.outdate(concerned);
        Map.of(
                        Folder.SITE, site,
                        Folder.OUTLETS, outlets,
                        Folder.ENTITIES, entities,
                        Folder.EVENTS, events,
                        Folder.LOCK, lock)
                .forEach((name, file) -> {
                    if (concerned.test(name)) {
                        file.outdate();
                    }
                });
        kinds.forEach(kind -> kind.outdate(path, whole, concerned));
    }

    /** Whether there was a file of that name when names were last looked at. */
    boolean isListed(String path) {
        return names.get().all().contains(path);
    }

    /** The gate through which all is read. */
    ReadGate gate() {
        return gate;
    }

    /**
     * Markdown files of one kind.
     *
     * @param <M> what stands at their head
     */
    final class Kind<M> {

        private final String prefix;
        private final Rule<String, Release.State> releases;
        private final Fact<List<String>> released;
        private final Fact<Map<String, Release.State>> held;
        private final Rule<String, Optional<Release.State>> heldOf;
        private final Fact<Map<String, String>> ids;
        private final Rule<String, Optional<String>> places;
        private final Rule<String, Parsed<M>> files;
        private final Rule<String, Loaded<ContentFile<M>>> heads;
        private final Rule<String, Legible> legible;
        private final Fact<Boolean> hides;

        private final Function<Folder, List<String>> paths;

        private Kind(String name, Function<Folder, List<String>> paths, Function<String, Loaded<ContentFile<M>>> read) {
            this.prefix = name + "/";
            this.paths = paths;
            releases = recall.rule(
                    name + "-releases",
                    Keeping.ANSWER,
                    path -> reader.release(path).to(audience));
            released = recall.fact(
                    name + "-released",
                    Keeping.DIGEST,
                    () -> paths.apply(folder.get()).stream()
                            .filter(path -> !holdsBack(path))
                            .toList());
            held = recall.fact(name + "-held-back", Keeping.DIGEST, this::holdBack);
            heldOf = recall.rule(
                    name + "-held-of-id",
                    Keeping.DIGEST,
                    id -> Optional.ofNullable(held.get().get(id)));
            ids = recall.fact(name + "-by-id", Keeping.DIGEST, () -> reader.byId(paths()));
            places = recall.rule(
                    name + "-of-id",
                    Keeping.DIGEST,
                    id -> Optional.ofNullable(ids.get().get(id)));
            files = recall.rule(name + "-read", Keeping.NOTHING, path -> parsed(read.apply(path)));
            heads = recall.rule(
                    name + "-heads", Keeping.DIGEST, path -> files.of(path).head());
            legible = recall.rule(
                    name + "-legible",
                    Keeping.ANSWER,
                    path -> new Legible(
                            head(path).path().isPresent(), files.of(path).hides()));
            hides = recall.fact(name + "-hide", Keeping.DIGEST, this::hideAny);
        }

        private Map<String, Release.State> holdBack() {
            Map<String, Release.State> held = new TreeMap<>();
            for (String path : paths.apply(folder.get())) {
                Release.State state = releases.of(path);
                if (state != Release.State.RELEASED) {
                    held.put(ContentReader.idOf(path), state);
                }
            }
            return held;
        }

        /** The text is parsed, and then let go. */
        private Parsed<M> parsed(Loaded<ContentFile<M>> read) {
            ContentFile<M> file = read.value();
            ContentFile<M> head = new ContentFile<>(file.path(), file.id(), file.meta(), "", file.bodyLine());
            Draft<M> draft = new Draft<>(head, markdown.parse(file.path(), file.body(), file.bodyLine(), recall));
            return new Parsed<>(
                    new Loaded<>(head, read.path(), read.mentions(), read.complete()),
                    draft,
                    recall.reported().stream().anyMatch(Doubts::hides));
        }

        /** All files, those too that share an id with another. */
        List<String> paths() {
            return released.get();
        }

        /** Why a thing is held back of which there is a file, if it is. */
        Optional<Release.State> heldBack(String id) {
            return heldOf.of(id);
        }

        /** Whether a file that there is is held back. */
        boolean holdsBack(String path) {
            return releases.of(path) != Release.State.RELEASED;
        }

        /** How many files are held back. */
        int heldBack() {
            return held.get().size();
        }

        /** Whether something of any file could not be read; those that give way to another of their id are not even used. */
        private boolean hideAny() {
            return paths().stream().anyMatch(path -> !uses(path) || hides(path));
        }

        private void outdate(String path, boolean whole, Predicate<String> concerned) {
            if (whole) {
                files.outdate(concerned);
                releases.outdate(concerned);
            } else {
                files.outdate(path);
                releases.outdate(path);
            }
        }

        /** Whether a file of this kind is there and used. */
        boolean uses(String path) {
            return path(ContentReader.idOf(path)).filter(path::equals).isPresent();
        }

        /** Whether something of a file could not be read. */
        boolean hides(String path) {
            return legible.of(path).hides();
        }

        /** Lets go of a text for which hardly anybody will ask again. */
        void forget(String path) {
            files.forget(path);
        }

        /** The files by their ids, in the order of their paths. */
        Map<String, String> ids() {
            return ids.get();
        }

        /** The file of a thing. */
        Optional<String> path(String id) {
            return places.of(id);
        }

        /** Whether a file that there is could be read. */
        boolean isRead(String path) {
            return legible.of(path).read();
        }

        /** What stands at the head of a file. */
        Loaded<ContentFile<M>> head(String path) {
            return heads.of(path);
        }

        /** A file with its text. */
        Draft<M> draft(String path) {
            return files.of(path).draft();
        }
    }

    /**
     * A file that has been read and parsed.
     *
     * @param head what stands at its head
     * @param draft the same with its text
     * @param hides whether something of it could not be read
     */
    private record Parsed<M>(Loaded<ContentFile<M>> head, Draft<M> draft, boolean hides) {}

    /**
     * How much of a text could be read.
     *
     * @param read whether it could be at all
     * @param hides whether something of it could not be
     */
    private record Legible(boolean read, boolean hides) {}

    /**
     * The names of all files.
     *
     * @param found those that may be read
     * @param all the same, to look one up
     * @param refused those that may not
     */
    private record Names(List<String> found, Set<String> all, Set<String> refused) {}
}
