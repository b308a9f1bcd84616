package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.files.OutputFile;
import org.variorum.site.PageKind;
import org.variorum.words.bundle.Languages;

/**
 * A site in a language that has words has no English one on any kind of page, in the frame or in what the machine says: its authors
 * wrote no Latin letter, so that whatever Latin word stands there is the program's own.
 */
class SiteInItsLanguageTest {

    /** Names of formats, standards and zones, and slugs that authors wrote: roles, tags, a file, a country, a licence. */
    private static final Set<String> NAMES = Set.of(
            "announcer",
            "approver",
            "bridge",
            "toll",
            "sale",
            "BibTeX",
            "BY",
            "CC",
            "CSL",
            "JSON",
            "DOI",
            "Europe",
            "London",
            "KR",
            "SHA",
            "SVG",
            "txt",
            "UTC",
            "Wikidata");

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern ADDRESS = Pattern.compile("\\bmailto:|\\bhttps?://[^\\s\"<]+|[\\w.-]+@[\\w.-]+");
    private static final Pattern TOLD = Pattern.compile(
            "\"(?:name|headline|description|text|alternateName|ratingExplanation|claimReviewed)\":\"([^\"]*)\"");
    private static final Set<String> ATTRIBUTES = Set.of("aria-label", "title", "alt", "placeholder", "label");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> sites() {
        return Languages.all().stream()
                .filter(language -> !language.equals(Languages.ENGLISH))
                .flatMap(language -> InHangul.ALL.stream().map(content -> Arguments.of(language.tag(), content)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noPageSaysAWordOfEnglish(String language, Path content) throws IOException {
        Map<String, Set<String>> english = new TreeMap<>();
        Markup.pages(site(language, content)).forEach((path, html) -> {
            Set<String> words = latin(texts(Jsoup.parse(html)));
            if (!words.isEmpty()) {
                english.put(path, words);
            }
        });
        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void norDoesTheFeed(String language, Path content) throws IOException {
        String feed = Markup.text(
                Optional.ofNullable(site(language, content).get("feed.atom")).orElseThrow());
        assertThat(feed).contains("xml:lang=\"" + language + "\"");
        assertThat(latin(List.of(feed.replaceAll("<[^>]*>|&\\w+;", " ")).stream()
                        .map(text -> text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", " "))))
                .isEmpty();
    }

    @Test
    void everyKindOfPageIsAmongThem() throws IOException {
        Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
        for (Path content : InHangul.ALL) {
            Markup.pages(site("ko", content))
                    .values()
                    .forEach(html -> Stream.of(PageKind.values())
                            .filter(kind -> html.contains("<body class=\"page-" + kind.word() + "\">"))
                            .forEach(kinds::add));
        }
        assertThat(kinds).containsExactlyInAnyOrder(PageKind.values());
    }

    private Map<String, OutputFile> site(String language, Path from) throws IOException {
        Path content = Files.createTempDirectory(folder, "content");
        InHangul.copy(from, content);
        Path site = content.resolve("site.yaml");
        Files.writeString(
                site, Files.readString(site).replaceAll("(?m)^language:.*\\R", "") + "\nlanguage: " + language + "\n");
        return new Sites(content).render(Optional.empty(), 1);
    }

    /** All that is read or read aloud, but for code. */
    private static Stream<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        for (Element script : page.select("script")) {
            TOLD.matcher(script.data()).results().forEach(told -> texts.add(told.group(1)));
        }
        page.select("code, pre, script").remove();
        page.getAllElements().forEach(element -> {
            texts.add(element.ownText());
            element.attributes().asList().stream()
                    .filter(attribute -> ATTRIBUTES.contains(attribute.getKey()))
                    .forEach(attribute -> texts.add(attribute.getValue()));
        });
        page.select("meta[property], meta[name=description]")
                .not("[property=og:type], [property=og:locale]")
                .forEach(meta -> texts.add(meta.attr("content")));
        return texts.stream();
    }

    private static Set<String> latin(Stream<String> texts) {
        return texts.map(text -> ADDRESS.matcher(text).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results())
                .map(word -> word.group())
                .filter(word -> NAMES.stream().noneMatch(word::equalsIgnoreCase))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
