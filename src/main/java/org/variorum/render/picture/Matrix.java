package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.FigureView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.MatrixView;
import org.variorum.words.PictureWords;
import org.variorum.words.PictureWords.Stance;

/** Positions across, voices down: who says, backs or opposes what, and who is silent on it. */
public final class Matrix {

    private static final String ID = "matrix";

    private Matrix() {}

    /**
     * A voice and where it stands.
     *
     * @param name what it is called
     * @param weight its letter and weight, in words
     * @param says the positions that it takes, counted from 0
     * @param backs the positions that it backs by saying something narrower or broader
     * @param opposes the positions that it contradicts or denies
     * @param uncounted the positions that it took in a way that weighs nothing: garbled, taken back, overtaken, not confirmed
     *     or against its own word
     */
    public record Voice(
            String name,
            String weight,
            Set<Integer> says,
            Set<Integer> backs,
            Set<Integer> opposes,
            Set<Integer> uncounted) {
        /** Copies the sets; throws where one voice is on both sides. */
        public Voice {
            if (!Collections.disjoint(opposes, says) || !Collections.disjoint(opposes, backs)) {
                throw new IllegalArgumentException(name + " is on both sides");
            }
            says = Set.copyOf(says);
            backs = Set.copyOf(backs);
            opposes = Set.copyOf(opposes);
            uncounted = Set.copyOf(uncounted);
        }

        Stance on(int position) {
            if (says.contains(position)) {
                return Stance.SAYS;
            }
            if (backs.contains(position)) {
                return Stance.BACKS;
            }
            if (uncounted.contains(position)) {
                return Stance.UNCOUNTED;
            }
            return opposes.contains(position) ? Stance.OPPOSES : Stance.SILENT;
        }
    }

    /**
     * The picture.
     *
     * @param voices the voices, from top to bottom
     * @param positions the values of the positions
     * @param cutoffs how many of either are drawn; the others are left out, and that is said
     * @param words how it is put
     * @param file where the picture is a file of its own
     */
    public static MatrixView of(
            List<Voice> voices, List<String> positions, Cutoffs.Pictures cutoffs, PictureWords words, String file) {
        List<Voice> shown = voices.subList(0, Math.min(voices.size(), cutoffs.voices()));
        List<String> columns = positions.subList(0, Math.min(positions.size(), cutoffs.positions()));
        Map<Stance, MatrixView.Stance> signs = signs(words);
        List<MatrixView.Row> rows = shown.stream()
                .map(v -> new MatrixView.Row(
                        v.name(),
                        v.weight(),
                        IntStream.range(0, columns.size())
                                .mapToObj(p -> signs.getOrDefault(v.on(p), signs.get(Stance.SILENT)))
                                .toList()))
                .toList();
        List<String> notes = new ArrayList<>();
        if (shown.size() < voices.size() || columns.size() < positions.size()) {
            notes.add(words.shown(shown.size(), voices.size(), columns.size(), positions.size()));
        }
        return new MatrixView(
                new FigureView(ID, words.stances(), notes, new LinkView(words.take(), file + "#" + ID)),
                words.voice(),
                columns,
                rows,
                signs.values().stream()
                        .filter(sign -> rows.stream().anyMatch(r -> r.stances().contains(sign)))
                        .toList());
    }

    private static Map<Stance, MatrixView.Stance> signs(PictureWords words) {
        Map<Stance, MatrixView.Stance> signs = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            signs.put(
                    stance,
                    new MatrixView.Stance(
                            stance.name().toLowerCase(Locale.ROOT),
                            stance.sign(),
                            words.stance(stance),
                            words.meaning(stance)));
        }
        return signs;
    }
}
