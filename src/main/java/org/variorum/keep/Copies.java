package org.variorum.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.evidence.CopyText;
import org.variorum.evidence.PrivateFolder;
import org.variorum.evidence.text.Extraction;
import org.variorum.files.Limits;
import org.variorum.files.Names;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentReader;
import org.variorum.model.Edtf;
import org.variorum.model.ReportId;
import org.variorum.write.FileReplacement;

/**
 * Takes private copies in: into {@code snapshots/} beside the content, which Git is told to ignore, under the name that the report gives,
 * or else that of the report, which is then put into its front matter.
 */
public final class Copies {

    private static final Pattern EXTENSION = Pattern.compile("\\.((?:warc\\.)?[a-z0-9]{1,8})$");

    private static final String IGNORE_ALL = "# Private copies of other people's pages.\n*\n";

    /** So much of a digest tells an older copy from the one that took its place. */
    private static final int SHORT = 12;

    private final Path content;
    private final ReadGate gate;

    /**
     * The copies of what some content cites.
     *
     * @throws IOException if there is no such content folder
     */
    public Copies(Path content) throws IOException {
        this.content = content;
        this.gate = new ReadGate(content, Limits.DEFAULT);
    }

    /**
     * A copy that was taken in.
     *
     * @param file its name in the folder
     * @param text what was read in it
     * @param named whether the report was told of it
     * @param older the name that the copy which was there before has now
     */
    public record Taken(String file, CopyText text, boolean named, Optional<String> older) {}

    /**
     * Takes a copy in.
     *
     * @param report the report of which it is a copy
     * @param name what it is called, for its ending
     * @param retrieved when it was taken; if nobody knows, nothing is said of that
     * @param replace whether another one that is there gives way; it stays under another name
     * @throws RefusedCopyException if it is not taken in
     * @throws IOException if the machine fails; what had not been written by then can be made up for by doing the same again
     */
    public Taken add(ReportId report, String name, byte[] bytes, Optional<Edtf> retrieved, boolean replace)
            throws IOException, RefusedCopyException {
        if (bytes.length > Extraction.MOST_BYTES) {
            throw new RefusedCopyException("it is larger than " + (Extraction.MOST_BYTES >> 20)
                    + " MiB, and nothing could be looked up in it; a part of it, or its text, will do");
        }
        String path = path(report);
        byte[] was = Files.readAllBytes(gate.real(path));
        String text = new String(was, StandardCharsets.UTF_8);
        NamedCopy named = NamedCopy.in(path, text)
                .orElseThrow(() -> new RefusedCopyException(
                        "the metadata of " + path + " cannot be read; \"variorum check\" says why"));
        CopyText copy = CopyText.of(name, bytes);
        String file = fileName(report, named, name, copy);
        Optional<String> changed = named.named()
                ? Optional.empty()
                : Optional.of(new ReportText(text)
                        .with(line(file, retrieved))
                        .orElseThrow(() -> new RefusedCopyException("the metadata of " + path + " do not end")));
        Optional<String> older = store(file, bytes, replace);
        if (changed.isPresent()) {
            FileReplacement.replace(gate.real(path), was, changed.get().getBytes(StandardCharsets.UTF_8));
        }
        return new Taken(file, copy, changed.isPresent(), older);
    }

    private static String line(String file, Optional<Edtf> retrieved) {
        return "snapshot: {file: " + file
                + retrieved.map(day -> ", retrieved: " + day.text()).orElse("") + "}";
    }

    /** Where the file of a report lies. */
    private String path(ReportId report) throws RefusedCopyException {
        List<String> paths = gate.list(fault -> {}).stream()
                .filter(path -> path.startsWith("reports/") && path.endsWith(".md"))
                .filter(path -> ContentReader.idOf(path).equals(report.text()))
                .toList();
        if (paths.size() != 1) {
            throw new RefusedCopyException(
                    paths.isEmpty()
                            ? "there is no report " + report.text()
                            : "there are " + paths.size() + " reports " + report.text());
        }
        return paths.get(0);
    }

    private static String fileName(ReportId report, NamedCopy named, String name, CopyText copy)
            throws RefusedCopyException {
        if (named.sha256().filter(digest -> !digest.equals(copy.sha256())).isPresent()) {
            throw new RefusedCopyException("the report gives the SHA-256 of another copy, "
                    + named.sha256().get() + "; this one has " + copy.sha256());
        }
        String file = named.named() ? named.file().orElse("") : report.text() + ending(name);
        Optional<String> problem = List.of(file.split("/", -1)).stream()
                .flatMap(part -> Names.problem(part).stream())
                .findFirst();
        if (!PrivateFolder.isName(file) || problem.isPresent()) {
            throw new RefusedCopyException("its report calls it \"" + file + "\", and no file of " + PrivateFolder.NAME
                    + "/ can be called so");
        }
        return file;
    }

    private static String ending(String name) {
        Matcher ending = EXTENSION.matcher(name.toLowerCase(Locale.ROOT));
        return ending.find() ? "." + ending.group(1) : ".txt";
    }

    /** Puts the bytes into the folder; the name that an older copy has now, if there was another one. */
    private Optional<String> store(String file, byte[] bytes, boolean replace)
            throws IOException, RefusedCopyException {
        Path folder = PrivateFolder.beside(content.toRealPath());
        if (Files.isSymbolicLink(folder)) {
            throw new RefusedCopyException(folder + " is a link, and what lies behind a link is not read");
        }
        Files.createDirectories(folder);
        ignore(folder);
        Path target = folder.resolve(file);
        Files.createDirectories(target.resolveSibling(""));
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.create(target, bytes);
            return Optional.empty();
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedCopyException(target + " is no plain file");
        }
        byte[] was = Files.readAllBytes(target);
        if (Arrays.equals(was, bytes)) {
            return Optional.empty();
        }
        if (!replace) {
            throw new RefusedCopyException(
                    "another copy lies there already, " + target + "; --replace keeps that one under another name");
        }
        String older = older(file, CopyText.digestOf(was));
        if (!Files.exists(folder.resolve(older), LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.create(folder.resolve(older), was);
        }
        FileReplacement.replace(target, was, bytes);
        return Optional.of(older);
    }

    private static String older(String file, String sha256) {
        Matcher ending = EXTENSION.matcher(file);
        int dot = ending.find() ? ending.start() : file.length();
        return file.substring(0, dot) + "-" + sha256.substring(0, SHORT) + file.substring(dot);
    }

    /** Git leaves the folder alone, unless somebody has decided otherwise. */
    private static void ignore(Path folder) throws IOException {
        Path ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored, LinkOption.NOFOLLOW_LINKS)) {
            FileReplacement.create(ignored, IGNORE_ALL.getBytes(StandardCharsets.UTF_8));
        }
    }
}
