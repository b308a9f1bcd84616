package org.variorum.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Confidence;
import org.variorum.model.Thresholds;
import org.variorum.model.Words;

/** Reads what this site asks of its evidence; what it does not name keeps its default. */
final class ThresholdsReader {

    private ThresholdsReader() {}

    /** The thresholds in force. */
    static Thresholds read(Field thresholds) {
        return thresholds.fields(ThresholdsReader::thresholds).orElse(Thresholds.DEFAULT);
    }

    private static Thresholds thresholds(Fields fields) {
        Map<Confidence, Thresholds.Need> levels = new EnumMap<>(Confidence.class);
        for (Confidence level : Confidence.values()) {
            fields.at(Words.of(level))
                    .fields(need -> new Thresholds.Need(lineages(need), Optional.empty()))
                    .ifPresent(need -> levels.put(level, need));
        }
        return new Thresholds(
                fields.at("settled")
                        .fields(need -> new Thresholds.Need(
                                lineages(need), need.at("confidence").word(Confidence.class))),
                levels,
                fields.at("overlap").form(Forms.PERCENT).orElse(Thresholds.DEFAULT.overlap()));
    }

    private static Optional<Integer> lineages(Fields need) {
        return need.at("lineages").form(Forms.COUNT);
    }
}
