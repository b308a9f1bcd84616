package org.variorum.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page of the Web: what it says of itself, and the paragraphs of its article. */
final class Page {

    /** More than so many tags, or deeper than so many in each other, are no page in which an article is looked for. */
    private static final int MOST_TAGS = 50_000;

    private static final int DEEPEST = 200;

    private static final String PARAGRAPHS = "h1, h2, h3, h4, p, blockquote, li";

    private final Document page;
    private final String address;

    private Page(Document page, String address) {
        this.page = page;
        this.address = address;
    }

    /**
     * A page.
     *
     * @param bytes its HTML
     * @param charset its encoding, as a server tells it; empty where only the page can tell
     * @param address where it was found; empty where nobody says
     */
    static Page of(byte[] bytes, Optional<String> charset, String address) throws IOException {
        return new Page(
                Jsoup.parse(
                        new ByteArrayInputStream(bytes),
                        charset.filter(Page::isKnown).orElse(null),
                        address,
                        Parser.htmlParser()),
                address);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What it says of itself: in JSON-LD, in Open Graph, as scholars and libraries do, and in plain HTML, in this order. */
    Particulars particulars() {
        return LinkedData.of(scripts())
                .or(openGraph())
                .or(scholarly())
                .or(dublinCore())
                .or(plain());
    }

    private List<String> scripts() {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    private Particulars openGraph() {
        return new Particulars(
                meta("og:type").filter(type -> type.equalsIgnoreCase("article")).isPresent(),
                meta("og:title"),
                metas("article:author").stream()
                        .filter(author -> !author.contains("://"))
                        .toList(),
                meta("article:published_time").flatMap(Said::date),
                meta("og:site_name"),
                meta("og:url").flatMap(this::resolved),
                meta("og:locale").flatMap(Said::language));
    }

    private Particulars scholarly() {
        return new Particulars(
                false,
                meta("citation_title"),
                metas("citation_author"),
                meta("citation_publication_date")
                        .or(() -> meta("citation_date"))
                        .map(date -> date.replace('/', '-'))
                        .flatMap(Said::date),
                meta("citation_journal_title").or(() -> meta("citation_publisher")),
                Optional.empty(),
                meta("citation_language").flatMap(Said::language));
    }

    private Particulars dublinCore() {
        return new Particulars(
                false,
                meta("dc.title").or(() -> meta("dcterms.title")),
                metas("dc.creator"),
                meta("dcterms.issued")
                        .or(() -> meta("dc.date.issued"))
                        .or(() -> meta("dc.date"))
                        .flatMap(Said::date),
                meta("dc.publisher"),
                Optional.empty(),
                meta("dc.language").flatMap(Said::language));
    }

    private Particulars plain() {
        return new Particulars(
                false,
                Said.text(page.title()),
                metas("author"),
                meta("date").flatMap(Said::date),
                Optional.empty(),
                Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                        .flatMap(link -> resolved(link.attr("href"))),
                Optional.ofNullable(page.selectFirst("html[lang]")).flatMap(html -> Said.language(html.attr("lang"))));
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name(meta).equals(name))
                .flatMap(meta -> Said.text(meta.attr("content")).stream())
                .toList();
    }

    private static String name(Element meta) {
        String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** An address of the Web that a page names, which may be relative to its own. */
    private Optional<String> resolved(String target) {
        try {
            URI at = address.isEmpty() ? new URI(target) : new URI(address).resolve(new URI(target));
            return Optional.of(at.toString()).filter(a -> a.matches("https?://.+"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The paragraphs of its article, headings among them; all that it has, where no article can be told from the rest. */
    List<String> paragraphs() {
        Element article = isModest() ? article().orElse(page) : page;
        List<String> paragraphs = new ArrayList<>();
        article.select(PARAGRAPHS).stream()
                .filter(element -> element.parents().stream().noneMatch(around -> around.is(PARAGRAPHS)))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private Optional<Element> article() {
        String base = address.isEmpty() ? "https://page.invalid/" : address;
        return Optional.ofNullable(new Readability4J(base, page.clone()).parse().getArticleContent());
    }

    private boolean isModest() {
        Measure measure = new Measure();
        NodeTraversor.traverse(measure, page);
        return measure.tags <= MOST_TAGS && measure.deepest <= DEEPEST;
    }

    private static final class Measure implements NodeVisitor {
        private int tags;
        private int deepest;

        @Override
        public void head(Node node, int depth) {
            tags++;
            deepest = Math.max(deepest, depth);
        }
    }
}
