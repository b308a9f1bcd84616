package org.variorum.cases;

import java.util.Optional;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Reliability;
import org.variorum.model.SourceKind;

/**
 * A claim with what it says of its source, before the claims of one source are put together.
 *
 * @param claim the claim, without what it copies and with its own date only
 * @param idPlace where its id is written
 * @param kind what kind of source
 * @param reliability the letter
 * @param publisher who answers for it
 * @param via what it copies: a source of the case or some other body
 * @param published when it was published
 * @param corrects the claim that it corrects
 * @param body the text of the page
 */
record Stated(
        Claim claim,
        Location idPlace,
        Optional<Placed<SourceKind>> kind,
        Optional<Placed<Reliability>> reliability,
        Optional<Placed<String>> publisher,
        Optional<Text> via,
        Optional<Edtf> published,
        Optional<Text> corrects,
        Optional<String> body) {

    /** Something with its place. */
    record Placed<T>(T value, Location location) {}
}
