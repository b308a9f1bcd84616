package org.variorum.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A question of the data of a site, told again from nothing but what stands there: claims, how they compare, and where they
 * come from. It knows no class of the rules; what it knows of them is what the method page says.
 */
final class Retold {

    private static final Set<String> SAYING = Set.of("same", "paraphrase", "narrows", "duplicate");
    private static final Set<String> EXCLUDING = Set.of("contradicts", "denies", "supersedes");
    private static final Set<String> ROUGH = Set.of("about", "around", "some", "roughly", "approximately");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final JsonNode question;
    private final Map<String, JsonNode> claims;
    private final Map<String, JsonNode> sources;
    private final Map<String, JsonNode> positionOf = new HashMap<>();
    private final Map<String, Map<String, String>> relations = new HashMap<>();
    private final Map<String, JsonNode> lineages = new HashMap<>();
    private final Set<String> live = new TreeSet<>();

    Retold(JsonNode question, Map<String, JsonNode> claims, Map<String, JsonNode> sources) {
        this.question = question;
        this.sources = sources;
        this.claims = claims;
        question.path("lineages").forEach(l -> lineages.put(l.path("id").asString(), l));
        question.path("positions").forEach(p -> p.path("claims").forEach(c -> positionOf.put(c.asString(), p)));
        question.path("relations").forEach(this::relate);
        positionOf.keySet().stream().filter(this::isHeard).forEach(live::add);
        live.removeIf(this::isReplaced);
    }

    private void relate(JsonNode pair) {
        String first = pair.path("first").asString();
        String second = pair.path("second").asString();
        String relation = pair.path("relation").asString();
        String back = switch (relation) {
            case "narrows" -> "broadens";
            case "broadens" -> "narrows";
            case "supersedes" -> "replaced";
            default -> relation;
        };
        relations.computeIfAbsent(first, k -> new HashMap<>()).put(second, relation);
        relations.computeIfAbsent(second, k -> new HashMap<>()).put(first, back);
    }

    /** Who backs a position, who excludes it, by what weight each. */
    record Row(Set<String> supporters, Set<String> opponents, BigDecimal support, BigDecimal against) {}

    /** The row of the tally for a position. */
    Row row(JsonNode position) {
        String one = standing(position);
        boolean roughly = texts(position.path("claims")).stream().anyMatch(this::isCounted);
        Set<String> supporters = new TreeSet<>();
        Set<String> opponents = new TreeSet<>();
        for (String lineage : lineages.keySet()) {
            List<String> all = of(lineage);
            List<String> here = on(one, all);
            boolean torn = isTorn(here);
            if (torn
                    ? here.stream().allMatch(c -> says(c, one, roughly))
                    : all.stream().anyMatch(c -> says(c, one, roughly))) {
                supporters.add(lineage);
            } else if (torn
                    ? here.stream().allMatch(c -> isExcluding(c, one))
                    : all.stream().anyMatch(c -> isExcluding(c, one))) {
                opponents.add(lineage);
            }
        }
        return new Row(supporters, opponents, weight(supporters, one), weight(opponents, one));
    }

    private List<String> of(String lineage) {
        return live.stream().filter(c -> lineageOf(c).equals(lineage)).toList();
    }

    private List<String> on(String matter, List<String> some) {
        return some.stream().filter(c -> matter(c).equals(matter(matter))).toList();
    }

    private boolean isTorn(List<String> here) {
        return here.stream().anyMatch(a -> here.stream().anyMatch(b -> isExcluding(a, b)));
    }

    /** Whether a voice that is not against its own word says a thing by a claim. */
    private boolean isCounted(String claim) {
        return live.contains(claim) && !isTorn(on(claim, of(lineageOf(claim))));
    }

    private BigDecimal weight(Set<String> voices, String matter) {
        return voices.stream().map(v -> weight(v, matter)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a voice weighs: the most of its reports that speak of the matter; of the letters of the others nothing is lent. */
    private BigDecimal weight(String voice, String matter) {
        BigDecimal best = at(lineages, voice).path("weight").decimalValue();
        List<String> letters = on(matter, of(voice)).stream()
                .map(c -> at(sources, at(claims, c).path("source").asString())
                        .path("letter")
                        .asString())
                .toList();
        String own = at(lineages, voice).path("letter").asString();
        return letters.isEmpty() || letters.contains(own)
                ? best
                : letters.stream()
                        .map(Retold::logits)
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .multiply(at(lineages, voice).path("interested").asBoolean() ? HALF : BigDecimal.ONE);
    }

    private static BigDecimal logits(String letter) {
        return new BigDecimal(
                switch (letter) {
                    case "A" -> "2.94";
                    case "B" -> "1.73";
                    case "C" -> "0.85";
                    case "D" -> "0.20";
                    case "F" -> "0.41";
                    default -> "0.05";
                });
    }

    /** The claim that stands for a position: one that was not replaced. */
    private String standing(JsonNode position) {
        List<String> all = texts(position.path("claims"));
        return all.stream().filter(c -> !isReplaced(c)).findFirst().orElse(all.get(0));
    }

    /** Who speaks through a position: not through what was replaced, nor through what is not heard. */
    Set<String> speaking(JsonNode position) {
        Set<String> voices = new TreeSet<>();
        texts(position.path("claims")).stream()
                .filter(live::contains)
                .map(this::lineageOf)
                .forEach(voices::add);
        return voices;
    }

    /** Whether what one claim says implies the other, or is roughly it. */
    boolean says(String claim, String other) {
        return says(claim, other, /* roughly= */ true);
    }

    private boolean says(String claim, String other, boolean roughly) {
        String relation = relation(claim, other);
        return SAYING.contains(relation)
                || (roughly && relation.equals("broadens") && isRough(claim) && isExact(other));
    }

    private boolean isExcluding(String claim, String other) {
        return EXCLUDING.contains(relation(claim, other));
    }

    private boolean isRough(String claim) {
        return ROUGH.contains(value(claim).path("hedge").asString(""));
    }

    private boolean isExact(String claim) {
        JsonNode value = value(claim);
        return !value.has("hedge") && value.path("low").equals(value.path("high"));
    }

    private JsonNode value(String claim) {
        return at(positionOf, claim).path("value");
    }

    private String relation(String claim, String other) {
        String a = first(claim);
        String b = first(other);
        return a.equals(b) ? "same" : relations.getOrDefault(a, Map.of()).getOrDefault(b, "");
    }

    /** Of claims that nothing tells apart only the first is compared with others. */
    private String first(String claim) {
        Map<String, String> own = relations.getOrDefault(claim, Map.of());
        if (own.size() == 1) {
            String other = own.keySet().iterator().next();
            boolean member = at(positionOf, other).equals(at(positionOf, claim))
                    && SAYING.contains(own.getOrDefault(other, ""))
                    && relations.getOrDefault(other, Map.of()).size() > 1;
            return member ? other : claim;
        }
        return claim;
    }

    private boolean isReplaced(String claim) {
        return relations.getOrDefault(first(claim), Map.of()).containsValue("replaced")
                || relations.getOrDefault(claim, Map.of()).containsValue("replaced");
    }

    /** Whether a claim gives a value, and none that it passes on has spoken of the matter. */
    private boolean isHeard(String claim) {
        return isStatement(claim)
                && positionOf.keySet().stream()
                        .noneMatch(other -> isStatement(other)
                                && isBefore(/* claim= */ other, /* other= */ claim)
                                && lineageOf(other).equals(lineageOf(claim))
                                && matter(other).equals(matter(claim)));
    }

    /** Whether one claim is nearer to the root than another: its author speaks for himself, or the other copies it. */
    private boolean isBefore(String claim, String other) {
        JsonNode told = at(claims, claim);
        List<String> ends = chains(other);
        return !isOwn(other)
                && !told.path("source").equals(at(claims, other).path("source"))
                && (isOwn(claim)
                        || ends.contains(told.path("source").asString())
                        || ends.contains(at(sources, told.path("source").asString())
                                .path("outlet")
                                .asString("")));
    }

    private boolean isStatement(String claim) {
        return !value(claim).isMissingNode()
                && !at(claims, claim).path("modality").asString().equals("unconfirmed");
    }

    private boolean isOwn(String claim) {
        return chains(claim).isEmpty();
    }

    /** From whom a claim goes back to, as its lineage has it: the original of a copy, or the far end of a chain. */
    private List<String> chains(String claim) {
        JsonNode told = at(claims, claim);
        String report = told.path("source").asString();
        List<String> ends = new ArrayList<>(texts(told.path("via")));
        String claimant = told.path("claimant").asString("");
        lineages.values()
                .forEach(l -> l.path("ties").forEach(tie -> {
                    if (tie.path("report").asString("").equals(report)) {
                        tie.path("original").forEach(original -> ends.add(original.asString()));
                        JsonNode chain = tie.path("chain");
                        if (chain.path(chain.size() - 1).toString().contains("\"" + claimant + "\"")) {
                            ends.add(claimant);
                        }
                    }
                }));
        return ends;
    }

    /** The lineage of a claim: of several behind a position the one that has the report, and goes back where the claim does. */
    String lineageOf(String claim) {
        String report = at(claims, claim).path("source").asString();
        List<String> possible = texts(at(positionOf, claim).path("lineages")).stream()
                .filter(l -> lineages.containsKey(l)
                        && texts(at(lineages, l).path("sources")).contains(report))
                .toList();
        List<String> ends = chains(claim);
        return possible.stream()
                .filter(l -> ends.contains(at(lineages, l).path("origin").asString()))
                .findFirst()
                .orElse(possible.isEmpty() ? "" : possible.get(0));
    }

    private List<String> matter(String claim) {
        JsonNode position = at(positionOf, claim);
        return Stream.of("role", "period", "measure", "population", "area")
                .map(key -> position.path(key).toString())
                .toList();
    }

    /** Where the claims of a lineage come from: far ends, publishers of those that speak for themselves, originals. */
    Set<String> ends(String lineage) {
        Set<String> ends = new TreeSet<>();
        for (String claim : positionOf.keySet()) {
            JsonNode told = at(claims, claim);
            if (texts(at(lineages, lineage).path("sources"))
                    .contains(told.path("source").asString())) {
                List<String> chain = chains(claim);
                ends.addAll(chain);
                chain.forEach(c -> ends.add(
                        sources.getOrDefault(c, question).path("outlet").asString("")));
                if (chain.isEmpty()) {
                    ends.add(at(sources, told.path("source").asString())
                            .path("outlet")
                            .asString(""));
                }
            }
        }
        return ends;
    }

    private static JsonNode at(Map<String, JsonNode> nodes, String id) {
        return nodes.getOrDefault(id, MissingNode.getInstance());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
