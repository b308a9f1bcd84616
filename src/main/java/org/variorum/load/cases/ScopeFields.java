package org.variorum.load.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.content.ScopeDraft;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Edtf;

/** Reads a scope, {@code {period: 2023, measure: [killed, injured]}}: several things of a kind are meant together. */
final class ScopeFields {

    private ScopeFields() {}

    static ScopeDraft read(Fields fields) {
        return new ScopeDraft(
                period(fields.at("period").forms(Forms.EDTF)),
                fields.at("measure").texts(),
                fields.at("population").texts(),
                fields.at("area").texts());
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
