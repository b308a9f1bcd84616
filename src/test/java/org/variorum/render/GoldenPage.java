package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.files.Digest;

/**
 * What is a page's own, as its golden file has it: a comment with what stands in its head, then all within {@code <main>}.
 * All as HTML.
 *
 * @param kind its kind, such as {@code question}
 * @param title its title
 * @param description what search engines show
 * @param sharing what networks are told of it besides
 * @param data its JSON-LD
 * @param main what stands in {@code <main>}
 */
record GoldenPage(String kind, String title, String description, String sharing, Optional<String> data, String main) {

    private static final String HOME = "index.html";

    private static final Pattern BUILT = Pattern.compile(
            "<meta name=description property=og:description content=\"(?<description>[^\"]*)\">\n"
                    + "<meta property=og:title content=\"(?<title>[^\"]*)\">.*?"
                    + "(?<sharing>(?:<meta (?:property=article|property=og:image|name=twitter)[^\n]*\n)*)"
                    + "<link rel=(?:alternate|icon).*?"
                    + "(?:<script type=application/ld\\+json>(?<data>[^\n]*)</script>\n)?"
                    + "</head>\n<body class=\"page-(?<kind>\\w+)\">.*<main id=main>\n(?<main>.*)\n</main>",
            Pattern.DOTALL);

    private static final Pattern FEED = Pattern.compile("<a href=\"([^\"]+)\" type=application/atom\\+xml>");

    /** The part of a built page that is its own. */
    static GoldenPage of(String html) {
        Matcher page = BUILT.matcher(html);
        assertThat(page.find()).as(html).isTrue();
        return new GoldenPage(
                page.group("kind"),
                page.group("title"),
                page.group("description"),
                page.group("sharing"),
                Optional.ofNullable(page.group("data")),
                page.group("main"));
    }

    /** The text of the golden file. */
    String text() {
        return "<!-- " + kind + "\ntitle: " + title + "\ndescription: " + description + "\n" + sharing
                + data.map(d -> "data: " + d + "\n").orElse("") + "-->\n" + main + "\n";
    }

    /**
     * The whole page.
     *
     * @param layout what stands around it
     * @param path where it lies
     * @param site what the layout says of the site, by name
     */
    String in(Layout layout, String path, Properties site) {
        String page = layout.around(parts(path, site));
        page = page.replace("style-src 'self'", scripts() + "style-src 'self'");
        if (path.equals(HOME)) {
            // There the title of the site is the heading of all.
            page = page.replaceFirst("<header>\n<p>(.*)\n", "<header>\n<h1>$1</h1>\n");
        }
        if (kind.equals("moved")) {
            String screen = "<meta name=viewport content=\"width=device-width\">\n";
            page = page.replace(
                    screen,
                    screen + "<meta http-equiv=refresh content=\"0; url=" + target()
                            + "\">\n<meta name=robots content=noindex>\n");
        }
        // Only pages at the root are in the navigation, so that an address in it is the path of the page.
        int end = page.indexOf("</nav>");
        String link = "<li><a href=\"" + path + "\"";
        return page.substring(0, end).replace(link + ">", link + " aria-current=page>") + page.substring(end);
    }

    /** The page for searching alone has a script, and may run those of the site; a page with data names these. */
    private String scripts() {
        return kind.equals("search")
                ? "script-src 'self';"
                : data.map(d -> "script-src 'sha256-" + Digest.inBase64(d.getBytes(StandardCharsets.UTF_8)) + "';")
                        .orElse("");
    }

    /** Where the page leads, if that is all it does. */
    private String target() {
        return Markup.links(main).get(0);
    }

    /** What a layout has names for. */
    Map<String, String> parts(String path, Properties site) {
        Map<String, String> parts = new HashMap<>();
        site.stringPropertyNames().forEach(name -> parts.put(name, site.getProperty(name)));
        String address = site.getProperty("address");
        boolean found = !kind.equals("404");
        // A server shows the page for what is not found under whatever address was asked for.
        parts.put(
                "root",
                found
                        ? "../".repeat((int) path.chars().filter(c -> c == '/').count())
                        : URI.create(address).getPath());
        parts.put("home", found ? parts.get("root") + HOME : address);
        parts.put("heading", title + (path.equals(HOME) ? "" : " – " + site.getProperty("site")));
        parts.put("title", title);
        parts.put("description", description);
        parts.put("type", kind.equals("briefing") ? "article" : "website");
        parts.put("kind", "page-" + kind);
        parts.put("main", main);
        data.ifPresent(d -> parts.put("data", d));
        // What leads to the feed of a page stands in its head and in its text.
        FEED.matcher(main).results().findFirst().ifPresent(feed -> parts.put("feed", feed.group(1)));
        if (!sharing.isEmpty()) {
            parts.put("sharing", sharing.strip());
        }
        if (found) {
            String known = kind.equals("moved") ? target().replace("../", "") : path;
            parts.put("canonical", address + (known.equals(HOME) ? "" : known));
        }
        return parts;
    }
}
