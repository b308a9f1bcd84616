package org.variorum.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Confidence;
import org.variorum.model.Coverage;
import org.variorum.model.Policy;
import org.variorum.model.Thresholds;
import org.variorum.model.Words;

/** Reads what this site asks of its evidence; what it does not name keeps its default. */
final class ThresholdsReader {

    private ThresholdsReader() {}

    /**
     * What was read.
     *
     * @param thresholds the thresholds in force
     * @param policy the policy in force
     */
    record Asked(Thresholds thresholds, Policy policy) {}

    /** The thresholds in force, and the policy on hedges completed by those of its shares that stand among them. */
    static Asked read(Field thresholds, Field coverage, Policy hedges) {
        Coverage limits = CoverageReader.read(coverage);
        return thresholds
                .fields(fields -> new Asked(thresholds(fields, limits), hedges.with(shares(fields, hedges.shares()))))
                .orElse(new Asked(new Thresholds(Optional.empty(), Map.of(), limits), hedges));
    }

    private static Policy.Shares shares(Fields fields, Policy.Shares usual) {
        return new Policy.Shares(
                usual.rounding(),
                fields.at("wide").form(Forms.PERCENT).orElse(usual.wide()),
                fields.at("overlap").form(Forms.PERCENT).orElse(usual.overlap()));
    }

    private static Thresholds thresholds(Fields fields, Coverage coverage) {
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
                coverage);
    }

    private static Optional<Integer> lineages(Fields need) {
        return need.at("lineages").form(Forms.COUNT);
    }
}
