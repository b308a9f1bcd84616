import java.util.List;

/** Variorum's Markdown of an article that cites and finds in words only, as Hugo gets it: equal work on both sides. */
final class PlainNotation implements Notation {

    private final Notation variorum = new VariorumNotation();
    private final Notation words = new HugoNotation();

    @Override
    public String frontMatter(Article article) {
        return variorum.frontMatter(article);
    }

    @Override
    public String cite(List<Cited> cited) {
        return words.cite(cited);
    }

    @Override
    public String citeInText(World.Report report) {
        return words.citeInText(report);
    }

    @Override
    public String finding(String text, World.Question question) {
        return words.finding(text, question);
    }

    @Override
    public String link(String text, String articleId) {
        return variorum.link(text, articleId);
    }

    @Override
    public String reconciliation(World.Question question) {
        return words.reconciliation(question);
    }
}
