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
import org.variorum.model.Entity;
import org.variorum.model.EntityId;

/** Reads {@code entities.yaml}. */
final class EntitiesReader {

    private EntitiesReader() {}

    /** The entities, by id. */
    static Map<EntityId, Entity> read(Optional<Node> root, Location start, Intake intake) {
        Field entities = Field.ofRoot(root, start, intake);
        return Entries.read(
                entities, "entities by id, such as dsca: {name: …}", intake, EntityId::new, EntitiesReader::entity);
    }

    private static Entity entity(Fields fields, EntityId id, Location place) {
        return new Entity(
                id,
                fields.at("name")
                        .required("Defense Security Cooperation Agency")
                        .text()
                        .orElse(id.text()),
                fields.at("kind").word(Entity.Kind.class),
                fields.at("aliases").texts(),
                fields.at("part-of").entities(),
                fields.at("instance-of").entities(),
                fields.at("sameAs").form(Forms.WIKIDATA),
                fields.at("description").text(),
                place);
    }
}
