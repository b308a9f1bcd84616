package org.variorum.content;

import java.util.List;
import java.util.Set;
import org.variorum.model.Catalog;

/**
 * Everything in the content folder, each list by path.
 *
 * @param catalog the data files
 * @param reports the reports
 * @param questions the questions
 * @param briefings the briefings
 * @param pages the pages
 * @param statics files to be copied, relative to the content folder, each starting with {@code static/}
 * @param mentions every id that metadata mentions
 * @param texts every text file that could be read, relative to the content folder
 * @param incomplete the kinds whose data file could not be read to its end, so that an id of such a kind that nobody
 *     knows is no fault of its own: {@code OUTLET}, {@code ENTITY}, {@code EVENT}, {@code PERSON}, or {@code WORK} for
 *     references
 */
public record Content(
        Catalog catalog,
        List<ContentFile<ReportMeta>> reports,
        List<ContentFile<QuestionMeta>> questions,
        List<ContentFile<BriefingMeta>> briefings,
        List<ContentFile<PageMeta>> pages,
        List<String> statics,
        List<Mention> mentions,
        Set<String> texts,
        Set<Mention.Kind> incomplete) {

    /** Copies the collections. */
    public Content {
        reports = List.copyOf(reports);
        questions = List.copyOf(questions);
        briefings = List.copyOf(briefings);
        pages = List.copyOf(pages);
        statics = List.copyOf(statics);
        mentions = List.copyOf(mentions);
        texts = Set.copyOf(texts);
        incomplete = Set.copyOf(incomplete);
    }
}
