package org.variorum.load;

import java.time.LocalDate;
import org.variorum.content.PageMeta;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Withdrawal;

/** Reads the front matter of a page. */
final class PageReader {

    private PageReader() {}

    /** The metadata. */
    static PageMeta read(Fields fields, String id) {
        return new PageMeta(
                fields.at("title").required("About").text().orElse(id),
                fields.at("description").text(),
                fields.at("withdrawn").each(PageReader::withdrawal),
                fields.at("language").form(Forms.LANGUAGE));
    }

    private static Withdrawal withdrawal(Fields fields) {
        return new Withdrawal(
                fields.at("what")
                        .required("questions/closed-by")
                        .form(Forms.PUBLISHED)
                        .orElse(""),
                fields.at("date").required("2026-04-01").form(Forms.DAY).orElse(LocalDate.EPOCH),
                fields.at("note")
                        .required("Who closed the bridge? The order was forged.")
                        .text()
                        .orElse(""),
                fields.anchor());
    }
}
