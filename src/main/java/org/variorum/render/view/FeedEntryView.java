package org.variorum.render.view;

import java.util.List;

/**
 * An entry of the feed.
 *
 * @param id what tells it from others for ever, an address
 * @param title its title
 * @param url its full address
 * @param published when it was first published, RFC 3339
 * @param updated when it was last changed, RFC 3339
 * @param summary one or two sentences
 * @param authors names
 * @param tags tags
 */
public record FeedEntryView(
        String id,
        String title,
        String url,
        String published,
        String updated,
        String summary,
        List<String> authors,
        List<String> tags) {

    /** Copies the lists. */
    public FeedEntryView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
