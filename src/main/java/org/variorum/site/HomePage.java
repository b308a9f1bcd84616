package org.variorum.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.QuestionId;
import org.variorum.words.PageWords;

/**
 * The first page; those of further numbers have the briefings that are too old for it.
 *
 * @param title the site's title
 * @param number its number
 * @param briefings briefings, newest first
 * @param overview what else the first page shows
 */
public record HomePage(String title, int number, Stretch<Briefing> briefings, Optional<Overview> overview)
        implements SitePage {

    @Override
    public String title(PageWords words) {
        return title;
    }

    @Override
    public PageKind kind() {
        return PageKind.HOME;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.home().apply(this);
    }

    /**
     * What the first page shows besides briefings.
     *
     * @param leading of the newest briefings, by their ids, the questions on which they rest before all
     * @param disputed the open questions on which sources contradict each other
     * @param settled the questions on which sources contradict each other and the desk has decided, the last decided first
     * @param counts how much there is
     * @param corrections the corrections of all briefings and findings, newest first
     */
    public record Overview(
            Map<String, List<QuestionId>> leading,
            List<QuestionId> disputed,
            List<QuestionId> settled,
            Counts counts,
            List<Corrected> corrections) {
        /** Copies the lists. */
        public Overview {
            leading = Map.copyOf(leading);
            settled = List.copyOf(settled);
            disputed = List.copyOf(disputed);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * A correction and what it corrects.
     *
     * @param title the title of that
     * @param path its page
     * @param first the day on which it was published or decided first
     * @param correction the correction
     * @param withdrawn whether it was taken away
     */
    public record Corrected(String title, String path, LocalDate first, Correction correction, boolean withdrawn) {

        /** That of something that is still there. */
        public Corrected(String title, String path, LocalDate first, Correction correction) {
            this(title, path, first, correction, false);
        }

        /** What kind of change it was, in words. */
        public String kind(PageWords words) {
            return withdrawn ? words.withdrawn() : words.amended(correction.kind());
        }
    }

    /**
     * How much there is.
     *
     * @param briefings briefings
     * @param questions questions
     * @param reports reports
     * @param claims claims in them
     * @param outlets outlets
     */
    public record Counts(int briefings, int questions, int reports, int claims, int outlets) {}
}
