package org.variorum.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Covered;
import org.variorum.model.Gap;
import org.variorum.model.Words;

/** What is thin on a site, as a page for its editors: kind by kind, file by file. It is no part of the site and needs nothing but itself. */
final class CoveragePage {

    private static final String HEAD = """
            <!doctype html>
            <html lang=en>
            <meta charset=utf-8>
            <meta name=viewport content="width=device-width">
            <meta name=robots content=noindex>
            <title>What is thin</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { margin: 0 auto; max-width: 60rem; padding: 1rem }
            table { border-collapse: collapse }
            th, td { border-bottom: thin solid; padding: .3rem .8rem .3rem 0; text-align: left }
            td.n { text-align: right }
            code { overflow-wrap: anywhere }
            </style>
            <h1>What is thin</h1>
            <p>Places that rest on less than a desk may want. None is a mistake by itself.
            """;

    private final SiteOutcome.Style style;
    private final Covered covered;
    private final StringBuilder html = new StringBuilder(HEAD);

    CoveragePage(SiteOutcome.Style style, Covered covered) {
        this.style = style;
        this.covered = covered;
    }

    String html() {
        long errors = CoveragePrinter.errors(covered);
        if (errors > 0) {
            html.append("<p><strong>The content has ")
                    .append(errors)
                    .append(errors == 1 ? " error" : " errors")
                    .append("</strong>; what hangs on them may be missing here.\n");
        }
        List<Gap.Kind> kinds = List.of(Gap.Kind.values()).stream()
                .filter(kind -> CoveragePrinter.isLookedFor(kind, covered))
                .toList();
        html.append("<table>\n<thead><tr><th>Kind<th>How many<th>Allowed\n<tbody>\n");
        kinds.forEach(this::row);
        html.append("</table>\n");
        kinds.forEach(this::section);
        return html.toString();
    }

    private void row(Gap.Kind kind) {
        html.append("<tr><td><a href=\"#")
                .append(Words.of(kind))
                .append("\">")
                .append(Words.of(kind))
                .append("</a><td class=n>")
                .append(covered.of(kind).size())
                .append("<td class=n>")
                .append(CoveragePrinter.most(covered, kind)
                        .map(Object::toString)
                        .orElse("any"))
                .append('\n');
    }

    private void section(Gap.Kind kind) {
        List<Gap> gaps = covered.of(kind);
        html.append("<h2 id=\"")
                .append(Words.of(kind))
                .append("\">")
                .append(Covered.told(kind, gaps.size()))
                .append("</h2>\n");
        Map<String, List<Gap>> byFile = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> style.inContent(gap.place()).path(), TreeMap::new, Collectors.toList()));
        byFile.forEach((path, inFile) -> {
            html.append("<h3><code>")
                    .append(escaped(path))
                    .append("</code> ")
                    .append(inFile.size())
                    .append("</h3>\n<ul>\n");
            inFile.forEach(this::item);
            html.append("</ul>\n");
        });
    }

    private void item(Gap gap) {
        html.append("<li>line ")
                .append(gap.place().line())
                .append(": ")
                .append(escaped(gap.words()))
                .append('\n');
    }

    private static String escaped(String text) {
        return Visible.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
