package org.variorum.load;

import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Entries;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.field.Letters;
import org.variorum.load.tree.Node;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Reliability;
import org.variorum.model.SourceKind;

/** Reads {@code outlets.yaml}. */
final class OutletsReader {

    private OutletsReader() {}

    /** The outlets, by id; one that names no letter has the usual one, where the site has any. */
    static Map<OutletId, Outlet> read(Optional<Node> root, Location start, Intake intake, Optional<Reliability> usual) {
        Field outlets = Field.ofRoot(root, start, intake);
        return Entries.read(
                outlets,
                "outlets by id, such as korea-herald: {name: …}",
                intake,
                OutletId::new,
                (fields, id, place) -> outlet(fields, id, place, usual));
    }

    private static Outlet outlet(Fields fields, OutletId id, Location place, Optional<Reliability> usual) {
        Field letter = fields.at("reliability");
        Field reason = fields.at("reason");
        boolean judged = letter.isWritten() || usual.isEmpty();
        return new Outlet(
                id,
                fields.at("name").required("The Korea Herald").text().orElse(id.text()),
                fields.at("kind").required("newspaper").word(SourceKind.class).orElse(SourceKind.NEWSPAPER),
                reliability(judged ? letter.required("B") : letter)
                        .or(() -> usual)
                        .orElse(Reliability.F),
                (judged ? reason.required("Dates and credits its agency copy.") : reason)
                        .text()
                        .orElse(""),
                fields.at("country").form(Forms.COUNTRY),
                fields.at("owner").textOrUnknown(),
                fields.at("url").form(Forms.URL),
                fields.at("interested-in").entities(),
                place);
    }

    /** A letter from A to F. */
    static Optional<Reliability> reliability(Field field) {
        return field.form(Letters.RELIABILITY);
    }
}
