package org.variorum.load;

import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Entries;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Value;

/** Reads {@code events.yaml}. */
final class EventsReader {

    private EventsReader() {}

    /** The events, by id. */
    static Map<EventId, Event> read(Optional<Node> root, Location start, Intake intake) {
        Field events = Field.ofRoot(root, start, intake);
        return Entries.read(
                events, "events by id, such as sept-summit: {name: …}", intake, EventId::new, EventsReader::event);
    }

    private static Event event(Fields fields, EventId id, Location place) {
        return new Event(
                id,
                fields.at("name").required("Putin–Kim summit").text().orElse(id.text()),
                new Value.DateValue(
                        fields.at("when")
                                .required("2023-09-13")
                                .form(Forms.EDTF)
                                .orElse(Forms.ANY_TIME),
                        fields.at("zone").form(Forms.ZONE)),
                fields.at("where").entity(),
                fields.at("description").text(),
                place);
    }
}
