package org.variorum.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;

/**
 * A question that stands for itself, and what is said on it by sources that no outlet vouches for.
 *
 * @param question what is asked, before it is known in which scope, and who is competent
 * @param scope what a claim is about that does not say
 * @param facts who alone can play which role
 * @param readings how the desk reads certain claims beside each other
 * @param sources who says something, in the order in which they first speak
 * @param claims what is said, in the order of the file
 * @param bodies the texts of the pages that the claims stand on, by claim, where they are given
 */
public record CaseDraft(
        Question question,
        ScopeDraft scope,
        List<Fact> facts,
        List<ReadingDraft> readings,
        List<Source> sources,
        List<ClaimDraft> claims,
        Map<ClaimId, String> bodies) {

    /**
     * That only somebody can play a role.
     *
     * @param role the role
     * @param body an entity, by id or name
     */
    public record Fact(String role, Text body) {}

    /**
     * A source; see {@link org.variorum.model.Source} for the components of the same name.
     *
     * @param publisher an entity, by id or name, or words
     */
    public record Source(
            ReportId id, String publisher, SourceKind kind, Reliability reliability, Optional<Edtf> issued) {}

    /** Copies the lists. */
    public CaseDraft {
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        bodies = Map.copyOf(bodies);
    }
}
