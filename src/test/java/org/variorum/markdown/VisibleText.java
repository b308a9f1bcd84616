package org.variorum.markdown;

/**
 * What a reader sees of a document, a line for each block, and with it, in angle brackets, the attributes and the
 * citations that it does not show: the common form in which our reading and Pandoc's are compared.
 */
final class VisibleText {

    private final StringBuilder text = new StringBuilder();

    /** Running text. */
    void words(String words) {
        text.append(words);
    }

    /** Program text. */
    void block(String words) {
        text.append('\n').append(words).append('\n');
    }

    /** HTML; comments are not seen. */
    void html(String html) {
        text.append(html.startsWith("<!--") && html.endsWith("-->") ? "" : html);
    }

    /** The classes and pairs of something. */
    void attributes(String attributes) {
        text.append(attributes.isBlank() ? "" : "‹" + attributes.strip() + "›");
    }

    /** A work that is cited; of what stands around its key, letters and digits count. */
    void citation(String key, boolean suppressAuthor, String around) {
        text.append(suppressAuthor ? "‹-@" : "‹@")
                .append(key)
                .append(' ')
                .append(around.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .append('›');
    }

    /** The text, with white space made even. */
    @Override
    public String toString() {
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }
}
