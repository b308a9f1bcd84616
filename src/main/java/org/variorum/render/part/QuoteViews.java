package org.variorum.render.part;

import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.Value;
import org.variorum.render.view.QuoteView;
import org.variorum.words.ValueWords;

/** The words in which sources make their claims. */
final class QuoteViews {

    private QuoteViews() {}

    /** The words of a claim, in the language that is said of them, else in that of their report; between the marks of the page. */
    static Optional<QuoteView> of(Claim claim, Optional<String> reports, ValueWords words) {
        return claim.quotation()
                .map(said -> new QuoteView(
                        words.quote(said.exact()).words(), said(claim).or(() -> reports)));
    }

    private static Optional<String> said(Claim claim) {
        return claim.value()
                .flatMap(value -> value instanceof Value.QuoteValue quote ? quote.language() : Optional.empty());
    }
}
