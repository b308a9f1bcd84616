package org.variorum.load.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the types of BibTeX and BibLaTeX are in CSL. */
final class BibTypes {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("manual", "book"),
            Map.entry("commentary", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("webpage", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("misc", "document"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("video", "motion_picture"),
            Map.entry("movie", "motion_picture"),
            Map.entry("image", "graphic"),
            Map.entry("artwork", "graphic"),
            Map.entry("letter", "personal_communication"),
            Map.entry("review", "review"),
            Map.entry("performance", "performance"));

    /** What an article is, by its sub-type. */
    private static final Map<String, String> ARTICLES =
            Map.of("newspaper", "article-newspaper", "magazine", "article-magazine");

    private BibTypes() {}

    /** The types that are known, sorted. */
    static List<String> known() {
        return TYPES.keySet().stream().sorted().toList();
    }

    /** The type of an entry; its own word where CSL has none for it. */
    static String of(BibEntry entry) {
        Optional<String> article = entry.type().equals("article")
                ? entry.field("entrysubtype")
                        .map(BibField::value)
                        .flatMap(t -> Optional.ofNullable(ARTICLES.get(t.strip())))
                : Optional.empty();
        return article.orElse(TYPES.getOrDefault(entry.type(), entry.type()));
    }
}
