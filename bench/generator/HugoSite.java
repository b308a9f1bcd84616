import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A Hugo site of the articles, with a theme as plain as can be: home, list, article, tags, feed, sitemap, 404. */
final class HugoSite {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "hugo.toml", """
            baseURL = "https://ledger.example/"
            languageCode = "en"
            title = "The Varnholm Ledger"
            enableRobotsTXT = true
            [params]
            description = "Generated articles on an invented coast, to measure how long a build takes."
            [taxonomies]
            tag = "tags"
            [services.rss]
            limit = 50
            """,
            "layouts/_default/baseof.html", """
            <!doctype html>
            <html lang="{{ .Site.LanguageCode }}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{ .Title }} · {{ .Site.Title }}</title>
            <meta name="description" content="{{ with .Summary }}{{ . | plainify }}{{ else }}{{ .Site.Params.description }}{{ end }}">
            <link rel="canonical" href="{{ .Permalink }}">
            {{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}
            <link rel="stylesheet" href="{{ "style.css" | relURL }}">
            </head>
            <body>
            <header><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a></header>
            <main>{{ block "main" . }}{{ end }}</main>
            <footer>{{ .Site.Params.description }}</footer>
            </body>
            </html>
            """,
            "layouts/_default/list.html", """
            {{ define "main" }}<h1>{{ .Title }}</h1>
            {{ .Content }}
            <ul>{{ range .Pages }}{{ .Render "item" }}{{ end }}</ul>{{ end }}
            """,
            "layouts/_default/item.html", """
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> <p>{{ .Summary }}</p></li>
            """,
            "layouts/_default/single.html", """
            {{ define "main" }}<article>
            <h1>{{ .Title }}</h1>
            <p class="byline">{{ .Params.author }}, <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
            {{ .TableOfContents }}
            {{ .Content }}
            <ul class="tags">{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
            {{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            </article>{{ end }}
            """,
            "layouts/index.html", """
            {{ define "main" }}<h1>{{ .Site.Title }}</h1>
            <ul>{{ range first 20 .Site.RegularPages }}{{ .Render "item" }}{{ end }}</ul>{{ end }}
            """,
            "layouts/404.html", """
            {{ define "main" }}<h1>Not here</h1>{{ end }}
            """,
            "static/style.css", """
            body { max-width: 42rem; margin: auto; font: 1.1rem/1.6 Georgia, serif; }
            table { border-collapse: collapse; }
            td, th { padding: 0.3rem 0.6rem; border-bottom: 1px solid; }
            """));

    private final Path site;

    HugoSite(Path site) {
        this.site = site;
    }

    void write(World world, int articles, long seed) throws IOException {
        Notation notation = new HugoNotation();
        for (int i = 0; i < articles; i++) {
            Article article = Article.of(world, seed, i, articles, notation);
            Texts.write(site.resolve("content/posts/" + article.id() + ".md"), article.text(notation));
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Texts.write(site.resolve(file.getKey()), file.getValue());
        }
    }
}
