package org.variorum.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern TERM =
            Pattern.compile("(?:\\((?:(\\d+) of its )?(\\d+) reports(?:, one voice)?\\) )?([\\d.]+)(?= \\+ | = |$)");
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
                    terms.add(reports(position, lineage, forIt) + ": " + plain(weight(count, lineage)));
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

    /** How many reports of a voice say just that; of one that opposes it, none may. */
    private static String reports(JsonNode position, JsonNode lineage, boolean forIt) {
        List<String> all = Retold.texts(lineage.path("sources"));
        TreeSet<String> saying = new TreeSet<>();
        Retold.texts(position.path("claims")).stream()
                .map(claim -> claim.substring(0, claim.indexOf('#')))
                .filter(all::contains)
                .forEach(saying::add);
        if (saying.isEmpty()) {
            return all.size() + " of " + all.size();
        }
        return forIt ? saying.size() + " of " + all.size() : "1 of 1";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
