package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    private static final Pattern SUM = Pattern.compile("([\\d.]+) − ([\\d.]+) = (−?[\\d.]+)");

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
        JsonNode data =
                new ObjectMapper().readTree(folder.resolve("site/claims.json").toFile());
        data.path("claims").forEach(c -> CLAIMS.put(c.path("id").asString(), c));
        data.path("sources").forEach(s -> SOURCES.put(s.path("id").asString(), s));
        data.path("questions").forEach(QUESTIONS::add);
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
    void thePagesPrintTheSumsOfTheData() {
        List<String> differences = new ArrayList<>();
        for (JsonNode question : QUESTIONS) {
            List<String> printed = page(question).select("table.tally tbody td.to-right").stream()
                    .map(Element::text)
                    .toList();
            List<String> sums = new ArrayList<>();
            question.path("tally")
                    .forEach(count -> sums.add(plain(count.path("support")) + " " + plain(count.path("against"))));
            List<String> read =
                    printed.stream().map(StatementsOfThePagesTest::sum).toList();
            if (!sums.containsAll(read)) {
                differences.add(question.path("id") + ": " + read + ", but " + sums);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Document page(JsonNode question) {
        return Objects.requireNonNull(PAGES.get(question.path("path").asString()));
    }

    private static String sum(String printed) {
        Matcher sum = SUM.matcher(printed);
        assertThat(sum.find()).as(printed).isTrue();
        BigDecimal support = new BigDecimal(sum.group(1));
        BigDecimal against = new BigDecimal(sum.group(2));
        assertThat(support.subtract(against))
                .isEqualByComparingTo(new BigDecimal(sum.group(3).replace('−', '-')));
        return plain(support) + " " + plain(against);
    }

    private static String plain(JsonNode number) {
        return plain(number.decimalValue());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
                    assertThat(page(question).select("#common-ground").text())
                            .contains(all.path("text").asString().replace("about ", ""));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(boxes).isGreaterThan(50);
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
            named(page)
                    .filter(id -> !isOrigin(question, id))
                    .forEach(id -> differences.add(question.path("id") + ": " + id + " is the origin of no voice"));
        }
        assertThat(differences).isEmpty();
        assertThat(origins).isGreaterThan(100);
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
