package org.variorum.lock;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.data.Json;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.Folder;
import org.variorum.load.tree.Node;
import org.variorum.model.Words;

/** The text of a lock to what it holds: all of it, or nothing, as what is not understood would be lost with the next record. */
final class LockReader {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private static final List<String> NAMES = Words.all(Section.class);

    private final Reporter reporter;

    LockReader(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<Lock> read(String text) {
        if (isTorn(text)) {
            return Optional.empty();
        }
        Optional<Node> root = ReadJson.tree(Folder.LOCK, text, reporter);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Node.Mapping whole)) {
            return refuse(root.get().location(), "no object");
        }
        return isKnown(whole) ? sections(whole) : Optional.empty();
    }

    /** Whether Git has left marks in it. */
    private boolean isTorn(String text) {
        Optional<Integer> mark = Merging.line(text);
        mark.ifPresent(line -> reporter.report(Diagnostic.of(
                        Code.BAD_LOCK,
                        new Location(Folder.LOCK, line, 1, 1),
                        "a mark of Git: two people have recorded something, and nobody has put it together")
                .expected("the file as one of the two has it")
                .hint("git checkout --ours or --theirs variorum.lock; then \"variorum snapshot verify\" and \"variorum"
                        + " publish\" record anew")));
        return mark.isPresent();
    }

    private boolean isKnown(Node.Mapping whole) {
        Node.Entry entry = whole.entries().get(Lock.VERSION);
        if (entry == null) {
            refuse(whole.location(), "no version is given");
            return false;
        }
        int version = entry.value() instanceof Node.Scalar of
                        && of.plain()
                        && NUMBER.matcher(of.text()).matches()
                ? Integer.parseInt(of.text())
                : 0;
        if (version > Lock.KNOWN) {
            reporter.report(Diagnostic.of(
                            Code.BAD_LOCK,
                            entry.value().location(),
                            "written by a later version of Variorum: the record has version " + version
                                    + ", and this program knows none after " + Lock.KNOWN)
                    .hint("take the Variorum that wrote it; this one leaves the file as it is"));
        } else if (version < 1) {
            refuse(entry.value().location(), "not of version " + Lock.KNOWN + ", the only one that this program knows");
        }
        return version == Lock.KNOWN;
    }

    private Optional<Lock> sections(Node.Mapping whole) {
        Map<Section, Json.Members> sections = new EnumMap<>(Section.class);
        for (Node.Entry entry : whole.entries().values()) {
            String name = entry.key().text();
            Optional<Section> section = Words.parse(Section.class, name);
            if (name.equals(Lock.VERSION)) {
                continue;
            } else if (section.isEmpty()) {
                return unknown(entry.key());
            }
            if (!(entry.value() instanceof Node.Mapping mapping)) {
                return refuse(entry.value().location(), "a section \"" + name + "\" that is no object");
            }
            Optional<Json.Members> members = ReadJson.of(mapping, reporter);
            if (members.isEmpty()) {
                return Optional.empty();
            }
            sections.put(section.get(), members.get());
        }
        return Optional.of(new Lock(sections));
    }

    private Optional<Lock> unknown(Node.Scalar name) {
        reporter.report(Diagnostic.of(
                        Code.BAD_LOCK,
                        name.location(),
                        "a section \"" + name.text() + "\" that this program does not know")
                .expected(String.join(", ", NAMES))
                .hint(Nearest.hint(name.text(), NAMES)
                        .orElse("a later version of Variorum may have written it; this one leaves the file as it is")));
        return Optional.empty();
    }

    private Optional<Lock> refuse(Location location, String what) {
        reporter.report(Diagnostic.of(Code.BAD_LOCK, location, what)
                .expected("{\"" + Lock.VERSION + "\": " + Lock.KNOWN + ", …}, as Variorum writes it")
                .hint("take the file as it was from Git; \"variorum snapshot verify\" records anew what copies show"));
        return Optional.empty();
    }
}
