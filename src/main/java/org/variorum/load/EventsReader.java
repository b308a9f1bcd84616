package org.variorum.load;

import java.util.Map;
import java.util.Optional;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Event;

/** Reads {@code events.yaml}. */
final class EventsReader {

    private EventsReader() {}

    /** The events, by id. */
    static Map<String, Event> read(Optional<Node> root, Location start, Intake intake) {
        Field events = Field.ofRoot(root, start, intake);
        return Entries.read(events, "events by id, such as sept-summit: {name: …}", intake, EventsReader::event);
    }

    private static Event event(Fields fields, Text id) {
        return new Event(
                id.value(),
                fields.at("name").required("Putin–Kim summit").text().orElse(id.value()),
                fields.at("when").required("2023-09-13").form(Forms.EDTF).orElse(Forms.ANY_TIME),
                fields.at("where").mention(Mention.Kind.ENTITY),
                fields.at("description").text(),
                id.location());
    }
}
