package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lists over several pages: nothing is lost, nothing stands twice, and what is full stays as it is. */
class LongListTest {

    @Property
    void everyEntryStandsOnOnePage(
            @ForAll @IntRange(max = 200) int entries, @ForAll @IntRange(min = 1, max = 9) int size) {
        LongList<Integer> list = list(entries, size);
        List<Integer> read = new ArrayList<>();
        LongList.numbers(list).skip(1).forEach(n -> read.addAll(list.on(n).entries()));
        read.addAll(list.on(0).entries());
        assertThat(read).isEqualTo(numbers(entries));
        assertThat(list.on(0).entries()).hasSizeLessThan(2 * size);
        LongList.numbers(list)
                .skip(1)
                .forEach(n -> assertThat(list.on(n).entries()).hasSize(size));
    }

    @Property
    void anEntryThatJoinsChangesNoFullPage(
            @ForAll @IntRange(max = 200) int entries, @ForAll @IntRange(min = 1, max = 9) int size) {
        LongList<Integer> before = list(entries, size);
        LongList<Integer> after = list(entries + 1, size);
        for (int n = 1; n <= before.pages(); n++) {
            assertThat(after.on(n).entries()).isEqualTo(before.on(n).entries());
            assertThat(after.on(n).older()).isEqualTo(before.on(n).older());
            boolean last = n == before.pages() && after.pages() > before.pages();
            assertThat(after.on(n).newer().equals(before.on(n).newer())).isEqualTo(!last);
        }
    }

    @Property
    void fromTheFirstPageTheOlderLeadToAllAndTheNewerBack(
            @ForAll @IntRange(max = 200) int entries, @ForAll @IntRange(min = 1, max = 9) int size) {
        LongList<Integer> list = list(entries, size);
        List<String> seen = new ArrayList<>(List.of("tags/x.html"));
        Stretch<Integer> at = list.on(0);
        while (at.older().isPresent()) {
            String older = at.older().get();
            Stretch<Integer> next = list.on(Integer.parseInt(older.replaceAll("\\D", "")));
            assertThat(next.newer()).contains(seen.get(seen.size() - 1));
            seen.add(older);
            at = next;
        }
        assertThat(seen).hasSize(list.pages() + 1).doesNotHaveDuplicates();
    }

    @Test
    void whatFitsOnePageHasNoOther() {
        assertThat(list(99, 50).pages()).isZero();
        assertThat(list(99, 50).on(0)).isEqualTo(new Stretch<>(numbers(99), 0, Optional.empty(), Optional.empty()));
        assertThat(list(100, 50).on(1))
                .isEqualTo(new Stretch<>(numbers(50), 0, Optional.empty(), Optional.of("tags/x.html")));
    }

    @Test
    void aShorterListBesideALongerOneEndsBeforeIt() {
        LongList<Integer> shorter = list(7, 5);
        LongList<Integer> longer = list(30, 5);
        assertThat(LongList.numbers(shorter, longer)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(shorter.on(3)).isEqualTo(Stretch.none());
    }

    @Test
    void aPageHasAnOrderOfItsOwn() {
        LongList<Integer> newest = new LongList<>(numbers(10), Comparator.reverseOrder(), 3, "tags/x.html");
        assertThat(newest.on(0).entries()).containsExactly(9, 8, 7, 6);
        assertThat(newest.on(2).entries()).containsExactly(5, 4, 3);
        assertThat(newest.on(2).before()).isEqualTo(3);
    }

    private static LongList<Integer> list(int entries, int size) {
        return new LongList<>(numbers(entries), Comparator.naturalOrder(), size, "tags/x.html");
    }

    private static List<Integer> numbers(int entries) {
        return IntStream.range(0, entries).boxed().toList();
    }
}
