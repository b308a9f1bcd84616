package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;

/** Every voice has a mark on every position, and the table says the same. */
class MatrixTest {

    @Test
    void marksSayWhoSaysBacksOpposesAndIsSilent() {
        PictureView picture = Matrix.of(
                List.of(new Matrix.Voice("Wire", "A, 2.94", Set.of(0), Set.of(1), Set.of(2), Set.of(3))),
                5,
                Drawn.CUTOFFS);
        ShapeView row = Drawn.groups(picture, "row").get(0);
        assertThat(Drawn.number(Drawn.within(row, "says"), "cx").intValue()).isEqualTo(208 + 18);
        assertThat(Drawn.number(Drawn.within(row, "backs"), "cx").intValue()).isEqualTo(208 + 36 + 18);
        assertThat(Drawn.number(Drawn.within(row, "opposes"), "x1").intValue()).isEqualTo(208 + 72 + 18 - 6);
        assertThat(Drawn.number(Drawn.within(row, "uncounted"), "x").intValue()).isEqualTo(208 + 108 + 18);
        assertThat(Drawn.number(Drawn.within(row, "silent"), "cx").intValue()).isEqualTo(208 + 144 + 18);
        assertThat(picture.table().rows()).containsExactly(List.of("Wire", "A, 2.94", "1", "2", "3", "4", "5"));
    }

    @Test
    void noVoiceIsOnBothSides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matrix.Voice("Wire", "A, 2.94", Set.of(0), Set.of(), Set.of(0), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matrix.Voice("Wire", "A, 2.94", Set.of(), Set.of(0), Set.of(0), Set.of()));
    }

    @Test
    void manyVoicesAndPositionsAreCutAndThatIsSaid() {
        PictureView picture = Matrix.of(
                Collections.nCopies(
                        1000, new Matrix.Voice("Wire", "A, 2.94", Set.of(999), Set.of(), Set.of(), Set.of())),
                1000,
                Drawn.CUTOFFS);
        assertThat(Drawn.groups(picture, "row")).hasSize(Drawn.CUTOFFS.voices());
        assertThat(Drawn.all(picture, "column")).hasSize(Drawn.CUTOFFS.positions());
        assertThat(picture.notes()).contains("Shown are 30 of 1000 voices and 20 of 1000 positions.");
    }
}
