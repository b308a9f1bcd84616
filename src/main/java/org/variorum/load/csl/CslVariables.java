package org.variorum.load.csl;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The variables and types of CSL 1.0.2, appendices III and IV of its specification, and the extras of its JSON schema. */
public final class CslVariables {

    /** Variables that hold names. */
    public static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editor-translator",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    /** Variables that hold a date. */
    public static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

    /** Variables that hold a text or a number. */
    public static final Set<String> TEXTS = Set.of(
            "abstract",
            "annote",
            "archive",
            "archive-place",
            "archive_collection",
            "archive_location",
            "authority",
            "call-number",
            "chapter-number",
            "citation-key",
            "citation-label",
            "citation-number",
            "collection-number",
            "collection-title",
            "container-title",
            "container-title-short",
            "dimensions",
            "division",
            "DOI",
            "edition",
            "event",
            "event-place",
            "event-title",
            "first-reference-note-number",
            "genre",
            "ISBN",
            "ISSN",
            "issue",
            "journalAbbreviation",
            "jurisdiction",
            "keyword",
            "language",
            "license",
            "locator",
            "medium",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part-number",
            "part-title",
            "PMCID",
            "PMID",
            "printing-number",
            "publisher",
            "publisher-place",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "shortTitle",
            "source",
            "status",
            "supplement-number",
            "title",
            "title-short",
            "URL",
            "version",
            "volume",
            "volume-title",
            "year-suffix");

    /** The types of works. */
    public static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    private CslVariables() {}

    /** Every variable, sorted. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(TEXTS);
        all.addAll(NAMES);
        all.addAll(DATES);
        return all;
    }
}
