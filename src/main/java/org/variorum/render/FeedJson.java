package org.variorum.render;

import java.util.List;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.render.view.FeedEntryView;
import org.variorum.render.view.FeedView;

/** The feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class FeedJson {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private FeedJson() {}

    /** A feed that lies at its own address. */
    static String of(FeedView feed) {
        return JsonText.published(new JsonObject()
                .put("version", VERSION)
                .put("title", feed.title())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self())
                .put("description", feed.subtitle(), Json.Text::new)
                .put("language", feed.language())
                .putAll("authors", List.of(feed.author()), FeedJson::author)
                .putAll("items", feed.entries(), FeedJson::item)
                .json());
    }

    private static Json item(FeedEntryView entry) {
        return new JsonObject()
                .put("id", entry.id())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("content_text", entry.summary())
                .put("date_published", entry.published())
                .put("date_modified", entry.updated())
                .putAny("authors", entry.authors(), FeedJson::author)
                .putAny("tags", entry.tags(), Json.Text::new)
                .json();
    }

    private static Json author(String name) {
        return new JsonObject().put("name", name).json();
    }
}
