package org.variorum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo.Person;

/** The page of everybody who wrote briefings or decided questions. */
final class AuthorUses {

    private final Map<String, Work> works = new TreeMap<>();

    private record Work(Person person, List<Briefing> briefings, List<FindingFace> findings) {}

    /**
     * What each of some people did.
     *
     * @param people by their ids
     * @param briefings the oldest first
     * @param findings all of them
     * @param deciders the ids of those who decided a question
     */
    AuthorUses(
            Map<String, Person> people,
            List<Briefing> briefings,
            List<FindingFace> findings,
            Function<QuestionId, List<String>> deciders) {
        people.forEach((id, person) -> works.put(id, new Work(person, new ArrayList<>(), new ArrayList<>())));
        briefings.forEach(
                b -> works(b.authors()).forEach(work -> work.briefings().add(b)));
        findings.forEach(f -> works(deciders.apply(f.question()))
                .forEach(work -> work.findings().add(f)));
        works.values()
                .removeIf(work -> work.briefings().isEmpty() && work.findings().isEmpty());
    }

    private Stream<Work> works(List<String> people) {
        return people.stream().distinct().flatMap(id -> Optional.ofNullable(works.get(id)).stream());
    }

    /** They themselves, by their ids. */
    List<Listed.OfAuthor> authors() {
        return works.values().stream()
                .map(w -> new Listed.OfAuthor(
                        w.person(), w.briefings().size(), w.findings().size()))
                .toList();
    }

    Stream<SitePage> pages() {
        return works.values().stream().flatMap(AuthorUses::pages);
    }

    private static Stream<SitePage> pages(Work work) {
        String path = Paths.author(work.person().id());
        LongList<Briefing> briefings = new LongList<>(work.briefings(), Layout.NEWEST, LongList.LINES, path);
        LongList<FindingFace> findings = Disputes.cards(work.findings(), Disputes.ORDER, path);
        return LongList.numbers(briefings, findings)
                .mapToObj(n -> new AuthorPage(
                        work.person(), n, briefings.on(n), findings.on(n).map(FindingFace::question)));
    }
}
