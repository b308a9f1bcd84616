import java.util.List;
import java.util.stream.Collectors;

/** As {@code site/markdown/content.md} has it. */
final class VariorumNotation implements Notation {

    @Override
    public String frontMatter(Article article) {
        return """
                ---
                title: "%s"
                summary: "%s"
                date: %s
                author: [desk]
                tags: [%s]
                ---
                """.formatted(article.title(), article.summary(), article.date(), String.join(", ", article.tags()));
    }

    @Override
    public String cite(List<Cited> cited) {
        return cited.stream()
                .map(c -> "@" + c.report().id() + (c.locator().isEmpty() ? "" : ", " + c.locator()))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    @Override
    public String citeInText(World.Report report) {
        return "@" + report.id();
    }

    @Override
    public String finding(String text, World.Question question) {
        return "[" + text + "]{.finding q=" + question.id() + " value=\"" + question.truth() + "\"}";
    }

    @Override
    public String link(String text, String articleId) {
        return "[" + text + "](" + articleId + ".md)";
    }

    @Override
    public String reconciliation(World.Question question) {
        return "::: {.reconciliation q=" + question.id() + "}\n:::\n";
    }
}
