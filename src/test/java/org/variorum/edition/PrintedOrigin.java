package org.variorum.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The origin that stands over several statements of one origin.
 *
 * @param position the number of the position
 * @param statements how many statements stand below
 * @param name the origin
 */
record PrintedOrigin(int position, int statements, String name) {

    private static final Pattern SENTENCE = Pattern.compile("(\\d+) statements, one origin: (.*)\\.");

    /** The origins on a page. */
    static List<PrintedOrigin> of(Document page) {
        List<PrintedOrigin> all = new ArrayList<>();
        page.select("section.position")
                .forEach(section -> section.select("p.lineage").forEach(told -> {
                    Matcher sentence = SENTENCE.matcher(told.text());
                    all.add(
                            sentence.matches()
                                    ? new PrintedOrigin(
                                            number(section), Integer.parseInt(sentence.group(1)), sentence.group(2))
                                    : new PrintedOrigin(number(section), 0, told.text()));
                }));
        return all;
    }

    private static int number(Element section) {
        return Integer.parseInt(section.id().replace("position.", ""));
    }

    /** Those that the data asks for, by the names that the tally of the page has for them, else their own pages. */
    static List<PrintedOrigin> of(JsonNode question, Retold retold, Document page, Function<String, String> elsewhere) {
        Map<String, String> names = new TreeMap<>();
        page.select("table.tally td a[href^=../]")
                .forEach(a -> names.put(a.attr("href").replaceFirst(".*/(.*)\\.html.*", "$1"), a.text()));
        List<PrintedOrigin> all = new ArrayList<>();
        for (int i = 0; i < question.path("positions").size(); i++) {
            Map<String, Integer> statements = new TreeMap<>();
            Retold.texts(question.path("positions").path(i).path("claims"))
                    .forEach(claim -> statements.merge(retold.lineageOf(claim), 1, Integer::sum));
            for (JsonNode lineage : question.path("lineages")) {
                int number = statements.getOrDefault(lineage.path("id").asString(), 0);
                if (number > 1) {
                    String origin = lineage.path("origin").asString();
                    all.add(new PrintedOrigin(i + 1, number, names.getOrDefault(origin, elsewhere.apply(origin))));
                }
            }
        }
        return all;
    }
}
