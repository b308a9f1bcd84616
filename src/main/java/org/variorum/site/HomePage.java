package org.variorum.site;

import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Finding;
import org.variorum.words.PageWords;

/**
 * The first page.
 *
 * @param title the site's title
 * @param latest the briefings, newest first
 * @param disputed the questions on which sources contradict each other, open ones first
 * @param counts how much there is
 * @param corrections the corrections of all briefings, newest first
 */
public record HomePage(
        String title, List<Briefing> latest, List<Finding> disputed, Counts counts, List<Corrected> corrections)
        implements SitePage {
    /** Copies the lists. */
    public HomePage {
        latest = List.copyOf(latest);
        disputed = List.copyOf(disputed);
        corrections = List.copyOf(corrections);
    }

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
     * A correction and the briefing that it corrects.
     *
     * @param briefing the briefing
     * @param correction the correction
     */
    public record Corrected(Briefing briefing, Correction correction) {}

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
