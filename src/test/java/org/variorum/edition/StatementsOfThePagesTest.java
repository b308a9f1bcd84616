package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the question pages of the example say of the sources, done again from its data alone: every "all say" box, every row of
 * the tally, every origin that is named.
 */
class StatementsOfThePagesTest {

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new HashMap<>();
    private static final Map<String, JsonNode> CLAIMS = new HashMap<>();
    private static final Map<String, JsonNode> SOURCES = new HashMap<>();
    private static final List<JsonNode> QUESTIONS = new ArrayList<>();

    @BeforeAll
    static void publish() {
        new Fixture().overlay(Path.of("content")).write(folder.resolve("content"));
        Runs.build(folder.resolve("content"), folder.resolve("site"), 2);
        PAGES.putAll(BuiltFiles.pages(folder.resolve("site")));
        ObjectMapper json = new ObjectMapper();
        for (JsonNode entry :
                json.readTree(folder.resolve("site/claims.json").toFile()).path("questions")) {
            JsonNode data = json.readTree(folder.resolve("site")
                    .resolve(entry.path("data").asString())
                    .toFile());
            data.path("claims").forEach(c -> CLAIMS.put(c.path("id").asString(), c));
            data.path("sources").forEach(s -> SOURCES.put(s.path("id").asString(), s));
            QUESTIONS.add(data.path("question"));
        }
    }

    @Test
    void everyRowOfTheTallyFollowsFromTheClaims() {
        List<String> differences = new ArrayList<>();
        int rows = 0;
        for (JsonNode question : QUESTIONS) {
            Retold retold = new Retold(question, CLAIMS, SOURCES);
            for (JsonNode count : question.path("tally")) {
                JsonNode position =
                        question.path("positions").path(count.path("position").asInt());
                if (position.has("value")) {
                    rows++;
                    Retold.Row row = retold.row(position);
                    Retold.Row told = new Retold.Row(
                            new TreeSet<>(Retold.texts(count.path("supporters"))),
                            new TreeSet<>(Retold.texts(count.path("opponents"))),
                            count.path("support").decimalValue(),
                            count.path("against").decimalValue());
                    if (!isSame(row, told)) {
                        differences.add(
                                question.path("id") + " " + position.path("text") + ": " + told + ", but " + row);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(rows).isGreaterThan(150);
    }

    private static boolean isSame(Retold.Row a, Retold.Row b) {
        return a.supporters().equals(b.supporters())
                && a.opponents().equals(b.opponents())
                && a.support().compareTo(b.support()) == 0
                && a.against().compareTo(b.against()) == 0;
    }

    @Test
    void everyRowIsPrintedWithThoseWhoSayItAndTheirSum() {
        List<String> differences = new ArrayList<>();
        int rows = 0;
        for (JsonNode question : QUESTIONS) {
            List<PrintedRow> printed = PrintedRow.of(page(question));
            List<PrintedRow> expected = new ArrayList<>();
            question.path("tally")
                    .forEach(count -> PrintedRow.of(question, count).ifPresent(expected::add));
            rows += printed.size();
            if (!printed.equals(expected)) {
                differences.add(question.path("id") + ": " + printed + ", but " + expected);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(rows).isGreaterThan(150);
    }

    private static Document page(JsonNode question) {
        return Objects.requireNonNull(PAGES.get(question.path("path").asString()));
    }

    @Test
    void whatAllSayFollowsFromTheWordsOfEachVoice() {
        List<String> differences = new ArrayList<>();
        int boxes = 0;
        for (JsonNode question : QUESTIONS) {
            Retold retold = new Retold(question, CLAIMS, SOURCES);
            for (JsonNode slot : question.path("rules").path("slots")) {
                JsonNode all = slot.path("ground").path("all-say");
                if (!all.isMissingNode()) {
                    boxes++;
                    Retold.texts(slot.path("ground").path("voices")).stream()
                            .filter(voice -> !says(retold, question, slot, voice, all.path("value")))
                            .forEach(voice ->
                                    differences.add(question.path("id") + ": " + voice + " does not say " + all));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(boxes).isGreaterThan(50);
    }

    @Test
    void allWhoSpeakAreTold() {
        List<String> differences = new ArrayList<>();
        for (JsonNode question : QUESTIONS) {
            Retold retold = new Retold(question, CLAIMS, SOURCES);
            for (JsonNode slot : question.path("rules").path("slots")) {
                JsonNode ground = slot.path("ground");
                Set<String> voices = new TreeSet<>(Retold.texts(ground.path("voices")));
                voices.addAll(Retold.texts(ground.path("divided")));
                Set<String> speaking = new TreeSet<>();
                slot.path("positions")
                        .forEach(i -> speaking.addAll(
                                retold.speaking(question.path("positions").path(i.asInt()))));
                if (ground.has("all-say") && !voices.equals(speaking)) {
                    differences.add(question.path("id") + ": told of are " + voices + ", but " + speaking + " speak");
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void whatPagesPrintOfAllIsInTheData() {
        List<String> differences = new ArrayList<>();
        List<PrintedGround> anywhere = new ArrayList<>();
        for (JsonNode question : QUESTIONS) {
            List<PrintedGround> told = PrintedGround.of(question);
            anywhere.addAll(told);
            Document page = page(question);
            List<PrintedGround> box =
                    PrintedGround.in(page.select("#common-ground").text(), told);
            if (!box.equals(told)) {
                differences.add(question.path("id") + ": the box says " + box + ", but the data " + told);
            }
            Stream<PrintedGround> said =
                    PrintedGround.in(page.text(), told).stream().filter(ground -> !told.contains(ground));
            Stream<PrintedGround> drawn = PrintedGround.drawn(page).stream()
                    .filter(ground -> told.stream().noneMatch(t -> t.isDrawnAs(ground)));
            Stream.concat(said, drawn).forEach(ground -> differences.add(question.path("id") + ": " + ground));
        }
        PAGES.forEach((path, page) -> PrintedGround.in(page.text(), anywhere).stream()
                .filter(said -> !anywhere.contains(said))
                .forEach(said -> differences.add(path + ": " + said)));
        assertThat(differences).isEmpty();
        assertThat(anywhere).hasSizeGreaterThan(50);
    }

    /** Whether one of a voice's claims implies a value: as it is compared with the position that has it, else by its extent. */
    private static boolean says(Retold retold, JsonNode question, JsonNode slot, String voice, JsonNode value) {
        List<JsonNode> positions = new ArrayList<>();
        slot.path("positions")
                .forEach(i -> positions.add(question.path("positions").path(i.asInt())));
        List<String> saying = positions.stream()
                .filter(p -> p.path("value").equals(value) && !p.path("denied").asBoolean(false))
                .flatMap(p -> Retold.texts(p.path("claims")).stream())
                .toList();
        return positions.stream()
                .filter(p -> Retold.texts(p.path("lineages")).contains(voice))
                .anyMatch(p -> Retold.texts(p.path("claims")).stream()
                                .anyMatch(c -> saying.stream().anyMatch(other -> retold.says(c, other)))
                        || WrittenExtent.isWithin(p.path("value"), value));
    }

    @Test
    void everyOriginIsThatOfAClaim() {
        List<String> differences = new ArrayList<>();
        int origins = 0;
        for (JsonNode question : QUESTIONS) {
            Retold retold = new Retold(question, CLAIMS, SOURCES);
            Document page = page(question);
            for (JsonNode lineage : question.path("lineages")) {
                origins++;
                String origin = lineage.path("origin").asString();
                if (!retold.ends(lineage.path("id").asString()).contains(origin)) {
                    differences.add(question.path("id") + ": nothing comes from " + origin);
                }
            }
            List<PrintedOrigin> printed = PrintedOrigin.of(page);
            List<PrintedOrigin> expected = PrintedOrigin.of(question, retold, page, StatementsOfThePagesTest::title);
            if (!Set.copyOf(printed).equals(Set.copyOf(expected)) || printed.size() != expected.size()) {
                differences.add(question.path("id") + ": " + printed + ", but " + expected);
            }
            named(page)
                    .filter(id -> !isOrigin(question, id))
                    .forEach(id -> differences.add(question.path("id") + ": " + id + " is the origin of none"));
        }
        assertThat(differences).isEmpty();
        assertThat(origins).isGreaterThan(100);
    }

    /** What the page of an entity or an outlet is headed by. */
    private static String title(String id) {
        return Stream.of("entities/", "outlets/")
                .flatMap(folder -> Stream.ofNullable(PAGES.get(folder + id + ".html")))
                .map(page -> page.select("h1").text())
                .findFirst()
                .orElse(id);
    }

    @Test
    void aFalsePageIsFound() {
        JsonNode question = QUESTIONS.stream()
                .filter(q -> q.path("id").asString().equals("sale-approver"))
                .findFirst()
                .orElseThrow();
        List<PrintedGround> told = PrintedGround.of(question);
        String box = page(question).select("#common-ground").text();
        assertThat(PrintedGround.in(box, told)).isEqualTo(told);
        assertThat(PrintedGround.in(box.replace("The one origin that speaks to this says", "Both origins say"), told))
                .isNotEqualTo(told);
        assertThat(PrintedGround.in(box.replace("of State", "of Defense"), told))
                .isNotEqualTo(told);
        List<PrintedRow> rows = PrintedRow.of(page(question));
        String html = page(question).html();
        for (String[] change : new String[][] {
            {"(5 of its 6 reports)", "(6 reports, one origin)"}, {"1.73 − 0 =", "3.46 − 0 ="}, {">2.<", ">1.<"}
        }) {
            assertThat(PrintedRow.of(Jsoup.parse(html.replace(change[0], change[1]))))
                    .as(change[1])
                    .isNotEqualTo(rows);
        }
        assertThat(PrintedOrigin.of(Jsoup.parse(html.replace("5 statements, one origin", "6 statements, one origin"))))
                .isNotEqualTo(PrintedOrigin.of(page(question)));
    }

    /** Who is named as a voice in the tally, by the address of the link. */
    private static Stream<String> named(Document page) {
        return page.select("table.tally td a[href^=../]").stream()
                .map(a -> a.attr("href"))
                .map(href -> href.substring(href.lastIndexOf('/') + 1, href.lastIndexOf(".html")));
    }

    /** Whether it is who a voice goes back to, or the one report by which that speaks. */
    private static boolean isOrigin(JsonNode question, String id) {
        for (JsonNode lineage : question.path("lineages")) {
            if (lineage.path("origin").asString().equals(id)
                    || (lineage.path("sources").size() == 1
                            && lineage.path("sources").path(0).asString().equals(id))) {
                return true;
            }
        }
        return false;
    }
}
