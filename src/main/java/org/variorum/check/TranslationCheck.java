package org.variorum.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Briefing;
import org.variorum.model.Rendition.Translation;

/** Briefings that say the same in several languages name each other. */
final class TranslationCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Briefing briefing : subject.briefings()) {
            Set<String> languages = new HashSet<>(Set.of(language(briefing, subject)));
            for (Translation translation : briefing.rendition().translations()) {
                check(briefing, translation, languages, subject, reporter);
            }
        }
    }

    private static void check(
            Briefing briefing, Translation translation, Set<String> languages, Subject subject, Reporter reporter) {
        Optional<Briefing> other = subject.whole().translation(translation.id());
        if (other.isEmpty()) {
            reporter.report(missing(translation, subject));
        } else if (!languages.add(language(other.get(), subject))) {
            reporter.report(Diagnostic.of(
                            Code.BAD_TRANSLATION,
                            translation.location(),
                            "\"" + translation.id() + "\" is in " + language(other.get(), subject)
                                    + ", as this briefing or another of its translations is")
                    .expected("one briefing for each other language")
                    .hint("say in its front matter which language it has (language:)"));
        } else if (!names(other.get(), briefing)) {
            reporter.report(Diagnostic.of(
                            Code.ONE_SIDED_TRANSLATION,
                            translation.location(),
                            "\"" + translation.id() + "\" does not name this briefing as its translation")
                    .expected("translations: [" + briefing.id() + "] in "
                            + other.get().path()));
        }
    }

    private static Diagnostic missing(Translation translation, Subject subject) {
        boolean held = subject.whole().isHeldBackBriefing(translation.id());
        return Diagnostic.of(
                        Code.BAD_TRANSLATION,
                        translation.location(),
                        "there is no briefing \"" + translation.id() + "\"")
                .expected("the id of a briefing: the name of its file without .md")
                .hint(
                        held
                                ? Optional.of("that file is held back (draft:, publish-at: or expires:)")
                                : subject.whole()
                                        .translations()
                                        .nearest(translation.id())
                                        .map(near -> "did you mean \"" + near + "\"?"));
    }

    private static String language(Briefing briefing, Subject subject) {
        return briefing.rendition().language().orElse(subject.whole().site().language());
    }

    private static boolean names(Briefing other, Briefing briefing) {
        return other.rendition().translations().stream().anyMatch(t -> t.id().equals(briefing.id()));
    }
}
