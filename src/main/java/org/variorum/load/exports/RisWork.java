package org.variorum.load.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.load.tree.Node;

/** A record of RIS as a work of CSL. For one thread. */
final class RisWork {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("JFULL", "periodical"),
            Map.entry("INPR", "article-journal"),
            Map.entry("ABST", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CLSWK", "classic"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("THES", "thesis"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("DATA", "dataset"),
            Map.entry("AGGR", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("MAP", "map"),
            Map.entry("PAT", "patent"),
            Map.entry("STAT", "legislation"),
            Map.entry("LEGAL", "legislation"),
            Map.entry("BILL", "bill"),
            Map.entry("UNBILL", "bill"),
            Map.entry("CASE", "legal_case"),
            Map.entry("HEAR", "hearing"),
            Map.entry("STAND", "standard"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("SOUND", "song"),
            Map.entry("MUSIC", "musical_score"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("SLIDE", "speech"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("ICOMM", "personal_communication"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("ART", "graphic"),
            Map.entry("FIGURE", "figure"),
            Map.entry("SER", "collection"),
            Map.entry("CTLG", "book"),
            Map.entry("GEN", "document"),
            Map.entry("MULTI", "document"));

    private static final Set<String> BOOKS =
            Set.of("BOOK", "EBOOK", "EDBOOK", "CLSWK", "RPRT", "THES", "GOVDOC", "SER");

    private static final Map<String, String> NAMES = Map.of(
            "AU",
            "author",
            "A1",
            "author",
            "A2",
            "editor",
            "ED",
            "editor",
            "A3",
            "collection-editor",
            "A4",
            "translator");

    /** Tags by the variable that takes the first of them; the rest stay under their own names. */
    private static final List<String[]> TAGS = List.of(
            row("title", "TI", "T1", "CT", "BT"),
            row("container-title-short", "JA", "J2", "J1"),
            row("collection-title", "T3"),
            row("title-short", "ST"),
            row("volume", "VL", "VO"),
            row("issue", "IS"),
            row("number", "M1"),
            row("publisher", "PB"),
            row("publisher-place", "CY", "PP"),
            row("abstract", "AB", "N2"),
            row("note", "N1"),
            row("language", "LA"),
            row("edition", "ET"),
            row("section", "SE"),
            row("source", "DB", "DP"),
            row("call-number", "CN", "AV"),
            row("id", "ID", "LB"));

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:/(\\d{1,2})?)?(?:/(\\d{1,2})?)?(?:/(.*))?");

    /** Addresses of files on somebody's machine. */
    private static final Set<String> PRIVATE = Set.of("L1", "L4", "TY");

    private final String type;
    private final Location start;
    private final Map<String, List<BibField>> lines = new HashMap<>();
    private final CslItem item;

    private RisWork(List<BibField> record) {
        this.type = record.get(0).value();
        this.start = record.get(0).place();
        this.item = new CslItem(start);
        record.forEach(line ->
                lines.computeIfAbsent(line.name(), tag -> new ArrayList<>()).add(line));
        lines.keySet().removeAll(PRIVATE);
    }

    private static String[] row(String... words) {
        return words;
    }

    /** The work that a record describes, of which the first line gives the type. */
    static CslItem of(List<BibField> record) {
        return new RisWork(record).item();
    }

    private CslItem item() {
        item.put("type", TYPES.getOrDefault(type, type), start);
        names();
        containers();
        dates();
        pages();
        online();
        for (String[] row : TAGS) {
            for (int i = 1; i < row.length; i++) {
                text(row[0], row[i]);
            }
        }
        all("KW").ifPresent(f -> item.put("keyword", f.value(), f.place()));
        List.copyOf(lines.keySet()).stream()
                .sorted()
                .forEach(tag -> all(tag).ifPresent(f -> item.put(tag, f.value(), f.place())));
        return item;
    }

    /** Takes the first line of a tag, if the variable has no value yet. */
    private void text(String variable, String tag) {
        if (!item.has(variable) && lines.containsKey(tag)) {
            List<BibField> all = lines.getOrDefault(tag, List.of());
            item.put(variable, all.get(0).value(), all.get(0).place());
            lines.remove(tag);
            if (all.size() > 1) {
                lines.put(tag, all.subList(1, all.size()));
            }
        }
    }

    /** All lines of a tag as one text. */
    private Optional<BibField> all(String tag) {
        return Optional.ofNullable(lines.remove(tag))
                .map(all -> new BibField(
                        tag,
                        all.stream().map(BibField::value).collect(Collectors.joining("; ")),
                        all.get(0).place()));
    }

    private void names() {
        Map<String, List<Node>> names = new TreeMap<>();
        NAMES.keySet().stream()
                .sorted()
                .forEach(tag -> Optional.ofNullable(lines.remove(tag))
                        .ifPresent(all -> all.stream()
                                .filter(line -> !line.value().isBlank())
                                .forEach(line -> names.computeIfAbsent(
                                                NAMES.getOrDefault(tag, ""), role -> new ArrayList<>())
                                        .add(name(line)))));
        names.forEach((role, list) -> item.names(role, list, list.get(0).location()));
    }

    /** {@code Kim, Soo-hyang, Jr.}; what has no comma is the name of a body. */
    private static Node name(BibField line) {
        CslItem name = new CslItem(line.place());
        String[] parts = line.value().split(",", 3);
        if (parts.length == 1) {
            name.put("literal", parts[0], line.place());
        } else {
            name.put("family", parts[0], line.place());
            name.put("given", parts[1], line.place());
            name.put("suffix", parts.length > 2 ? parts[2] : "", line.place());
        }
        return name.node();
    }

    private void containers() {
        if (BOOKS.contains(type)) {
            text("title", "TI");
            text("title", "T1");
            text("title", "BT");
            text("collection-title", "T2");
        }
        for (String tag : List.of("T2", "JF", "JO", "BT", "JA", "J2")) {
            text("container-title", tag);
        }
    }

    private void dates() {
        for (String tag : List.of("DA", "PY", "Y1", "YR")) {
            date("issued", tag);
        }
        date("accessed", "Y2");
    }

    /** {@code 2020/05/03/spring}, of which any part may be missing. */
    private void date(String variable, String tag) {
        Optional<BibField> line = all(tag).filter(f -> !f.value().isBlank());
        line.ifPresent(f -> {
            Matcher day = DAY.matcher(f.value().strip());
            item.put(variable, day.matches() ? written(day) : f.value(), f.place());
        });
    }

    private static String written(Matcher day) {
        String other = Optional.ofNullable(day.group(4)).orElse("").strip();
        if (day.group(2) == null) {
            return other.isEmpty() ? day.group(1) : other + " " + day.group(1);
        }
        return day.group(1) + "-" + day.group(2) + (day.group(3) == null ? "" : "-" + day.group(3));
    }

    private void pages() {
        Optional<BibField> first = all("SP");
        Optional<BibField> last = all("EP");
        boolean range =
                first.isPresent() && last.isPresent() && !first.get().value().contains("-");
        if (range && !first.get().value().equals(last.get().value())) {
            item.put(
                    "page",
                    first.get().value() + "-" + last.get().value(),
                    first.get().place());
        } else {
            first.or(() -> last).ifPresent(f -> item.put("page", f.value(), f.place()));
        }
    }

    private void online() {
        for (String tag : List.of("DO", "DI")) {
            text("DOI", tag);
        }
        for (String tag : List.of("UR", "LK", "L2", "L3")) {
            text("URL", tag);
        }
        boolean serial = type.equals("JOUR") || type.equals("EJOUR") || type.equals("MGZN") || type.equals("NEWS");
        text(serial ? "ISSN" : "ISBN", "SN");
        text("genre", "M3");
    }
}
