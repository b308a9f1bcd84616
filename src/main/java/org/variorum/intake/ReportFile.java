package org.variorum.intake;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.variorum.model.Edtf;
import org.variorum.model.OutletId;
import org.variorum.propose.YamlText;

/**
 * The beginning of a report: what the article says of itself as metadata, and the beginnings of its paragraphs as a comment, which nobody
 * publishes.
 */
final class ReportFile {

    /** So many words of a paragraph are shown. */
    private static final int WORDS = 12;

    private static final int MOST_LINES = 60;

    private final Article article;

    /** Of that article. */
    ReportFile(Article article) {
        this.article = article;
    }

    /**
     * Its text.
     *
     * @param outlet who published it, if the list of outlets has it
     * @param copy the name of the private copy
     * @param digest SHA-256 of the copy, 64 hexadecimal digits
     */
    String text(Optional<OutletId> outlet, String copy, String digest) {
        Particulars said = article.particulars();
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("---");
        lines.add("title: " + said.title().map(YamlText::quoted).orElse("null"));
        if (!said.article()) {
            lines.add("type: " + (said.address().isPresent() ? "webpage" : "document"));
        }
        lines.add("outlet: " + outlet.map(OutletId::text).orElse("unknown"));
        if (!said.authors().isEmpty()) {
            lines.add("author:");
            said.authors().forEach(author -> lines.add("  - literal: " + YamlText.quoted(author)));
        }
        lines.add("issued: " + said.issued().map(Edtf::text).orElse("unknown"));
        said.address().ifPresent(address -> lines.add("URL: " + YamlText.quoted(address)));
        article.elsewhere()
                .ifPresent(address -> lines.add("# the page calls itself " + YamlText.quoted(address)
                        + ", which is on another host than the one that was asked"));
        said.language().ifPresent(language -> lines.add("language: " + language));
        lines.add("snapshot:");
        lines.add("  file: " + copy);
        lines.add("  sha256: " + digest);
        article.retrieved().ifPresent(day -> lines.add("  retrieved: " + day));
        lines.add("---").add("");
        outline(lines);
        return lines.toString();
    }

    private void outline(StringJoiner lines) {
        lines.add(
                "<!-- Write here in your own words what the article says, and mark its claims. It begins its paragraphs so:");
        List<String> paragraphs = article.paragraphs();
        for (int i = 0; i < Math.min(MOST_LINES, paragraphs.size()); i++) {
            lines.add("" + (i + 1) + ". " + beginning(paragraphs.get(i)));
        }
        if (paragraphs.size() > MOST_LINES) {
            lines.add("and " + (paragraphs.size() - MOST_LINES) + " more");
        }
        lines.add("-->");
    }

    /** The first words, on one line, in which no comment can end. */
    private static String beginning(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), 1_000));
        List<String> words = Said.words(head);
        String shown = String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
        return shown.replaceAll("-{2,}", "-").replace(">", "›") + (words.size() > WORDS ? " …" : "");
    }
}
