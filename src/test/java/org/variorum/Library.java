package org.variorum;

import java.util.List;

/**
 * A library and the rooms that may know it: whoever replaces it need look nowhere else.
 *
 * @param name what CONTRIBUTING calls it
 * @param packages its packages, as ArchUnit writes them
 * @param rooms the rooms whose classes may use its types; those in a room count as the room
 */
record Library(String name, String packages, List<String> rooms) {

    static final List<Library> ALL = List.of(
            new Library("commonmark", "org.commonmark..", List.of("markdown")),
            new Library("autolink", "org.nibor.autolink..", List.of("markdown")),
            new Library("FreeMarker", "freemarker..", List.of("render.theme")),
            new Library("Jackson", "tools.jackson..", List.of("load.tree")),
            new Library("snakeyaml-engine", "org.snakeyaml..", List.of("load.tree")),
            new Library("jsoup", "org.jsoup..", List.of("evidence.text", "intake")),
            new Library("PDFBox", "org.apache.pdfbox..", List.of("evidence.text")),
            new Library("PDFBox", "org.apache.fontbox..", List.of("evidence.text")),
            new Library("Readability4J", "net.dankito..", List.of("intake")),
            new Library("jwarc", "org.netpreserve..", List.of("evidence.text")),
            new Library("JNA", "com.sun.jna..", List.of("write")),
            new Library("directory-watcher", "io.methvin..", List.of("serve")),
            new Library("directory-watcher", "org.slf4j..", List.of("serve")),
            new Library("indriya", "javax.measure..", List.of("measure")),
            new Library("indriya", "tech.units..", List.of("measure")),
            new Library("indriya", "systems.uom..", List.of("measure")),
            new Library("picocli", "picocli..", List.of("cli")),
            new Library("Maven", "org.apache.maven..", List.of("maven")));

    @Override
    public String toString() {
        return packages;
    }
}
