package org.variorum.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Scope;
import org.variorum.resolve.EntityIndex;

/** Reads a scope, {@code {period: 2023, measure: [killed, injured]}}: several things of a kind are meant together. */
final class ScopeFields {

    private final EntityIndex entities;

    ScopeFields(EntityIndex entities) {
        this.entities = entities;
    }

    Scope read(Fields fields) {
        return new Scope(
                period(fields.at("period").forms(Forms.EDTF)),
                words(fields.at("measure")),
                words(fields.at("population")),
                words(fields.at("area")));
    }

    /** Several are named together: their names, sorted. */
    private Optional<String> words(Field field) {
        return Optional.of(field.texts().stream()
                        .map(word -> entities.one(word).map(EntityId::text).orElse(word))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    /** Several periods are the time from the first to the last. */
    private static Optional<Edtf> period(List<Edtf> periods) {
        if (periods.size() < 2) {
            return periods.stream().findFirst();
        }
        String first = periods.stream()
                .min(Comparator.comparing(Edtf::earliest))
                .map(e -> e.text().replaceFirst("/.*", ""))
                .orElseThrow();
        String last = periods.stream()
                .max(Comparator.comparing(Edtf::latest))
                .map(e -> e.text().replaceFirst(".*/", ""))
                .orElseThrow();
        return Edtf.parse(first + "/" + last);
    }
}
