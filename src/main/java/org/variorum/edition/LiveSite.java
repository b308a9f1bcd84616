package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.Destination;
import org.variorum.recall.StoppedException;

/**
 * A site that is kept up while its files change. A page is made when somebody asks for it, and again when something has
 * changed that it shows; nothing else is worked out for it. Safe for use by several threads.
 *
 * <pre>{@code
 * LiveSite live = LiveSite.of(options);
 * live.file("index.html");
 * live.change(Set.of(Path.of("content/briefings/bridge.md")));
 * live.file("index.html");
 * live.review(() -> true);
 * }</pre>
 */
public final class LiveSite {

    /** So many files that were asked for last are made anew with each review. */
    private static final int LATE = 8;

    /** As many files are remembered as they last were without a fault. */
    private static final int PLACES = 256;

    /** As often may be asked for what is not there before all is forgotten: each name that was asked for is remembered. */
    static final int MOST_MISSES = 10_000;

    /** What templates print; all else tells nothing of them, and an index of the whole site takes long. */
    private static final Set<String> PRINTED = Set.of(".html", ".atom", ".xml");

    private final BuildOptions options;
    private final AtomicReference<Edition> edition;
    private final AtomicInteger misses = new AtomicInteger();
    private final Map<String, Made> sound = new LinkedHashMap<>(PLACES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
            return size() > PLACES;
        }
    };

    private LiveSite(BuildOptions options, Edition edition) {
        this.options = options;
        this.edition = new AtomicReference<>(edition);
    }

    /**
     * A site; none of its files is read yet.
     *
     * @throws IOException if there is no such content folder
     */
    public static LiveSite of(BuildOptions options) throws IOException {
        return new LiveSite(options, new Edition(options));
    }

    /** Takes a change: these files, or whatever lies in these folders, may be others now, or be there, or be gone. */
    public void change(Set<Path> paths) {
        edition().revise(Changes.of(paths, options));
    }

    /** The site as it is until the next change, and then as it is after that; another one each time. */
    public Impression impression() {
        return new Now(this);
    }

    private static final class Now implements Impression {
        private final LiveSite site;

        private Now(LiveSite site) {
            this.site = site;
        }

        @Override
        public Optional<byte[]> file(String path) {
            return site.file(path);
        }
    }

    /** A file as it is now; where something is wrong with what it tells of, as it was before, if it was ever asked for. */
    public Optional<byte[]> file(String path) {
        Optional<byte[]> bytes = current(path);
        if (bytes.isEmpty() && misses.incrementAndGet() > MOST_MISSES) {
            forget();
        }
        return bytes;
    }

    /** Where a folder cannot be read any more, each file is as it was; a review says what is wrong. */
    private Optional<byte[]> current(String path) {
        Edition now = edition();
        try {
            return now.together(() -> {
                Made made = now.made(path);
                boolean failed = now.isFaulty(path, d -> options.failOn().failsFor(d.severity()));
                return (failed ? last(path).orElse(made) : keep(path, made)).bytes();
            });
        } catch (UncheckedIOException e) {
            return last(path).flatMap(Made::bytes);
        }
    }

    /** What is remembered at present. */
    Edition edition() {
        return Objects.requireNonNull(edition.get());
    }

    /** Where there is no content any more, what is remembered of it stays. */
    private void forget() {
        try {
            edition.set(new Edition(options));
        } catch (IOException gone) {
            // The next change finds out.
        }
        misses.set(0);
    }

    private Optional<Made> last(String path) {
        synchronized (sound) {
            return Optional.ofNullable(sound.get(path));
        }
    }

    private Made keep(String path, Made made) {
        synchronized (sound) {
            if (made.bytes().isPresent()) {
                sound.put(path, made);
            } else {
                sound.remove(path);
            }
        }
        return made;
    }

    /** A file of each kind that templates print, and those that were asked for of late: whether templates run can only be seen where they do. */
    List<String> samples(Edition now) {
        Map<String, String> samples = new TreeMap<>();
        now.plan().destinations().stream()
                .map(Destination::path)
                .filter(path -> PRINTED.contains(ending(path)))
                .forEach(path -> samples.putIfAbsent(kind(path), path));
        synchronized (sound) {
            sound.keySet().stream().skip(Math.max(0, sound.size() - LATE)).forEach(path -> samples.put(path, path));
        }
        return List.copyOf(samples.values());
    }

    /** What files of one kind have in common: their folder and ending, or at the root how their names begin. */
    private static String kind(String path) {
        int name = path.lastIndexOf('/') + 1;
        String ending = ending(path);
        return name > 0
                ? path.substring(0, name) + "*" + ending
                : path.substring(0, path.length() - ending.length()).split("-", 2)[0] + ending;
    }

    private static String ending(String path) {
        int end = path.lastIndexOf('.');
        return end <= path.lastIndexOf('/') ? "" : path.substring(end);
    }

    /**
     * Reads, reconciles and checks everything, and makes some files of each kind, to see that templates run.
     *
     * @param wanted whether that is still wanted; asked by several threads
     * @return empty where it was not, so that all of this is to be done again
     * @throws IOException if a folder cannot be read; what is wrong in it is in the result instead
     */
    public Optional<BuildResult> review(BooleanSupplier wanted) throws IOException {
        Edition now = edition();
        try (Workers workers = new Workers(
                options.threads(),
                work -> now.whileWanted(wanted, () -> {
                    work.run();
                    return true;
                }))) {
            return now.whileWanted(wanted, () -> review(now, workers));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (StoppedException e) {
            return Optional.empty();
        }
    }

    private Optional<BuildResult> review(Edition now, Workers workers) {
        long begun = now.revision();
        now.read(workers, Progress.NONE);
        now.reconcile(workers, Progress.NONE);
        now.check(workers, Progress.NONE);
        now.briefings(workers, Progress.NONE, briefing -> {});
        List<String> samples = samples(now);
        workers.each(samples, now::made);
        return now.together(() -> {
            if (now.revision() != begun) {
                return Optional.empty();
            }
            now.fits();
            List<Diagnostic> found =
                    now.reported(samples).stream().sorted().distinct().toList();
            return Optional.of(new BuildResult(found, now.excerpts().of(found), now.summary(0, 0)));
        });
    }
}
