package org.variorum.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.files.OutputPath;
import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/**
 * The cards of briefings and questions, which networks show in the place of a link. They are found by full addresses, so there are none where
 * nobody says where the site will be; and none of a page whose title the font cannot print.
 */
final class CardOutput implements Output {

    private final Site site;

    CardOutput(Site site) {
        this.site = site;
    }

    /** Whether a site has cards. */
    static boolean isOf(Site site) {
        return site.baseUrl().isPresent() && site.info().look().cards();
    }

    @Override
    public List<Planned> files() {
        if (!isOf(site)) {
            return List.of();
        }
        Stream<String> questions = site.library().questions().stream().map(Paths::question);
        Stream<String> briefings = site.briefings().stream().map(Briefing::id).map(Paths::briefing);
        return Stream.concat(questions, briefings)
                .map(Paths::card)
                .filter(path -> OutputPath.problem(path).isEmpty())
                .map(CardOutput::planned)
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return Paths.pageOfCard(path)
                .filter(page -> isOf(site) && OutputPath.problem(path).isEmpty())
                .filter(this::isThere)
                .map(page -> planned(path));
    }

    private boolean isThere(String page) {
        return PageKind.QUESTION
                        .id(page)
                        .flatMap(QuestionId::of)
                        .filter(site.library()::asks)
                        .isPresent()
                || PageKind.BRIEFING.id(page).flatMap(site.library()::briefing).isPresent();
    }

    private static Planned planned(String path) {
        return Planned.perhaps(path, press -> press.card(Paths.pageOfCard(path).orElseThrow()));
    }
}
