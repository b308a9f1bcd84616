package org.variorum.edition;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.evidence.PrivateFolder;
import org.variorum.model.HostSite;
import org.variorum.model.Release;

/**
 * The options of one run, whichever door they came through.
 *
 * @param content the folder that authors write in
 * @param templates a folder of templates that replace those of the default theme, file by file
 * @param output the folder that the site is published to; unused by a check
 * @param baseUrl where the site will be reachable, for feed and sitemap; overrides {@code site.yaml}
 * @param failOn which findings make the run fail, so that nothing is published
 * @param force publish even into a folder that holds files of others
 * @param threads how many threads may work at once, at least 1
 * @param audience for whom the site is made
 * @param measuring how the run itself is looked at
 * @param host the larger site that this one is published in, which its pages link back to
 */
public record BuildOptions(
        Path content,
        Optional<Path> templates,
        Path output,
        Optional<URI> baseUrl,
        FailOn failOn,
        boolean force,
        int threads,
        Release.Audience audience,
        Measuring measuring,
        Optional<HostSite> host) {

    /**
     * How a run is looked at.
     *
     * @param timings whether it is measured how long it takes
     * @param profile a file for a flight recording of the virtual machine
     */
    public record Measuring(boolean timings, Optional<Path> profile) {

        /** Not at all. */
        public static final Measuring NOT = new Measuring(false, Optional.empty());
    }

    /** Checks what can be known without touching the disk. */
    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("the number of threads must be at least 1, not " + threads);
        }
        baseUrl.ifPresent(BuildOptions::requireWebAddress);
        measuring.profile().ifPresent(file -> requireOutside(file, content, output));
    }

    /** The options of a site for readers that stands alone, of a run that nobody measures. */
    public BuildOptions(
            Path content,
            Optional<Path> templates,
            Path output,
            Optional<URI> baseUrl,
            FailOn failOn,
            boolean force,
            int threads) {
        this(
                content,
                templates,
                output,
                baseUrl,
                failOn,
                force,
                threads,
                Release.Audience.READERS,
                Measuring.NOT,
                Optional.empty());
    }

    /** The same options for a site that is published in a larger one. */
    public BuildOptions within(HostSite site) {
        return new BuildOptions(
                content, templates, output, baseUrl, failOn, force, threads, audience, measuring, Optional.of(site));
    }

    /**
     * The same options for a run that is watched.
     *
     * @param timed whether it is measured how long it takes
     * @param recording a file for a flight recording
     */
    public BuildOptions watched(boolean timed, Optional<Path> recording) {
        return new BuildOptions(
                content,
                templates,
                output,
                baseUrl,
                failOn,
                force,
                threads,
                audience,
                new Measuring(timed, recording),
                host);
    }

    /** The same options for a site that is for others. */
    public BuildOptions of(Release.Audience others) {
        return new BuildOptions(content, templates, output, baseUrl, failOn, force, threads, others, measuring, host);
    }

    /** Whether it is measured how long the run takes. */
    public boolean timings() {
        return measuring.timings();
    }

    /** A file for a flight recording of the virtual machine. */
    public Optional<Path> profile() {
        return measuring.profile();
    }

    /** The same options for a site that readers find there, unless they say that they find it elsewhere. */
    public BuildOptions at(URI address) {
        return new BuildOptions(
                content,
                templates,
                output,
                baseUrl.or(() -> Optional.of(address)),
                failOn,
                force,
                threads,
                audience,
                measuring,
                host);
    }

    /** The folder beside the content where private copies may lie. */
    public Path copies() {
        return PrivateFolder.beside(content);
    }

    /** As many threads as the machine has processors. */
    public static int allProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Why these folders cannot be built from and to, if they cannot: one of them would swallow the other. */
    public Optional<String> clash() {
        Path target = output.toAbsolutePath().normalize();
        return swallows(target, "content", content)
                .or(() -> templates.flatMap(folder -> swallows(target, "templates", folder)));
    }

    private Optional<String> swallows(Path target, String name, Path folder) {
        Path source = folder.toAbsolutePath().normalize();
        return target.startsWith(source) || source.startsWith(target)
                ? Optional.of("the output folder \"" + output + "\" and the " + name + " folder \"" + folder
                        + "\" must lie side by side, neither inside the other")
                : Optional.empty();
    }

    /** What lies in the content is read, and what lies in the output is replaced. */
    private static void requireOutside(Path file, Path... folders) {
        for (Path folder : folders) {
            if (file.toAbsolutePath()
                    .normalize()
                    .startsWith(folder.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException(
                        "the profile must lie outside the folder \"" + folder + "\", not be " + file);
            }
        }
    }

    private static void requireWebAddress(URI address) {
        String scheme = address.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalArgumentException("the base URL must look like https://example.org/news/, not " + address);
        }
    }
}
