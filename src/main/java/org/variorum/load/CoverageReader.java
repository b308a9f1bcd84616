package org.variorum.load;

import java.util.EnumMap;
import java.util.Map;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Coverage;
import org.variorum.model.Gap;
import org.variorum.model.Words;

/** Reads how much may be thin on a site. */
final class CoverageReader {

    private CoverageReader() {}

    /** The limits. */
    static Coverage read(Field coverage) {
        return coverage.fields(CoverageReader::limits).orElse(Coverage.ANY);
    }

    private static Coverage limits(Fields fields) {
        Map<Gap.Kind, Coverage.Most> most = new EnumMap<>(Gap.Kind.class);
        for (Gap.Kind kind : Gap.Kind.values()) {
            Field limit = fields.at(Words.of(kind));
            limit.form(Forms.LIMIT).ifPresent(number -> most.put(kind, new Coverage.Most(number, limit.location())));
        }
        return new Coverage(most, fields.at("older-than").form(Forms.PERIOD));
    }
}
