package org.variorum.render.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.CutView;
import org.variorum.render.view.FoldView;

/** Whatever is cut off is counted: nothing is printed twice, and nothing vanishes. */
class CutsTest {

    @Property
    void whatIsShownAndWhatIsLeftIsAll(@ForAll @IntRange(max = 300) int size, @ForAll @IntRange(max = 300) int most) {
        CutView<Integer> cut = Cuts.first(numbers(size), most, Function.identity());
        assertThat(cut.shown()).isEqualTo(numbers(Math.min(size, most)));
        assertThat(cut.shown().size() + cut.left()).isEqualTo(size);
    }

    @Property
    void whatIsOpenFoldedAndLeftIsAllInOrder(
            @ForAll @IntRange(max = 200) int size,
            @ForAll @IntRange(max = 20) int whole,
            @ForAll @IntRange(max = 20) int open,
            @ForAll @IntRange(min = 20, max = 100) int most) {
        FoldView<Integer> fold =
                Cuts.fold(numbers(size), new Cutoffs.Fold(whole, Math.min(open, whole), most), Function.identity());
        assertThat(fold.open()).isEqualTo(numbers(size).subList(0, size <= whole ? size : Math.min(open, whole)));
        assertThat(fold.folded())
                .isEqualTo(numbers(Math.min(size, most)).subList(fold.open().size(), Math.min(size, most)));
        assertThat(fold.open().size() + fold.folded().size() + fold.left()).isEqualTo(size);
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
