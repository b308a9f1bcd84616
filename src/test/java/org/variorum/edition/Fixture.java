package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one test site, in memory, ready to be laid out on disk in several ways.
 *
 * <p>Folders are laid over each other; a {@code setup.txt} beside them does what Git cannot hold on every system:
 *
 * <pre>
 * remove site.yaml
 * copy about.txt -> static/NUL.txt
 * link static/key.txt -> ../../outside.txt
 * </pre>
 *
 * where {@code <U+000A>} stands for a character that is awkward to write.
 */
final class Fixture {

    private static final Pattern STEP = Pattern.compile("(remove|copy|link) (.+?)(?: -> (.+))?");
    private static final Pattern ESCAPE = Pattern.compile("<U\\+([0-9A-F]{4})>");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();

    /** Lays the files of a folder, if there is one, over those that are there. */
    Fixture overlay(Path folder) {
        filesBelow(folder).forEach(file -> files.put(name(folder, file), bytes(file)));
        return this;
    }

    /** Follows the steps of a {@code setup.txt}, if there is one. */
    Fixture setup(Path script) {
        if (Files.exists(script)) {
            text(script).lines().filter(line -> !line.isBlank()).forEach(this::step);
        }
        return this;
    }

    /** Puts a file there. */
    Fixture with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Puts a text file there. */
    Fixture with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a symbolic link there. */
    Fixture withLink(String name, String target) {
        links.put(name, target);
        return this;
    }

    /** Its files by name. */
    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /** The same with {@code \r\n} at the end of each line of text. */
    Fixture withCrLf() {
        Fixture copy = copy();
        copy.files.replaceAll((name, bytes) -> name.matches(".*\\.(md|yaml|json|ftlh)") ? crLf(bytes) : bytes);
        return copy;
    }

    /** Writes everything below a folder, in the order of the names. */
    void write(Path folder) {
        write(folder, new ArrayList<>(files.keySet()));
    }

    /** Writes everything below a folder, in an order that the seed gives. */
    void writeShuffled(Path folder, long seed) {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, new Random(seed));
        write(folder, names);
    }

    private void write(Path folder, List<String> names) {
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(name));
            }
            for (Map.Entry<String, String> link : links.entrySet()) {
                Path file = folder.resolve(link.getKey());
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(link.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fixture copy() {
        Fixture copy = new Fixture();
        copy.files.putAll(files);
        copy.links.putAll(links);
        return copy;
    }

    private void step(String line) {
        Matcher step = STEP.matcher(line.strip());
        if (!step.matches()) {
            throw new IllegalArgumentException("no step of a setup.txt: " + line);
        }
        String first = unescape(step.group(2));
        switch (step.group(1)) {
            case "remove" -> files.remove(first);
            case "copy" -> files.put(unescape(step.group(3)), files.get(first));
            default -> links.put(first, unescape(step.group(3)));
        }
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static byte[] crLf(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return latin.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Every regular file below a folder, sorted; none where there is no folder. */
    static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders in a folder, sorted. */
    static List<Path> foldersIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a file below a folder, with {@code /} between names. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The text of a file. */
    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and all in it, links but not what they lead to. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
