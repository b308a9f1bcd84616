import java.util.List;

/** How one generator's Markdown writes what the other has no word for. All else is the same to the letter. */
interface Notation {

    /** The block that stands above the article. */
    String frontMatter(Article article);

    /** One citation in brackets, of one or more reports. */
    String cite(List<Cited> cited);

    /** A report as part of a sentence. */
    String citeInText(World.Report report);

    /** A passage that rests on a finding. */
    String finding(String text, World.Question question);

    /** A link to another article. */
    String link(String text, String articleId);

    /** A question's whole reconciliation, in place. */
    String reconciliation(World.Question question);

    /**
     * A report and the place in it.
     *
     * @param locator such as {@code para. 3}; may be empty
     */
    record Cited(World.Report report, String locator) {}
}
