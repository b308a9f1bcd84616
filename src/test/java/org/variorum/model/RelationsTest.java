package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A relation for every pair of positions. */
class RelationsTest {

    /** The second narrows the first, the third replaces the second, and first and third contradict each other. */
    private static final List<List<Relation>> ROWS = List.of(
            List.of(Relation.SAME, Relation.BROADENS, Relation.CONTRADICTS),
            List.of(Relation.NARROWS, Relation.SAME, Relation.CONTRADICTS),
            List.of(Relation.CONTRADICTS, Relation.SUPERSEDES, Relation.SAME));

    private static final Relations THREE = relations(ROWS);

    @Test
    void answersForEveryPair() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(THREE.between(i, j)).isEqualTo(ROWS.get(i).get(j));
            }
        }
        assertThatThrownBy(() -> THREE.between(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> THREE.between(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void knowsWhatWasReplaced() {
        assertThat(List.of(THREE.isReplaced(0), THREE.isReplaced(1), THREE.isReplaced(2)))
                .containsExactly(false, true, false);
    }

    @Test
    void countsEachPairOnceAndByItsDirectedRelation() {
        assertThat(THREE.counts())
                .isEqualTo(Map.of(Relation.NARROWS, 1, Relation.CONTRADICTS, 1, Relation.SUPERSEDES, 1));
    }

    @Test
    void isAValue() {
        assertThat(THREE).isEqualTo(relations(ROWS)).hasSameHashCodeAs(relations(ROWS));
        assertThat(Relations.of(3, (i, j) -> Relation.SAME)).isNotEqualTo(THREE);
        assertThat(Relations.of(0, (i, j) -> Relation.SAME)).isEqualTo(Relations.NONE);
    }

    private static Relations relations(List<List<Relation>> rows) {
        return Relations.of(rows.size(), (i, j) -> rows.get(i).get(j));
    }
}
