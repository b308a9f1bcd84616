package org.variorum.words.bundle.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.words.LineageWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;

/** Voices in Korean. */
final class KoreanLineages implements LineageWords {

    private final NumberWords numbers;

    KoreanLineages(NumberWords numbers) {
        this.numbers = numbers;
    }

    @Override
    public Phrase joined(Voice voice) {
        Phrase who = voice.ties().isEmpty() ? list(voice.reports()) : Phrase.join("; ", voice.ties());
        Phrase weight =
                Phrase.of("등급 " + voice.letter() + ", 무게 " + numbers.weight(voice.weight()) + halves(voice.halves()));
        return voice.reports().size() == 1
                ? Phrase.fill("{0}: {1}.", who, weight)
                : Phrase.fill(
                        "보도 {0}건, 원출처 하나: {1}. {2}.",
                        Phrase.of(String.valueOf(voice.reports().size())), who, weight);
    }

    @Override
    public Phrase weaker(Voice voice) {
        return Particles.fill(
                "{0}[은/는] 이에 대해 더 약한 보도로만 말한다: 등급 {1}, 가중치 {2}.",
                voice.name(),
                Phrase.of(voice.letter().name()),
                Phrase.of(numbers.weight(voice.weight()) + halves(voice.halves())));
    }

    private static String halves(List<Half> halves) {
        String why = halves.stream()
                .map(half -> switch (half) {
                    case INTERESTED -> "이해 당사자의 편에서 말하므로 ";
                    case ALLEGING -> "의혹을 제기할 뿐이므로 ";
                })
                .collect(Collectors.joining("등급의 절반, 다시 "));
        return why.isEmpty() ? "" : ", " + why + (halves.size() > 1 ? "그 절반" : "등급의 절반");
    }

    private static Phrase list(List<Phrase> names) {
        return Phrase.join(", ", names);
    }

    @Override
    public Phrase copies(List<Phrase> reports, Phrase original) {
        return Particles.fill("{0}[은/는] {1}[을/를] 옮겨 실었다", list(reports), original);
    }

    @Override
    public Phrase rewrites(List<Phrase> reports, Phrase original) {
        return Particles.fill("{0}[은/는] {1}[을/를] 고쳐 썼다", list(reports), original);
    }

    @Override
    public Phrase hasItFrom(List<Phrase> reports, List<Phrase> chain) {
        List<Phrase> links = new ArrayList<>();
        Phrase who = list(reports);
        for (Phrase source : chain) {
            links.add(Particles.fill("{0}[은/는] {1}[으로/로]부터", who, source));
            who = source;
        }
        return Phrase.fill("{0} 전해 들었다", Phrase.join(", ", links));
    }

    @Override
    public Phrase onePublisher(List<Phrase> reports, Phrase publisher) {
        return Particles.fill("{0}[은/는] 모두 {1}[이/가] 펴냈다", list(reports), publisher);
    }

    @Override
    public Phrase oneText(Phrase first, Phrase second, int percent) {
        return Particles.fill(
                "{0}[과/와] {1}[은/는] 하나로 셈: 낱말의 {2} %가 같음", first, second, Phrase.of(String.valueOf(percent)));
    }

    @Override
    public Phrase oneVoice(List<Phrase> ties) {
        return Phrase.fill("{0}: 하나의 원출처.", Phrase.join("; ", ties));
    }

    @Override
    public Phrase statements(int statements, Phrase origin) {
        return Phrase.fill("말 {0}건, 원출처 하나: {1}.", Phrase.of(String.valueOf(statements)), origin);
    }

    @Override
    public Phrase dated(Phrase outlet, Phrase date, Optional<Integer> number) {
        return Phrase.fill(
                "{0} ({1}{2})",
                outlet, date, Phrase.of(number.map(n -> ", " + n + "번").orElse("")));
    }

    @Override
    public Phrase saidBy(Phrase speaker) {
        return Phrase.fill("{0}의 말", speaker);
    }

    @Override
    public Phrase unattributed() {
        return Phrase.of("말한 사람을 밝히지 않음");
    }

    @Override
    public Phrase via(List<Phrase> chain) {
        return Phrase.join(
                ", ", chain.stream().map(c -> Particles.fill("{0}[을/를] 거쳐", c)).toList());
    }

    @Override
    public Phrase named(Phrase name, int reports) {
        return Phrase.fill("{0} (보도 {1}건, 원출처 하나)", name, Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase named(Phrase name, int saying, int reports) {
        return Phrase.fill(
                "{0} (보도 {2}건 가운데 {1}건)", name, Phrase.of(String.valueOf(saying)), Phrase.of(String.valueOf(reports)));
    }

    @Override
    public Phrase through(Phrase name, Phrase outlet) {
        return Particles.fill("{0} ({1}[을/를] 통해)", name, outlet);
    }
}
