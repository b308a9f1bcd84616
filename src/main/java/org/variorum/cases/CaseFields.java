package org.variorum.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.CaseDraft;
import org.variorum.diagnostic.Location;
import org.variorum.load.cases.CaseNotation;
import org.variorum.load.field.Fields;
import org.variorum.model.Claim;
import org.variorum.resolve.CaseResolver;
import org.variorum.resolve.ValueReader;

/** Reads one case: what is said, and what is expected to come of it. */
final class CaseFields {

    private final CaseNotation notation;
    private final CaseResolver resolver;
    private final ValueReader values;

    /** A reader of cases in a notation, whose names and values are resolved so. */
    CaseFields(CaseNotation notation, CaseResolver resolver, ValueReader values) {
        this.notation = notation;
        this.resolver = resolver;
        this.values = values;
    }

    Case read(Fields fields, Location location) {
        CaseDraft draft = notation.read(fields);
        CaseResolver.Resolved resolved = resolver.resolve(draft);
        List<Claim> claims = resolved.claims();
        return new Case(
                fields.at("id").text().orElse(""),
                resolved.question(),
                claims,
                resolved.sources(),
                draft.bodies(),
                fields.at("expected")
                        .fields(f -> new ExpectationReader(
                                        resolved.question().form(), claims, answerKeys(claims), values)
                                .read(f)),
                location);
    }

    /** By what the parts of an answer can be told apart: the roles of the case, and everything in its scopes. */
    private static Set<String> answerKeys(List<Claim> claims) {
        Set<String> keys = new TreeSet<>();
        for (Claim claim : claims) {
            claim.role().ifPresent(keys::add);
            claim.speakerRole().ifPresent(keys::add);
            keys.addAll(claim.scope().words());
        }
        return keys;
    }
}
