package org.variorum.load.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.tree.Node;
import org.variorum.load.tree.SourceText;

/** Reads BibTeX, and BibLaTeX, into the tree that the same works would be in CSL-JSON. */
public final class BibTex {

    /** Entries that hold fields for others and are no works. */
    private static final Set<String> DATA = Set.of("xdata", "set");

    private BibTex() {}

    /**
     * Reads a file.
     *
     * @param source the text
     * @param most how many works, texts and names it may have
     * @param reporter takes the faults
     * @return the works as a list; {@link Node.Refused} where they are too many
     */
    public static Node read(SourceText source, int most, Reporter reporter) {
        Lines lines = Lines.of(source.path(), source.text(), source.firstLine());
        Works works = new Works(source.start(), most, reporter);
        List<BibEntry> entries = new ArrayList<>();
        new BibScanner(source.text(), lines, works).scan(entries::add);
        BibParents parents = new BibParents(entries);
        for (BibEntry entry : entries) {
            if (!DATA.contains(entry.type()) && !works.add(BibWork.of(entry, parents.fields(entry)))) {
                break;
            }
        }
        return works.node();
    }
}
