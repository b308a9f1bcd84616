package org.variorum.load;

import org.variorum.content.PageMeta;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Fields;
import org.variorum.model.Page;

/** Reads the front matter of a page. */
final class PageReader {

    private PageReader() {}

    /** The metadata. */
    static PageMeta read(Fields fields, String id) {
        if (Page.TAKEN.contains(id)) {
            Location file = Location.ofFile(fields.anchor().path());
            fields.intake()
                    .report(Diagnostic.of(Code.BAD_ID, file, "\"" + id + "\" is a page that Variorum makes itself")
                            .expected("another name"));
        }
        return new PageMeta(
                fields.at("title").required("About").text().orElse(id),
                fields.at("description").text());
    }
}
