import java.util.List;
import java.util.stream.Collectors;

/** Hugo knows neither citations nor findings: they become the words that a writer would put there. */
final class HugoNotation implements Notation {

    @Override
    public String frontMatter(Article article) {
        return """
                ---
                title: "%s"
                summary: "%s"
                date: %s
                author: desk
                tags: [%s]
                ---
                """.formatted(article.title(), article.summary(), article.date(), String.join(", ", article.tags()));
    }

    @Override
    public String cite(List<Cited> cited) {
        return cited.stream()
                .map(c -> name(c.report()) + (c.locator().isEmpty() ? "" : ", " + c.locator()))
                .collect(Collectors.joining("; ", "(", ")"));
    }

    @Override
    public String citeInText(World.Report report) {
        return name(report);
    }

    @Override
    public String finding(String text, World.Question question) {
        return text;
    }

    @Override
    public String link(String text, String articleId) {
        return "[" + text + "]({{< relref \"" + articleId + ".md\" >}})";
    }

    @Override
    public String reconciliation(World.Question question) {
        return "";
    }

    private static String name(World.Report report) {
        return report.outlet().name() + " " + report.issued();
    }
}
