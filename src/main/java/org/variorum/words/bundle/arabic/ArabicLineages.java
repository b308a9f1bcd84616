package org.variorum.words.bundle.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.words.LineageWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;

/** Voices in Arabic. */
final class ArabicLineages implements LineageWords {

    private static final ArabicPlurals.Forms REPORTS =
            new ArabicPlurals.Forms("لا تقارير", "تقرير واحد", "تقريران", "{0} تقارير", "{0} تقريراً", "{0} تقرير");

    private static final ArabicPlurals.Forms STATEMENTS =
            new ArabicPlurals.Forms("لا أقوال", "قول واحد", "قولان", "{0} أقوال", "{0} قولاً", "{0} قول");

    private final NumberWords numbers;

    ArabicLineages(NumberWords numbers) {
        this.numbers = numbers;
    }

    @Override
    public Phrase joined(Voice voice) {
        Phrase who = voice.ties().isEmpty() ? list(voice.reports()) : Phrase.join("؛ ", voice.ties());
        Phrase weight = Phrase.of(
                "الدرجة " + voice.letter() + "، الوزن " + numbers.weight(voice.weight()) + halves(voice.halves()));
        return voice.reports().size() == 1
                ? Phrase.fill("{0}: {1}.", who, weight)
                : Phrase.fill(
                        "{0}، أصل واحد: {1}. {2}.",
                        Phrase.of(REPORTS.say(voice.reports().size())), who, weight);
    }

    @Override
    public Phrase weaker(Voice voice) {
        return Phrase.fill(
                "{0}: لا كلام عن هذا إلا عبر تقارير أضعف، الدرجة {1}، الوزن {2}.",
                voice.name(),
                Phrase.of(voice.letter().name()),
                Phrase.of(numbers.weight(voice.weight()) + halves(voice.halves())));
    }

    private static String halves(List<Half> halves) {
        String why = halves.stream()
                .map(half -> switch (half) {
                    case INTERESTED -> "لأنه يتحدث باسم طرف ذي مصلحة";
                    case ALLEGING -> "لأن ما يقوله مجرد اتهام";
                })
                .collect(Collectors.joining("، ونصف ذلك أيضاً "));
        return why.isEmpty() ? "" : "، أي نصف وزن درجته " + why;
    }

    static Phrase list(List<Phrase> names) {
        int last = names.size() - 1;
        return last < 1
                ? Phrase.join("", names)
                : Phrase.fill("{0} و{1}", Phrase.join("، ", names.subList(0, last)), names.get(last));
    }

    @Override
    public Phrase copies(List<Phrase> reports, Phrase original) {
        return Phrase.fill("{0}: نقل حرفي عن {1}", list(reports), original);
    }

    @Override
    public Phrase rewrites(List<Phrase> reports, Phrase original) {
        return Phrase.fill("{0}: إعادة صياغة لتقرير {1}", list(reports), original);
    }

    @Override
    public Phrase hasItFrom(List<Phrase> reports, List<Phrase> chain) {
        return Phrase.fill("{0}: نقلاً عن {1}", list(reports), Phrase.join("، نقلاً عن ", chain));
    }

    @Override
    public Phrase onePublisher(List<Phrase> reports, Phrase publisher) {
        return Phrase.fill("{0}: ناشر واحد، هو {1}", list(reports), publisher);
    }

    @Override
    public Phrase oneText(Phrase first, Phrase second, int percent) {
        return Phrase.fill(
                "{0} و{1}: يُحسبان واحداً، فالكلمات متطابقة بنسبة {2}%",
                first, second, Phrase.of(String.valueOf(percent)));
    }

    @Override
    public Phrase oneVoice(List<Phrase> ties) {
        return Phrase.fill("{0}: أصل واحد.", Phrase.join("؛ ", ties));
    }

    @Override
    public Phrase statements(int statements, Phrase origin) {
        return Phrase.fill("{0}، أصل واحد: {1}.", Phrase.of(STATEMENTS.say(statements)), origin);
    }

    @Override
    public Phrase dated(Phrase outlet, Phrase date, Optional<Integer> number) {
        return Phrase.fill(
                "{0} ({1}{2})",
                outlet, date, Phrase.of(number.map(n -> "، رقم " + n).orElse("")));
    }

    @Override
    public Phrase saidBy(Phrase speaker) {
        return Phrase.fill("القائل: {0}", speaker);
    }

    @Override
    public Phrase unattributed() {
        return Phrase.of("لم يُذكر القائل");
    }

    @Override
    public Phrase via(List<Phrase> chain) {
        return Phrase.fill("عن طريق {0}", Phrase.join("، عن طريق ", chain));
    }

    @Override
    public Phrase named(Phrase name, int reports) {
        return Phrase.fill("{0} ({1}، أصل واحد)", name, Phrase.of(REPORTS.say(reports)));
    }

    @Override
    public Phrase named(Phrase name, int saying, int reports) {
        return Phrase.fill(
                "{0} ({1} من تقاريره الـ{2})",
                name, Phrase.of(String.valueOf(saying)), Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase through(Phrase name, Phrase outlet) {
        return Phrase.fill("{0} (عبر {1})", name, outlet);
    }
}
