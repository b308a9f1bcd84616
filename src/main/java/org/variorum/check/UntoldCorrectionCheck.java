package org.variorum.check;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Briefing;
import org.variorum.model.Edtf;

/** A correction that stands in the text of a briefing is no later than what the briefing says of when it changed. */
final class UntoldCorrectionCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Briefing briefing : subject.briefings()) {
            for (Block.Div div : subject.prose(briefing.path()).divs()) {
                if (div.attributes().has("correction")) {
                    div.attributes().pair("date").ifPresent(date -> check(briefing, date, reporter));
                }
            }
        }
    }

    private static void check(Briefing briefing, Attributes.Pair date, Reporter reporter) {
        Optional<LocalDate> day = Edtf.parse(date.value()).flatMap(Edtf::day);
        if (day.filter(d -> d.isAfter(briefing.changed())).isPresent()) {
            reporter.report(Diagnostic.of(
                            Code.UNTOLD_CORRECTION,
                            date.location().withLength(date.value().length()),
                            "corrected on " + date.value() + ", and by its front matter the briefing last changed on "
                                    + briefing.changed())
                    .expected("updated: on that day or later, or an entry of that day under corrections:")
                    .hint("corrections: [{date: " + date.value() + ", text: What was wrong, and what is right.}]"));
        }
    }
}
