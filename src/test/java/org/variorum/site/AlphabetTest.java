package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the order of a language, and divided by their letters. */
class AlphabetTest {

    @ParameterizedTest
    @CsvSource({
        "en, Zug;Ärzte;Bath;aachen, aachen;Ärzte;Bath;Zug",
        "sv, Zug;Ärzte;Bath;aachen, aachen;Bath;Zug;Ärzte",
        "ko, 하나;가나;Seoul;나라, Seoul;가나;나라;하나",
        "ar, بيروت;أبها;تونس;إربد, أبها;إربد;بيروت;تونس"
    })
    void namesStandInTheOrderOfTheLanguage(String language, String names, String sorted) {
        assertThat(new Alphabet(language).sorted(List.of(names.split(";")), Function.identity()))
                .containsExactly(sorted.split(";"));
    }

    @Test
    void namesAreDividedByAsManyLettersAsItTakes() {
        List<String> names = new ArrayList<>(List.of("Bath", "김", "!"));
        IntStream.range(0, 250).forEach(i -> names.add("A" + Character.toString('a' + i % 2) + i));
        Map<String, List<String>> divided = Alphabet.divided(names, Alphabet::letters);
        assertThat(divided.keySet()).containsExactly("", "aa", "ab", "b", "\u1100");
        assertThat(divided.values().stream().mapToInt(List::size).sum()).isEqualTo(names.size());
        assertThat(divided.values()).allMatch(alike -> alike.size() < Alphabet.MANY);
    }

    @Test
    void namesThatAreAllAlikeStayTogether() {
        assertThat(Alphabet.divided(java.util.Collections.nCopies(250, "Kim"), Alphabet::letters))
                .containsOnlyKeys("kim");
    }

    @Property
    void noNameIsLostOrStandsTwice(@ForAll @Size(max = 300) List<@StringLength(max = 3) String> names) {
        List<String> read = Alphabet.divided(names, Alphabet::letters).values().stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource({"ab, ab, Ab", "ö, u+f6, Ö", "'', u+, ''", "\u1100, u+1100, ㄱ", "\u1100\u1161, u+1100-1161, 가"})
    void lettersHaveAnAddressAndAreSeen(String letters, String key, String shown) {
        assertThat(Alphabet.key(letters)).isEqualTo(key);
        if (!letters.isEmpty()) {
            assertThat(Alphabet.shown(letters)).isEqualTo(shown);
        }
    }
}
