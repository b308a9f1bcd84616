package org.variorum.site;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.model.Correction;
import org.variorum.model.Imprint;
import org.variorum.model.Withdrawal;
import org.variorum.words.PageWords;

/**
 * What stands at the address of something that was published and taken away: that it was, when and why.
 *
 * @param withdrawal what the desk says of that
 * @param name what it was called
 * @param published the day of what was published, where it is on record
 */
public record WithdrawnPage(Withdrawal withdrawal, String name, Optional<LocalDate> published) implements SitePage {

    /** That of something, with what is on record of it. */
    static WithdrawnPage of(Withdrawal withdrawal, Optional<Imprint> recorded) {
        return new WithdrawnPage(
                withdrawal,
                recorded.flatMap(imprint -> imprint.said(Imprint.Aspect.TITLE)).orElse(withdrawal.what()),
                recorded.flatMap(Imprint::day).map(LocalDate::parse));
    }

    /** Whether it was a briefing, and not a question. */
    public boolean wasBriefing() {
        return withdrawal.what().startsWith(Imprint.ofBriefing(""));
    }

    @Override
    public PageKind kind() {
        return PageKind.WITHDRAWN;
    }

    @Override
    public String id() {
        return withdrawal.what();
    }

    @Override
    public String first() {
        return Paths.withdrawn(withdrawal);
    }

    @Override
    public String title(PageWords words) {
        return words.withdrawn(name);
    }

    /** The same in lists of corrections. */
    public HomePage.Corrected told() {
        return new HomePage.Corrected(
                name,
                path(),
                published.filter(day -> !day.isAfter(withdrawal.date())).orElse(withdrawal.date()),
                new Correction(withdrawal.date(), Correction.Kind.CORRECTION, withdrawal.note(), Optional.empty()),
                true);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.withdrawn().apply(this);
    }
}
