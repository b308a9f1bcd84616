package org.variorum.load;

import java.util.List;
import org.variorum.content.Text;
import org.variorum.load.field.Field;
import org.variorum.load.field.Ids;
import org.variorum.load.field.Intake;

/** Reads under which ids something was published before; each becomes an address again, so that it must be able to be one. */
final class FormerIds {

    private FormerIds() {}

    /** Those that can be ids. */
    static List<Text> read(Field field, Intake intake) {
        List<Text> ids = field.scalars();
        ids.forEach(id -> Ids.check(id.value(), id.location(), intake));
        return ids.stream().filter(id -> Ids.isValid(id.value())).toList();
    }
}
