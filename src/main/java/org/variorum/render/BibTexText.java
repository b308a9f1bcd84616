package org.variorum.render;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

/** Works as BibTeX, with the dates of BibLaTeX beside the years that older programs know. */
final class BibTexText {

    /** The kinds of entries that are not {@code misc}. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("review", "article"),
            Map.entry("review-book", "article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("entry", "incollection"),
            Map.entry("entry-dictionary", "incollection"),
            Map.entry("entry-encyclopedia", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"));

    /** Fields by the variables of CSL that they hold; the first of each kind of entry is left to code. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("volume", "volume"),
            Map.entry("issue", "number"),
            Map.entry("number", "number"),
            Map.entry("edition", "edition"),
            Map.entry("publisher-place", "address"),
            Map.entry("collection-title", "series"),
            Map.entry("genre", "type"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("DOI", "doi"),
            Map.entry("note", "note"));

    /** What is an address is not TeX. */
    private static final Set<String> VERBATIM = Set.of("url", "doi");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern NO_KEY = Pattern.compile("[\\s,{}%#~\\\\\"'()=&<>]");
    private static final Pattern DIVIDING = Pattern.compile("(?i),|(?<!\\S)and(?!\\S)");
    private static final Pattern DASH = Pattern.compile("(?<=\\d)\\s*[-–]+\\s*(?=\\d)");

    private BibTexText() {}

    /** Works, in their order. */
    static String of(List<Citation> works) {
        Set<String> keys = new HashSet<>();
        return works.stream().map(work -> entry(work, key(work.id(), keys))).collect(Collectors.joining("\n"));
    }

    /** What of a key BibTeX does not take becomes a hyphen; of two that are then alike the second has a number. */
    private static String key(String id, Set<String> keys) {
        String plain = NO_KEY.matcher(id).replaceAll("-");
        String key = plain;
        for (int number = 2; !keys.add(key); number++) {
            key = plain + "-" + number;
        }
        return key;
    }

    private static String entry(Citation work, String key) {
        String kind = KINDS.getOrDefault(work.type(), "misc");
        StringBuilder text = new StringBuilder("@" + kind + "{" + key);
        fields(work, kind)
                .forEach((name, value) -> text.append(",\n  ")
                        .append(name)
                        .append(" = ")
                        .append(
                                name.equals("month")
                                        ? value
                                        : "{" + (VERBATIM.contains(name) ? plain(value) : value) + "}"));
        return text.append("\n}\n").toString();
    }

    private static Map<String, String> fields(Citation work, String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String role : List.of("author", "editor", "translator")) {
            if (!work.names(role).isEmpty()) {
                fields.put(role, names(work.names(role)));
            }
        }
        work.title().ifPresent(title -> fields.put("title", "{" + tex(title) + "}"));
        work.container().ifPresent(whole -> fields.put(container(kind), tex(whole)));
        work.issued().ifPresent(date -> dated(date, fields));
        work.more("publisher").ifPresent(publisher -> fields.put(publisher(kind), tex(publisher)));
        work.more("page")
                .ifPresent(pages -> fields.put("pages", DASH.matcher(tex(pages)).replaceAll("--")));
        FIELDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> work.more(field.getKey())
                        .ifPresent(value -> fields.putIfAbsent(
                                field.getValue(), VERBATIM.contains(field.getValue()) ? value : tex(value))));
        work.url().ifPresent(url -> fields.put("url", url));
        work.accessed().ifPresent(date -> fields.put("urldate", date.text()));
        work.language().ifPresent(language -> fields.put("language", tex(language)));
        return fields;
    }

    private static String container(String kind) {
        return switch (kind) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            default -> "howpublished";
        };
    }

    private static String publisher(String kind) {
        return switch (kind) {
            case "phdthesis" -> "school";
            case "techreport" -> "institution";
            default -> "publisher";
        };
    }

    /** A year that is about says so in words, which BibTeX prints; a month cannot, and is left out then. */
    private static void dated(Edtf date, Map<String, String> fields) {
        String plain = date.text();
        fields.put("date", plain);
        if (date.unmarked().text().matches("\\d{4}(?:-(?:0[1-9]|1[0-2]).*)?")) {
            fields.put(
                    "year", (date.approximate() ? "c. " : "") + plain.substring(0, 4) + (date.uncertain() ? "?" : ""));
        }
        if (plain.matches("\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?")) {
            fields.put("month", MONTHS.get(Integer.parseInt(plain.substring(5, 7)) - 1));
        }
    }

    private static String names(List<Name> names) {
        return names.stream().map(BibTexText::name).collect(Collectors.joining(" and "));
    }

    /** A body stands in braces, so that it is not divided. */
    private static String name(Name name) {
        if (name.equals(Name.OTHERS)) {
            return "others";
        }
        Optional<String> suffix =
                name.suffix().map(s -> s.startsWith(",") ? s.substring(1).strip() : s);
        return name.given()
                .map(given ->
                        whole(name.family()) + suffix.map(s -> ", " + tex(s)).orElse("") + ", " + whole(given))
                .orElseGet(() -> "{" + tex(name.full()) + "}");
    }

    /** A part of a name, in braces where something in it would divide names. */
    private static String whole(String part) {
        return DIVIDING.matcher(part).find() ? "{" + tex(part) + "}" : tex(part);
    }

    private static String tex(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** An address, in which a brace would open or close the field. */
    private static String plain(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }
}
