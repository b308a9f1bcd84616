import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A content folder: the articles as briefings, and the reports and questions that they draw on. */
final class VariorumSite {

    private final World world;
    private final Path content;
    private int works;

    VariorumSite(World world, Path site) {
        this.world = world;
        this.content = site.resolve("content");
    }

    /** The articles cite the works that nobody annotated in turn, each at its end. */
    void write(int articles, long seed, int references) throws IOException {
        works = references;
        briefings(articles, seed, new VariorumNotation());
        references(new Words(new Random(seed + 2)));
        Words words = new Words(new Random(seed + 1));
        for (World.Report report : world.reports) {
            put("reports/" + report.id() + ".md", report(report, words));
        }
        for (World.Question question : world.questions) {
            put("questions/" + question.id() + ".md", question(question, words));
        }
        site();
        outlets();
        entities(words);
        events();
    }

    /** The articles alone, which cite in words. */
    void writePlain(int articles, long seed) throws IOException {
        briefings(articles, seed, new PlainNotation());
        site();
    }

    private void briefings(int articles, long seed, Notation notation) throws IOException {
        for (int i = 0; i < articles; i++) {
            Article article = Article.of(world, seed, i, articles, notation);
            put("briefings/" + article.id() + ".md", article.text(notation) + cited(i, articles));
        }
    }

    private String cited(int article, int articles) {
        StringBuilder text = new StringBuilder();
        for (int i = article; i < works; i += articles) {
            text.append(text.length() == 0 ? "\nMore is in the literature [@work-" : "; @work-")
                    .append(i);
            text.append(i % 3 == 0 ? ", p. 14" : "");
        }
        return text.length() == 0 ? "" : text.append("].\n").toString();
    }

    private void references(Words words) throws IOException {
        if (works == 0) {
            return;
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < works; i++) {
            text.append(i == 0 ? "\n" : ",\n").append(work(i, words));
        }
        put("references.json", text.append("\n]\n").toString());
    }

    private static String work(int i, Words words) {
        String type = List.of("article-journal", "book", "report", "webpage", "article-newspaper")
                .get(i % 5);
        String authors = IntStream.rangeClosed(0, i % 4)
                .mapToObj(n ->
                        "{\"family\": \"" + words.word("place") + "\", \"given\": \"Ada " + (char) ('A' + n) + ".\"}")
                .collect(Collectors.joining(", "));
        return "{\"id\": \"work-" + i + "\", \"type\": \"" + type + "\", \"title\": \""
                + Words.capital(words.fill("{adj} {thing} {done} in {place}"))
                + "\", \"author\": [" + authors + "], \"issued\": {\"date-parts\": [[" + (1990 + i % 34) + ", "
                + (1 + i % 12)
                + "]]}, \"container-title\": \"Journal of " + words.word("place") + "\", \"volume\": \"" + i % 40
                + "\", \"page\": \"" + i % 500 + "-" + (i % 500 + 9) + "\", \"DOI\": \"10.5555/v." + i
                + "\", \"publisher\": \"Press of " + words.word("place") + "\"}";
    }

    private String report(World.Report report, Words words) {
        StringBuilder text = new StringBuilder("---\ntitle: \"" + report.title() + "\"\noutlet: "
                + report.outlet().id() + "\nauthor: [{family: "
                + words.word("place").replace(' ', '-') + ", given: Ada}]\nissued: " + report.issued()
                + "\nURL: https://" + report.outlet().id() + ".example/" + report.id() + "\nlanguage: en\n"
                + (report.via().isEmpty() ? "" : "via: " + report.via() + "\n") + "tags: [" + report.tag()
                + "]\n---\n");
        int number = 0;
        for (World.Claim claim : report.claims()) {
            String said = words.fill("the {thing} of {place} was {done} by the {body} in {month}");
            text.append(words.sentence())
                    .append('\n')
                    .append("The report says that\n[")
                    .append(said)
                    .append("]{.claim #c")
                    .append(++number)
                    .append(" q=")
                    .append(claim.question().id())
                    .append(" value=\"")
                    .append(claim.value())
                    .append('"')
                    .append("\nquote=\"")
                    .append(words.fill("{thing} of {place} was {done}"))
                    .append("\"}. ")
                    .append(words.sentence())
                    .append("\n\n");
        }
        return text.toString();
    }

    private String question(World.Question question, Words words) {
        String unit = question.expects().equals("quantity") ? "unit: boat\n" : "";
        return "---\nquestion: " + question.text() + "\nshort: " + question.text() + "\nsubject: " + question.subject()
                + "\nexpects: " + question.expects() + "\n" + unit + "tags: [" + question.tag() + "]\nfinding:\n"
                + "  status: settled\n  answer: \"" + question.truth()
                + "\"\n  note: The first report was nearest to it, and the desk weighs that above the count.\n  decided: 2024-01-08\n  by: [desk]\n---\n"
                + words.sentences(3) + " " + "[@" + words.pick(world.reports).id() + "]. " + words.sentences(2)
                + "\n\n" + words.sentences(4) + "\n";
    }

    private void site() throws IOException {
        put("site.yaml", """
                title: The Varnholm Ledger
                subtitle: What was said on the coast, and what holds
                description: Generated articles on an invented coast, to measure how long a build takes.
                base-url: https://ledger.example/
                language: en
                publisher: {name: The Ledger desk, url: "https://ledger.example/"}
                people:
                  desk: {name: The Ledger desk, role: editors}
                hedges: {about: 10%}
                """);
    }

    private void outlets() throws IOException {
        StringBuilder text = new StringBuilder();
        for (World.Outlet outlet : world.outlets) {
            text.append("""
                    %s:
                      name: %s
                      kind: %s
                      reliability: %s
                      reason: Invented, and graded by a throw of the dice.
                    """.formatted(outlet.id(), outlet.name(), outlet.kind(), outlet.reliability()));
        }
        put("outlets.yaml", text.toString());
    }

    private void entities(Words words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (World.Entity entity : world.entities) {
            text.append(entity.id())
                    .append(":\n  name: ")
                    .append(entity.name())
                    .append("\n  kind: ")
                    .append(entity.kind());
            text.append(entity.partOf().isEmpty() ? "" : "\n  part-of: " + entity.partOf());
            text.append("\n  description: ")
                    .append(words.fill("Known in {place} for a {adj} {thing}."))
                    .append('\n');
        }
        put("entities.yaml", text.toString());
    }

    private void events() throws IOException {
        StringBuilder text = new StringBuilder();
        for (World.Event event : world.events) {
            text.append(event.id())
                    .append(":\n  name: ")
                    .append(event.name())
                    .append("\n  when: ")
                    .append(event.when())
                    .append('\n');
        }
        put("events.yaml", text.toString());
    }

    private void put(String path, String text) throws IOException {
        Texts.write(content.resolve(path), text);
    }
}
