package org.variorum.edition;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/**
 * Files that may be others now, or be there, or be gone.
 *
 * @param content those of the content, relative to its folder, with {@code /} between names; empty stands for all
 * @param templates those of the templates, in the same way
 * @param copies the private copies beside the content, in the same way
 */
record Changes(Set<String> content, Set<String> templates, Set<String> copies) {

    Changes {
        content = Set.copyOf(content);
        templates = Set.copyOf(templates);
        copies = Set.copyOf(copies);
    }

    /** Which of some paths lie in the content and in the templates. */
    static Changes of(Set<Path> paths, BuildOptions options) {
        Set<String> content = new TreeSet<>();
        Set<String> templates = new TreeSet<>();
        Set<String> copies = new TreeSet<>();
        for (Path path : paths) {
            add(path, options.content(), content);
            add(path, options.copies(), copies);
            options.templates().ifPresent(folder -> add(path, folder, templates));
        }
        return new Changes(content, templates, copies);
    }

    private static void add(Path path, Path folder, Set<String> names) {
        Path root = folder.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.startsWith(root)) {
            String relative = root.relativize(absolute).toString().replace('\\', '/');
            names.add(Normalizer.normalize(relative, Normalizer.Form.NFC));
        }
    }
}
