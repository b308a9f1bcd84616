package org.variorum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;

/**
 * What a text cites, and for what: a citation within a passage that rests on a finding, or right behind it, is one for its question. In a report, of
 * which passages make claims, it is so for these.
 */
final class CitedFor {

    private final Map<String, List<QuestionId>> cited = new LinkedHashMap<>();

    private final String passage;

    private CitedFor(String passage) {
        this.passage = passage;
    }

    /** The keys that a text cites, with the questions for which it does so. */
    static Map<String, List<QuestionId>> of(Prose prose) {
        return of(prose, "finding");
    }

    /** The same of what a report says. */
    static Map<String, List<QuestionId>> ofReport(Prose digest) {
        return of(digest, "claim");
    }

    private static Map<String, List<QuestionId>> of(Prose prose, String passage) {
        CitedFor found = new CitedFor(passage);
        prose.citations().forEach(group -> found.add(group, Optional.empty()));
        prose.walk(inline -> {}, block -> {
            if (block instanceof Block.Paragraph paragraph) {
                found.read(paragraph.children());
            }
        });
        found.cited.replaceAll((key, questions) -> List.copyOf(questions));
        return found.cited;
    }

    private void read(List<Inline> inlines) {
        Optional<QuestionId> last = Optional.empty();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CitationGroup group) {
                add(group, last);
            } else if (inline instanceof Inline.Span span && span.attributes().has(passage)) {
                last = span.attributes().value("q").flatMap(QuestionId::of);
                within(span.children(), last);
            } else if (!isBetween(inline)) {
                last = Optional.empty();
            }
        }
    }

    private void within(List<Inline> inlines, Optional<QuestionId> question) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CitationGroup group) {
                add(group, question);
            }
            within(inline.children(), question);
        }
    }

    /** Nothing but space and a sign that ends a sentence, or parts it, stands between a passage and its sources. */
    private static boolean isBetween(Inline inline) {
        return inline.isBlank()
                || (inline instanceof Inline.Text text && text.text().strip().matches("[.,;:!?]"));
    }

    private void add(Inline.CitationGroup group, Optional<QuestionId> question) {
        for (Inline.Cite cite : group.works()) {
            List<QuestionId> questions = cited.computeIfAbsent(cite.key(), key -> new ArrayList<>());
            question.filter(q -> !questions.contains(q)).ifPresent(questions::add);
        }
    }
}
