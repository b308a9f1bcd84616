package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;
import org.variorum.edition.BuildResult;
import org.variorum.edition.NamedFinding;
import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.propose.FindingBlock;
import org.variorum.words.Narrator;
import org.variorum.words.Wording;

/**
 * What the rules make of some questions of a site.
 *
 * @param questions the questions
 * @param refused what kept a finding from being written
 * @param checked what a check of the site finds
 */
record SiteOutcome(List<Told> questions, BuildResult refused, BuildResult checked) {

    /** How the desk stands to the rules. */
    enum Stance {
        /** It has found nothing yet. */
        UNDECIDED,
        /** It found what the rules say. */
        AS_RULES,
        /** It found something else. */
        DIFFERS
    }

    /**
     * How an outcome is printed.
     *
     * @param content the folder of the site
     * @param whole whether all is told of each question, and not a line
     * @param quiet whether only what differs is told
     */
    record Style(Path content, boolean whole, boolean quiet) {

        /** A place as seen from the working folder. */
        Location inContent(Location place) {
            String folder = content.normalize().toString().replace('\\', '/');
            return place.in(folder.isEmpty() ? "." : folder);
        }
    }

    /**
     * A question.
     *
     * @param named its finding, and how its page tells it
     * @param proposed what the rules say, as a finding
     * @param written whether that was put into its file, where that was asked for
     */
    record Told(NamedFinding named, FindingBlock proposed, Optional<Boolean> written) {

        Finding finding() {
            return named.finding();
        }

        Wording wording() {
            return named.wording();
        }

        /** Tells what the rules did, as the page does. */
        Narrator narrator() {
            return new Narrator(wording(), Cutoffs.DEFAULT);
        }

        Stance stance() {
            if (finding().decision().isEmpty()) {
                return Stance.UNDECIDED;
            }
            return finding().departures().isEmpty() ? Stance.AS_RULES : Stance.DIFFERS;
        }
    }

    /** Copies the questions. */
    SiteOutcome {
        questions = List.copyOf(questions);
    }

    /**
     * The errors of the site; that a question wants a finding is none for who asks what to find. Where findings were to be
     * written, only what kept one from it, since one that was written may have mended the others.
     */
    List<Diagnostic> errors() {
        boolean writing = questions.stream().anyMatch(q -> q.written().isPresent());
        return (writing ? refused : checked)
                .diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR && d.code() != Code.CONFLICT_WITHOUT_FINDING)
                        .toList();
    }

    boolean failed() {
        return !errors().isEmpty();
    }

    /** The questions that are told. */
    List<Told> told(Style style) {
        return questions.stream()
                .filter(q -> !style.quiet() || style.whole() || q.stance() == Stance.DIFFERS)
                .toList();
    }

    long count(Stance stance) {
        return questions.stream().filter(q -> q.stance() == stance).count();
    }
}
