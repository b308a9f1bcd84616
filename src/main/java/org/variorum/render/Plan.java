package org.variorum.render;

import java.util.Comparator;
import java.util.List;
import org.variorum.files.Destination;

/** All files of a site, before they are made. */
public final class Plan {

    private final List<Planned> files;

    Plan(List<Planned> files) {
        this.files = List.copyOf(files);
    }

    /** Where all files go, in their order. */
    public List<Destination> destinations() {
        return files.stream().map(Planned::destination).toList();
    }

    /** The files, in their order. */
    List<Planned> files() {
        return files;
    }

    /** The files in the order in which they are begun. */
    List<Planned> begun() {
        return files.stream().sorted(Comparator.comparing(Planned::span)).toList();
    }
}
