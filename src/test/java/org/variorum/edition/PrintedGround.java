package org.variorum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * What all voices of one part of a question say.
 *
 * @param voices how many they are
 * @param value what they say
 */
record PrintedGround(int voices, String value) {

    private static final Pattern SAID = Pattern.compile(
            "(?:The one origin that speaks to this says|(Both) origins say|All (\\d+) origins say) at least this: ");
    private static final Pattern DRAWN = Pattern.compile("(All say|One origin says):");

    /** What the data has, part by part. */
    static List<PrintedGround> of(JsonNode question) {
        List<PrintedGround> all = new ArrayList<>();
        question.path("rules").path("slots").forEach(slot -> {
            JsonNode ground = slot.path("ground");
            if (ground.has("all-say")) {
                all.add(new PrintedGround(
                        ground.path("voices").size(),
                        ground.path("all-say").path("text").asString()));
            }
        });
        return all;
    }

    /** What a text says of all voices, in its order; what none of those known is, is told as it stands. */
    static List<PrintedGround> in(String text, List<PrintedGround> known) {
        List<PrintedGround> all = new ArrayList<>();
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            int voices =
                    Optional.ofNullable(said.group(2)).map(Integer::valueOf).orElse(said.group(1) == null ? 1 : 2);
            String rest = text.substring(said.end());
            all.add(known.stream()
                    .filter(k -> k.voices == voices)
                    .filter(k -> rest.startsWith(k.value + ".") || rest.startsWith("the " + k.value + "."))
                    .max(Comparator.comparingInt(k -> k.value.length()))
                    .orElseGet(() -> new PrintedGround(voices, rest.substring(0, Math.min(60, rest.length())))));
        }
        return all;
    }

    /** What the pictures of a page draw as said by all, or by one: as by two, or by one. */
    static List<PrintedGround> drawn(Document page) {
        List<PrintedGround> all = new ArrayList<>();
        page.select(".bar-ground").forEach(bar -> {
            Matcher label = DRAWN.matcher(bar.ownText());
            if (label.lookingAt()) {
                all.add(new PrintedGround(
                        "All say".equals(label.group(1)) ? 2 : 1,
                        bar.select("strong").text()));
            }
        });
        return all;
    }

    /** Whether a picture may draw this for it. */
    boolean isDrawnAs(PrintedGround drawn) {
        return value.equals(drawn.value) && voices > 1 == drawn.voices > 1;
    }
}
