package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.render.view.MatrixView;
import org.variorum.words.PictureWords;
import org.variorum.words.bundle.Languages;

/** Every voice has a sign on every position. */
class MatrixTest {

    private static final PictureWords WORDS = Languages.ENGLISH.pictures();

    @Test
    void signsSayWhoSaysBacksOpposesAndIsSilent() {
        MatrixView picture = Matrix.of(
                List.of(new Matrix.Voice("Wire", "A, 2.94", Set.of(0), Set.of(1), Set.of(2), Set.of(3))),
                List.of("a", "b", "c", "d", "e"),
                Drawn.CUTOFFS,
                WORDS,
                Drawn.FILE);
        MatrixView.Row row = picture.rows().get(0);
        assertThat(row.stances())
                .extracting(MatrixView.Stance::kind)
                .containsExactly("says", "backs", "opposes", "uncounted", "silent");
        assertThat(picture.positions()).containsExactly("a", "b", "c", "d", "e");
        assertThat(picture.signs()).containsExactlyElementsOf(row.stances());
    }

    @Test
    void onlySignsThatStandSomewhereAreExplained() {
        MatrixView picture = Matrix.of(
                List.of(new Matrix.Voice("Wire", "A", Set.of(0), Set.of(), Set.of(), Set.of())),
                List.of("a"),
                Drawn.CUTOFFS,
                WORDS,
                Drawn.FILE);
        assertThat(picture.signs()).extracting(MatrixView.Stance::kind).containsExactly("says");
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
        MatrixView picture = Matrix.of(
                Collections.nCopies(
                        1000, new Matrix.Voice("Wire", "A, 2.94", Set.of(999), Set.of(), Set.of(), Set.of())),
                Collections.nCopies(1000, "x"),
                Drawn.CUTOFFS,
                WORDS,
                Drawn.FILE);
        assertThat(picture.rows()).hasSize(Drawn.CUTOFFS.voices());
        assertThat(picture.positions()).hasSize(Drawn.CUTOFFS.positions());
        assertThat(picture.figure().notes()).contains("Shown are 30 of 1000 origins and 20 of 1000 positions.");
    }
}
