package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.variorum.diagnostic.Diagnostic;

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

    /** As many files are remembered as they last were without a fault. */
    private static final int PLACES = 256;

    private final BuildOptions options;
    private final Edition edition;
    private final Map<String, Made> sound = new LinkedHashMap<>(PLACES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
            return size() > PLACES;
        }
    };

    private LiveSite(BuildOptions options, Edition edition) {
        this.options = options;
        this.edition = edition;
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
        edition.revise(Changes.of(paths, options));
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
        return edition.together(() -> {
            Made made = edition.made(path);
            boolean failed = edition.isFaulty(path, d -> options.failOn().failsFor(d.severity()));
            return (failed ? last(path).orElse(made) : keep(path, made)).bytes();
        });
    }

    private Optional<Made> last(String path) {
        synchronized (sound) {
            return Optional.ofNullable(sound.get(path));
        }
    }

    private Made keep(String path, Made made) {
        synchronized (sound) {
            sound.put(path, made);
        }
        return made;
    }

    /**
     * Reads, reconciles and checks everything.
     *
     * @param wanted whether that is still wanted; asked by several threads
     * @return empty where it was not, so that all of this is to be done again
     * @throws IOException if a folder cannot be read; what is wrong in it is in the result instead
     */
    public Optional<BuildResult> review(BooleanSupplier wanted) throws IOException {
        long begun = edition.revision();
        try (Workers workers = new Workers(options.threads(), wanted)) {
            edition.read(workers, Progress.NONE);
            edition.reconcile(workers, Progress.NONE);
            edition.check(workers, Progress.NONE);
            edition.briefings(workers, Progress.NONE, briefing -> {});
            return edition.together(() -> {
                if (edition.revision() != begun) {
                    return Optional.empty();
                }
                edition.fits();
                List<Diagnostic> found =
                        edition.reported().stream().sorted().distinct().toList();
                return Optional.of(new BuildResult(found, edition.excerpts().of(found), edition.summary(0, 0)));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Workers.StoppedException e) {
            return Optional.empty();
        }
    }
}
