package org.variorum.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * A row of the tally as it is printed, or as it is to be printed by the data.
 *
 * @param number the number of its position
 * @param supporters the voices for it: how many reports of how many, where a voice has several, and what it weighs
 * @param opponents the voices against it
 * @param sum what is for it, against it, and the difference
 */
record PrintedRow(int number, List<String> supporters, List<String> opponents, List<String> sum) {

    private static final Set<String> EXCLUDING = Set.of("contradicts", "denies", "supersedes");

    private static final Pattern TERM =
            Pattern.compile("(?:\\((?:(\\d+) of its )?(\\d+) reports(?:, one origin)?\\) )?([\\d.]+)(?= \\+ | = |$)");
    private static final Pattern SUM = Pattern.compile("([\\d.]+) − ([\\d.]+) = (−?[\\d.]+)");

    /** The rows on a page. */
    static List<PrintedRow> of(Document page) {
        return page.select("table.tally tbody tr").stream().map(PrintedRow::of).toList();
    }

    private static PrintedRow of(Element row) {
        List<Element> cells = row.select("td");
        Matcher sum = SUM.matcher(cells.get(2).text());
        return new PrintedRow(
                Integer.parseInt(row.select("th a").text().replace(".", "")),
                terms(cells.get(0)),
                terms(cells.get(1)),
                sum.matches()
                        ? List.of(
                                plain(new BigDecimal(sum.group(1))),
                                plain(new BigDecimal(sum.group(2))),
                                plain(new BigDecimal(sum.group(3).replace('−', '-'))))
                        : List.of());
    }

    private static List<String> terms(Element cell) {
        Element counted = cell.clone();
        counted.select(".unheard").remove();
        String text = counted.text().replace('\u00a0', ' ').strip();
        Matcher term = TERM.matcher(text.replaceFirst(" = [\\d.]+$", ""));
        List<String> terms = new ArrayList<>();
        while (term.find()) {
            String all = Optional.ofNullable(term.group(2)).orElse("1");
            terms.add(Optional.ofNullable(term.group(1)).orElse(all) + " of " + all + ": " + weight(term.group(3)));
        }
        return terms;
    }

    private static String weight(String number) {
        return plain(new BigDecimal(number));
    }

    /** The row that the data asks for; none where a position gives no value. */
    static Optional<PrintedRow> of(JsonNode question, JsonNode count) {
        int place = count.path("position").asInt();
        JsonNode position = question.path("positions").path(place);
        BigDecimal support = count.path("support").decimalValue();
        BigDecimal against = count.path("against").decimalValue();
        return Optional.of(new PrintedRow(
                        place + 1,
                        terms(question, count, position, /* forIt= */ true),
                        terms(question, count, position, /* forIt= */ false),
                        List.of(plain(support), plain(against), plain(support.subtract(against)))))
                .filter(row -> position.has("value"));
    }

    private static List<String> terms(JsonNode question, JsonNode count, JsonNode position, boolean forIt) {
        List<String> terms = new ArrayList<>();
        for (String voice : Retold.texts(count.path(forIt ? "supporters" : "opponents"))) {
            question.path("lineages").forEach(lineage -> {
                if (lineage.path("id").asString().equals(voice)) {
                    String reports = forIt ? reports(position, lineage) : against(question, position, lineage);
                    terms.add(reports + ": " + plain(weight(count, lineage)));
                }
            });
        }
        return terms;
    }

    /** What a voice weighs in a row: where it speaks through weaker reports there, what these do. */
    private static BigDecimal weight(JsonNode count, JsonNode lineage) {
        BigDecimal weight = lineage.path("weight").decimalValue();
        for (JsonNode weaker : count.path("weaker")) {
            if (weaker.path("lineage").equals(lineage.path("id"))) {
                weight = weaker.path("weight").decimalValue();
            }
        }
        return weight;
    }

    /** How many reports of a voice say just that; where none does, all back it. */
    private static String reports(JsonNode position, JsonNode lineage) {
        int all = lineage.path("sources").size();
        int saying = saying(position, lineage).size();
        return (saying == 0 ? all : saying) + " of " + all;
    }

    /** How many reports of a voice speak against a position; where one of them, garbling, says just that, they are not counted. */
    private static String against(JsonNode question, JsonNode position, JsonNode lineage) {
        int all = lineage.path("sources").size();
        TreeSet<String> against = new TreeSet<>();
        question.path("positions").forEach(other -> {
            if (excludes(question, position, other) || excludes(question, other, position)) {
                against.addAll(saying(other, lineage));
            }
        });
        return saying(position, lineage).isEmpty()
                ? (against.isEmpty() ? all : against.size()) + " of " + all
                : "1 of 1";
    }

    private static boolean excludes(JsonNode question, JsonNode some, JsonNode other) {
        for (JsonNode pair : question.path("relations")) {
            if (EXCLUDING.contains(pair.path("relation").asString())
                    && Retold.texts(some.path("claims"))
                            .contains(pair.path("first").asString())
                    && Retold.texts(other.path("claims"))
                            .contains(pair.path("second").asString())) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<String> saying(JsonNode position, JsonNode lineage) {
        TreeSet<String> saying = new TreeSet<>();
        Retold.texts(position.path("claims")).stream()
                .map(claim -> claim.substring(0, claim.indexOf('#')))
                .filter(Retold.texts(lineage.path("sources"))::contains)
                .forEach(saying::add);
        return saying;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
