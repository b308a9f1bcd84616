package org.variorum.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.content.FindingDraft;
import org.variorum.content.Mention;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Confidence;
import org.variorum.model.Correction;
import org.variorum.model.Decision;
import org.variorum.model.Ruling;
import org.variorum.model.Verdict;

/** Reads the {@code finding} of a question; its values stay text until the type of the question is applied to them. */
final class FindingReader {

    private static final String ROLES = "a value, unknown, a list, or values by role or period: {approver: us-state}";

    private FindingReader() {}

    /** The finding, if there is one. */
    static Optional<FindingDraft> read(Field field) {
        return field.fields(fields -> finding(fields, field.keyLocation()));
    }

    private static FindingDraft finding(Fields fields, Location location) {
        Field written = fields.at("answer").required("us-state, or unknown");
        List<FindingDraft.Entry> answer = answer(written);
        return new FindingDraft(
                fields.at("status")
                        .word(Decision.Status.class)
                        .orElse(answer.isEmpty() ? Decision.Status.OPEN : Decision.Status.SETTLED),
                answer,
                fields.at("verdict").word(Verdict.class),
                fields.at("confidence").word(Confidence.class),
                rulings(fields.at("rulings")),
                claimed(fields.at("claimed")),
                new Decision.Minutes(
                        fields.at("decided").form(Forms.DAY),
                        by(fields.at("by")).mentions(Mention.Kind.PERSON),
                        fields.at("note").text(),
                        fields.at("open").text(),
                        fields.at("history").each(FindingReader::earlier)),
                location,
                written.value().map(Node::location));
    }

    /** Who decided need not be said, but a key without anybody is a gap that was left for whoever knows. */
    private static Field by(Field field) {
        return field.isWritten() ? field.required("[desk]") : field;
    }

    /** A value; {@code unknown} for none; a list, where several are right; or a mapping of roles or periods. */
    private static List<FindingDraft.Entry> answer(Field field) {
        if (field.value().isPresent() && field.value().get() instanceof Node.Mapping) {
            return field.entries(ROLES).stream()
                    .flatMap(e -> known(e.field().required("us-state")).stream()
                            .map(value -> new FindingDraft.Entry(Optional.of(e.name()), value)))
                    .toList();
        }
        return field.scalars().stream()
                .filter(value -> !value.value().equals(Forms.UNKNOWN))
                .map(value -> new FindingDraft.Entry(Optional.empty(), value))
                .toList();
    }

    private static Optional<Text> known(Field field) {
        return field.scalar().filter(value -> !value.value().equals(Forms.UNKNOWN));
    }

    private static List<FindingDraft.Keyed<Ruling>> rulings(Field field) {
        return field.entries("rulings by value, such as {us-dod: misattributed}").stream()
                .flatMap(e -> e.field().required("misattributed").word(Ruling.class).stream()
                        .map(ruling -> new FindingDraft.Keyed<>(e.name(), ruling)))
                .toList();
    }

    private static List<FindingDraft.Keyed<String>> claimed(Field field) {
        return field.entries("claims by value, such as {us-dod: The Pentagon approved the sale.}").stream()
                .flatMap(e -> e.field().required("The Pentagon approved the sale.").text().stream()
                        .map(sentence -> new FindingDraft.Keyed<>(e.name(), sentence)))
                .toList();
    }

    private static Decision.Earlier earlier(Fields fields) {
        Optional<Correction.Kind> kind = fields.at("kind").word(Correction.Kind.class);
        Field note = fields.at("note");
        return new Decision.Earlier(
                fields.at("date").required("2026-11-20").form(Forms.DAY).orElse(LocalDate.EPOCH),
                printed(fields.at("answer")),
                fields.at("confidence").word(Confidence.class),
                (kind.isPresent() ? note.required("The order was found since.") : note).text(),
                kind);
    }

    /** An earlier answer is history: it is printed as it was written, and never typed. */
    private static Optional<String> printed(Field field) {
        if (field.value().isPresent() && field.value().get() instanceof Node.Mapping) {
            return Optional.of(field.entries(ROLES).stream()
                    .flatMap(
                            e -> e.field().text().stream().map(value -> e.name().value() + ": " + value))
                    .collect(Collectors.joining(", ")));
        }
        return Optional.of(String.join(", ", field.texts())).filter(t -> !t.isEmpty());
    }
}
