package org.variorum.load.cases;

import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Entries;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Value;

/** Reads the entities and events of a file of cases. Any text can be an id here, since none becomes an address. */
public final class CatalogFields {

    private CatalogFields() {}

    /** The entities, by id. */
    public static Map<EntityId, Entity> entities(Field field, Intake intake) {
        return Entries.free(
                field,
                "entities by id, such as us-dod: {name: …}",
                intake,
                name -> EntityId.of(name.value()),
                CatalogFields::entity);
    }

    /** The events, by id. */
    public static Map<EventId, Event> events(Field field, Intake intake) {
        return Entries.free(
                field,
                "events by id, such as sept-summit: {interval: …}",
                intake,
                name -> EventId.of(name.value()),
                CatalogFields::event);
    }

    private static Entity entity(Fields fields, EntityId id, Location place) {
        return new Entity(
                id,
                fields.at("name").text().orElse(id.text()),
                Optional.empty(),
                fields.at("aliases").texts(),
                fields.at("part_of").entities(),
                fields.at("instance_of").entities(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    private static Event event(Fields fields, EventId id, Location place) {
        return new Event(
                id,
                fields.at("name").text().orElse(id.text()),
                new Value.DateValue(
                        fields.at("interval")
                                .required("2023-09-13")
                                .form(Forms.EDTF)
                                .orElse(Forms.ANY_TIME),
                        fields.at("tz").form(Forms.ZONE)),
                Optional.empty(),
                Optional.empty(),
                place);
    }
}
