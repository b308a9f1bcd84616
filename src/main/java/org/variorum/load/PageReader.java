package org.variorum.load;

import org.variorum.content.PageMeta;
import org.variorum.load.field.Fields;

/** Reads the front matter of a page. */
final class PageReader {

    private PageReader() {}

    /** The metadata. */
    static PageMeta read(Fields fields, String id) {
        return new PageMeta(
                fields.at("title").required("About").text().orElse(id),
                fields.at("description").text());
    }
}
