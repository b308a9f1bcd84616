package org.variorum.load.exports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;

/** An entry of BibTeX as a work of CSL. For one thread. */
final class BibWork {

    /** Variables of names, and the fields that hold them. */
    private static final Map<String, String> NAMES =
            Map.of("author", "author", "translator", "translator", "bookauthor", "container-author");

    private static final String EDITOR = "editor";
    private static final List<String> EDITORS = List.of(EDITOR, "editora", "editorb", "editorc");

    /** What an editor may be instead, and what CSL calls that. */
    private static final Map<String, String> ROLES = Map.of(
            "collaborator", "contributor",
            "compiler", "compiler",
            "director", "director",
            "organizer", "organizer",
            "scriptwriter", "script-writer",
            "producer", "producer",
            "illustrator", "illustrator",
            "performer", "performer",
            "translator", "translator");

    /** Fields that hold one thing under another name; of two for one variable the first that is there. */
    private static final List<String[]> FIELDS = List.of(
            pair("series", "collection-title"),
            pair("volume", "volume"),
            pair("volumes", "number-of-volumes"),
            pair("edition", "edition"),
            pair("chapter", "chapter-number"),
            pair("pagetotal", "number-of-pages"),
            pair("version", "version"),
            pair("eventtitle", "event-title"),
            pair("venue", "event-place"),
            pair("abstract", "abstract"),
            pair("keywords", "keyword"),
            pair("note", "note"),
            pair("annotation", "annote"),
            pair("annote", "annote"),
            pair("shorttitle", "title-short"),
            pair("shortjournal", "container-title-short"),
            pair("origtitle", "original-title"),
            pair("pubstate", "status"),
            pair("isbn", "ISBN"),
            pair("issn", "ISSN"),
            pair("isrn", "number"),
            pair("pmid", "PMID"),
            pair("pmcid", "PMCID"),
            pair("library", "call-number"));

    private static final List<String[]> DATES = List.of(
            pair("date", "issued"),
            pair("urldate", "accessed"),
            pair("origdate", "original-date"),
            pair("eventdate", "event-date"));

    /** A date of EDTF, in which a tilde is no space. */
    private static final Pattern EDTF = Pattern.compile("[0-9XYT~?%./:+-]+");

    /** A year about which somebody was not sure: what no blank follows is no tie of TeX. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}[?~%]");

    /** Lists, whose items stand with {@code and} between them. */
    private static final List<String[]> LISTS = List.of(
            pair("publisher", "publisher"),
            pair("institution", "publisher"),
            pair("school", "publisher"),
            pair("organization", "publisher"),
            pair("location", "publisher-place"),
            pair("address", "publisher-place"));

    /** What is of use to programs only, or names files on somebody's machine. */
    private static final Set<String> LEFT_OUT = Set.of(
            "crossref",
            "xdata",
            "options",
            "ids",
            "file",
            "entrysubtype",
            "eprinttype",
            "archiveprefix",
            "eprintclass",
            "primaryclass",
            "owner",
            "timestamp",
            "day");

    private static final Set<String> NUMBERED_ISSUES = Set.of("article", "periodical", "suppperiodical");
    private static final Set<String> NUMBERED = Set.of(
            "patent",
            "report",
            "techreport",
            "standard",
            "legislation",
            "manual",
            "dataset",
            "software",
            "misc",
            "online");

    /** Languages by the names that babel has for them. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("american", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("french", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("russian", "ru"),
            Map.entry("polish", "pl"),
            Map.entry("czech", "cs"),
            Map.entry("hungarian", "hu"),
            Map.entry("turkish", "tr"),
            Map.entry("ukrainian", "uk"),
            Map.entry("greek", "el"),
            Map.entry("arabic", "ar"),
            Map.entry("hebrew", "he"),
            Map.entry("chinese", "zh"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"));

    private static final Map<String, String> GENRES = Map.of(
            "phdthesis",
            "PhD thesis",
            "mathesis",
            "Master’s thesis",
            "mastersthesis",
            "Master’s thesis",
            "techreport",
            "Technical report",
            "resreport",
            "Research report");

    private final BibEntry entry;
    private final Map<String, BibField> fields;
    private final CslItem item;
    private final Set<String> used = new HashSet<>(LEFT_OUT);

    private BibWork(BibEntry entry, Map<String, BibField> fields) {
        this.entry = entry;
        this.fields = fields;
        this.item = new CslItem(entry.place());
    }

    private static String[] pair(String field, String variable) {
        return new String[] {field, variable};
    }

    /** The work that an entry describes, with the fields that it has and takes over. */
    static CslItem of(BibEntry entry, Map<String, BibField> fields) {
        return new BibWork(entry, fields).item();
    }

    private CslItem item() {
        item.put("id", entry.key(), entry.place());
        item.put("type", BibTypes.of(entry), entry.place());
        titles();
        NAMES.forEach((field, variable) ->
                use(field).ifPresent(f -> item.names(variable, BibNames.read(f.value(), f.place()), f.place())));
        EDITORS.forEach(this::editors);
        dates();
        online();
        numbers();
        FIELDS.forEach(pair -> text(pair[0], pair[1]));
        LISTS.forEach(pair -> use(pair[0]).ifPresent(f -> item.put(pair[1], list(f.value()), f.place())));
        words();
        fields.values().stream()
                .filter(field -> !used.contains(field.name()) && !field.name().startsWith("bdsk-"))
                .forEach(field -> item.put(field.name(), LatexText.read(field.value()), field.place()));
        return item;
    }

    /** Who is called an editor, and may be something else. */
    private void editors(String field) {
        String role = use(field + "type").map(f -> LatexText.read(f.value())).orElse(EDITOR);
        String variable = ROLES.getOrDefault(role, EDITOR);
        use(field).ifPresent(f -> item.names(variable, BibNames.read(f.value(), f.place()), f.place()));
    }

    private Optional<BibField> use(String name) {
        used.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    private void text(String field, String variable) {
        use(field).ifPresent(f -> item.put(variable, LatexText.read(f.value()), f.place()));
    }

    private static String list(String value) {
        return BibNames.split(value).stream().map(LatexText::read).collect(Collectors.joining("; "));
    }

    private void titles() {
        titled("title", "title", "subtitle", "titleaddon");
        titled("container-title", "journaltitle", "journalsubtitle", "");
        titled("container-title", "journal", "", "");
        titled("container-title", "booktitle", "booksubtitle", "booktitleaddon");
        titled("container-title", "maintitle", "mainsubtitle", "maintitleaddon");
    }

    private void titled(String variable, String title, String subtitle, String addon) {
        Optional<BibField> first = use(title);
        Optional<BibField> second = use(subtitle);
        Optional<BibField> third = use(addon);
        first.ifPresent(f -> {
            String main = LatexText.read(f.value());
            String sub = second.map(s -> LatexText.read(s.value())).orElse("");
            String colon = sub.isEmpty() ? "" : main.endsWith("?") || main.endsWith("!") ? " " : ": ";
            String more = third.map(t -> ". " + LatexText.read(t.value())).orElse("");
            item.put(variable, main + colon + sub + more, f.place());
        });
    }

    /** BibLaTeX has a date of EDTF, BibTeX year and month. */
    private void dates() {
        DATES.forEach(pair -> use(pair[0]).ifPresent(f -> {
            boolean edtf = EDTF.matcher(f.value().strip()).matches();
            item.put(pair[1], edtf ? f.value() : plain(f), f.place());
        }));
        Optional<BibField> year = use("year");
        Optional<BibField> month = use("month");
        year.ifPresent(y -> item.put(
                "issued",
                YEAR.matcher(y.value().strip()).matches() ? y.value().strip() : written(plain(y), month),
                y.place()));
    }

    private String written(String year, Optional<BibField> month) {
        String named = month.map(BibWork::plain).orElse("");
        String day = Optional.ofNullable(fields.get("day")).map(BibWork::plain).orElse("");
        if (named.matches("\\d{1,2}") && year.matches("\\d{4}")) {
            return year + "-" + named + (day.matches("\\d{1,2}") ? "-" + day : "");
        }
        return (day + " " + named + " " + year).strip();
    }

    /** Words in which a blank is a blank. */
    private static String plain(BibField field) {
        return LatexText.read(field.value()).replace('\u00a0', ' ').strip();
    }

    private void online() {
        use("doi").ifPresent(f -> item.put("DOI", LatexText.address(f.value()), f.place()));
        use("url").ifPresent(f -> item.put("URL", LatexText.address(f.value()), f.place()));
        used.add("howpublished");
        Optional.ofNullable(fields.get("howpublished")).ifPresent(f -> {
            boolean address = f.value().contains("\\url") || f.value().strip().startsWith("http");
            item.put(
                    address ? "URL" : "medium",
                    address ? LatexText.address(f.value()) : LatexText.read(f.value()),
                    f.place());
        });
        use("eprint").ifPresent(this::eprint);
    }

    private void eprint(BibField eprint) {
        String id = LatexText.address(eprint.value());
        String archive = Optional.ofNullable(fields.get("eprinttype"))
                .or(() -> Optional.ofNullable(fields.get("archiveprefix")))
                .map(f -> LatexText.read(f.value()))
                .orElse("");
        Location place = eprint.place();
        switch (archive.toLowerCase(Locale.ROOT)) {
            case "arxiv" -> item.put("URL", "https://arxiv.org/abs/" + id, place);
            case "jstor" -> item.put("URL", "https://www.jstor.org/stable/" + id, place);
            case "pubmed" -> item.put("URL", "https://pubmed.ncbi.nlm.nih.gov/" + id + "/", place);
            case "googlebooks" -> item.put("URL", "https://books.google.com/books?id=" + id, place);
            case "hdl", "handle" -> item.put("URL", "https://hdl.handle.net/" + id, place);
            default -> item.put("archive_location", id, place);
        }
        item.put("archive", archive, place);
    }

    private void numbers() {
        use("pages").ifPresent(f -> item.put("page", LatexText.read(f.value()), f.place()));
        text("issue", "issue");
        String number = NUMBERED_ISSUES.contains(entry.type())
                ? "issue"
                : NUMBERED.contains(entry.type()) ? "number" : "collection-number";
        text("number", number);
    }

    private void words() {
        use("type").ifPresent(f -> {
            String written = LatexText.read(f.value());
            item.put("genre", GENRES.getOrDefault(written, written), f.place());
        });
        if (GENRES.containsKey(entry.type())) {
            item.put("genre", GENRES.getOrDefault(entry.type(), ""), entry.place());
        }
        Arrays.asList("langid", "language")
                .forEach(name -> use(name).ifPresent(f -> {
                    String written = LatexText.read(f.value());
                    item.put("language", LANGUAGES.getOrDefault(written.toLowerCase(Locale.ROOT), written), f.place());
                }));
    }
}
