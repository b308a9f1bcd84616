package org.variorum.evidence.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of a page of the web that its readers see, and its title; scripts, styles and forms are none, nor is what the page
 * itself hides by an attribute. What style sheets hide is not known: they are not part of a copy.
 */
final class HtmlExtraction implements NodeFilter {

    /** More tags make more nodes than a small machine can hold. */
    private static final int MOST_TAGS = 300_000;

    private static final int MOST_BYTES = 24 << 20;

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "select",
            "textarea",
            "iframe",
            "object",
            "noframes",
            "datalist",
            "audio",
            "video",
            "canvas");

    /** Declarations by which an element, and all in it, is not seen. */
    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)\\s*+(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+(?:hidden|collapse)|(?:opacity|font-size)\\s*+:\\s*+0(?![.\\d]))",
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder words = new StringBuilder();

    private HtmlExtraction() {}

    static Extract of(byte[] bytes, Optional<String> charset) throws NoTextException {
        requireModest(bytes);
        try {
            Document page = parsed(bytes, charset);
            HtmlExtraction extraction = new HtmlExtraction();
            NodeTraversor.filter(extraction, page);
            return new Extract(Extract.Format.HTML, Extraction.bounded(extraction.words.toString()), Optional.empty());
        } catch (IOException | RuntimeException e) {
            throw new NoTextException("HTML that cannot be read", e);
        }
    }

    private static Document parsed(byte[] bytes, Optional<String> charset) throws IOException, NoTextException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return charset.isPresent()
                ? Jsoup.parse(DecodedText.of(bytes, charset), "", Parser.htmlParser())
                : Jsoup.parse(in, null, "", Parser.htmlParser());
    }

    private static void requireModest(byte[] bytes) throws NoTextException {
        if (bytes.length > MOST_BYTES) {
            throw new NoTextException("HTML larger than " + (MOST_BYTES >> 20) + " MiB");
        }
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw new NoTextException("HTML with more than " + MOST_TAGS + " tags");
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    /** What is for the eye alone ({@code aria-hidden}), or is shown on demand, is seen. */
    private static boolean isHidden(Element element) {
        boolean byAttribute =
                element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found");
        boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
        return byAttribute || closed || HIDING.matcher(element.attr("style")).find();
    }

    private void space(Element element) {
        boolean apart = element.isBlock() || element.normalName().matches("br|td|th|option|title|summary");
        if (apart && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
