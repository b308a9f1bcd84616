package org.variorum.files;

import java.util.Set;

/** Which names in a content folder are nobody's content: hidden files and what editors leave behind. */
final class SkippedNames {

    /** Hidden names that belong on a web site: RFC 8615, and the switch that GitHub Pages asks for. */
    private static final Set<String> PUBLIC = Set.of(".well-known", ".nojekyll");

    private static final Set<String> BACKUP_ENDINGS = Set.of("~", ".bak", ".orig", ".swo", ".swp");

    private SkippedNames() {}

    /** Whether a file or folder of this name is left out. */
    static boolean skips(String name) {
        return isHidden(name) || isBackup(name);
    }

    /** Whether the name starts with a dot and is not one of the few that sites need. */
    static boolean isHidden(String name) {
        return name.startsWith(".") && !PUBLIC.contains(name);
    }

    private static boolean isBackup(String name) {
        return (name.startsWith("#") && name.endsWith("#"))
                || BACKUP_ENDINGS.stream().anyMatch(name::endsWith);
    }
}
