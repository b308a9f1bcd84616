package org.variorum.load;

import java.util.List;
import java.util.Set;
import org.variorum.content.BriefingMeta;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.content.PageMeta;
import org.variorum.content.QuestionMeta;
import org.variorum.content.ReportMeta;
import org.variorum.model.Catalog;

/** Everything that was read of a content folder, each list by path. */
record Content(
        Catalog catalog,
        List<ContentFile<ReportMeta>> reports,
        List<ContentFile<QuestionMeta>> questions,
        List<ContentFile<BriefingMeta>> briefings,
        List<ContentFile<PageMeta>> pages,
        List<String> statics,
        List<Mention> mentions,
        Set<Mention.Kind> incomplete) {

    /** Copies the collections. */
    Content {
        reports = List.copyOf(reports);
        questions = List.copyOf(questions);
        briefings = List.copyOf(briefings);
        pages = List.copyOf(pages);
        statics = List.copyOf(statics);
        mentions = List.copyOf(mentions);
        incomplete = Set.copyOf(incomplete);
    }
}
