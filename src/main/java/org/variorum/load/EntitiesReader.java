package org.variorum.load;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.field.Intake;
import org.variorum.load.tree.Node;
import org.variorum.model.Entity;

/** Reads {@code entities.yaml}. */
final class EntitiesReader {

    private EntitiesReader() {}

    /** The entities, by id. */
    static Map<String, Entity> read(Optional<Node> root, Location start, Intake intake) {
        Field entities = Field.ofRoot(root, start, intake);
        return Entries.read(
                entities,
                "entities by id, such as dsca: {name: …}",
                intake,
                Function.identity(),
                EntitiesReader::entity);
    }

    private static Entity entity(Fields fields, String id, Location place) {
        return new Entity(
                id,
                fields.at("name")
                        .required("Defense Security Cooperation Agency")
                        .text()
                        .orElse(id),
                fields.at("kind").word(Entity.Kind.class),
                fields.at("aliases").texts(),
                fields.at("part-of").mentions(Mention.Kind.ENTITY),
                fields.at("instance-of").mentions(Mention.Kind.ENTITY),
                fields.at("sameAs").form(Forms.WIKIDATA),
                fields.at("description").text(),
                place);
    }
}
