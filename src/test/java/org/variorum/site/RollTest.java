package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and their parts: nothing is lost, nothing stands twice, and no page has too much. */
class RollTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 1_234})
    void aListInTimeStandsOnThePagesOfItsYears(int size) {
        List<Listed.OfTag> things = things(size);
        Roll roll = Roll.inTime(
                PageKind.REPORTS,
                things,
                Comparator.comparing(Listed.OfTag::briefings),
                thing -> Optional.of(thing.briefings() % 3).map(n -> 2020 + n).filter(year -> year < 2022),
                thing -> thing);
        checkEachOnce(roll, things);
        assertThat(roll.shelf().parts())
                .extracting(sized -> sized.part().path())
                .isSubsetOf("reports/by-year/2021.html", "reports/by-year/2020.html", "reports/by-year/unknown.html");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 1_234})
    void aListOfNamesStandsOnThePagesOfItsLetters(int size) {
        List<Listed.OfTag> things = things(size);
        Roll roll = Roll.byName(PageKind.TAGS, things, Listed.OfTag::tag, thing -> thing);
        if (size < Alphabet.MANY) {
            assertThat(roll.shelf().parts()).isEmpty();
        } else {
            checkEachOnce(roll, things);
        }
    }

    /** On the pages of parts each thing stands once; on that of the whole all do, or none. */
    private static void checkEachOnce(Roll roll, List<Listed.OfTag> things) {
        Set<Listed> seen = new HashSet<>();
        for (SitePage page : roll.pages().all()) {
            ListPage list = (ListPage) page;
            assertThat(list.entries().entries()).hasSizeLessThan(Alphabet.MANY);
            if (list.part().isPresent()) {
                list.entries()
                        .entries()
                        .forEach(entry -> assertThat(seen.add(entry)).isTrue());
            } else {
                assertThat(list.entries().entries()).hasSize(things.size() < Alphabet.MANY ? things.size() : 0);
                assertThat(list.parts().stream().mapToInt(ListPart.Sized::size).sum())
                        .isEqualTo(things.size());
            }
        }
        assertThat(seen).hasSize(things.size());
    }

    private static List<Listed.OfTag> things(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Listed.OfTag(Character.toString('a' + i % 26) + i, i, 0, 0))
                .toList();
    }
}
