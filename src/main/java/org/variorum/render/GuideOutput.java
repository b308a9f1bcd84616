package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.model.SiteInfo;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.Language;

/**
 * {@code llms.txt}, which tells programs that read in Markdown where to begin (llmstxt.org): what the site is, how its findings
 * are reached, its newest briefings, its data. It needs full addresses, so there is none where nobody says where the site will be.
 */
final class GuideOutput implements Output {

    private static final String PATH = "llms.txt";

    private final Site site;

    GuideOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().stream()
                .map(base -> Planned.whole(PATH, press -> text(base).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private String text(String base) {
        SiteInfo info = site.info();
        Language language = site.library().values().language();
        Stream<String> about = Stream.concat(info.subtitle().stream(), info.description().stream())
                .map(text -> "\n> " + line(text) + "\n");
        Stream<String> pages = Stream.of(
                link(base, language.frame().layout().howFound(), path(PageKind.METHOD)),
                link(base, language.pages().glossary(), path(PageKind.GLOSSARY)),
                link(base, language.frame().layout().allQuestions(), Paths.DISPUTES),
                link(base, language.frame().layout().allWorks(), Paths.BIBLIOGRAPHY),
                link(base, language.frame().search().lists(), path(PageKind.BROWSE)),
                link(base, language.frame().layout().data(), Paths.DATA),
                link(base, language.frame().layout().table(), Paths.FINDINGS_TABLE));
        Stream<String> briefings = site.briefings().stream()
                .limit(Cutoffs.DEFAULT.lists().entries())
                .map(b -> link(base, b.title(), Paths.briefing(b.id())) + ": " + line(b.summary()));
        return Stream.of(
                        Stream.of("# " + line(info.title()) + "\n"),
                        about,
                        Stream.of("\n## " + language.pages().questions() + "\n\n"),
                        pages.map(entry -> entry + "\n"),
                        Stream.of("\n## " + language.frame().search().allBriefings() + "\n\n"),
                        briefings.map(entry -> entry + "\n"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static String path(PageKind kind) {
        return kind.path().orElseThrow();
    }

    private static String link(String base, String text, String path) {
        return "- [" + line(text) + "](" + Links.full(base, path) + ")";
    }

    /** Text that is not read as Markdown, on one line. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
    }
}
