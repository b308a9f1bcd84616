package org.variorum.render.part;

import java.util.List;
import java.util.function.Function;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.CutView;
import org.variorum.render.view.FoldView;
import org.variorum.render.view.StretchView;
import org.variorum.site.Stretch;

/** Cuts lists for printing, before anything is made of what is left out. */
public final class Cuts {

    private Cuts() {}

    /** The first {@code most} of a list, as views. */
    public static <S, T> CutView<T> first(List<S> all, int most, Function<? super S, ? extends T> view) {
        return new CutView<>(views(all, 0, most, view), Math.max(0, all.size() - most));
    }

    /** A list of which the beginning is seen at once, as views. */
    public static <S, T> FoldView<T> fold(List<S> all, Cutoffs.Fold fold, Function<? super S, ? extends T> view) {
        int open = all.size() <= fold.whole() ? all.size() : fold.open();
        return new FoldView<>(
                views(all, 0, open, view),
                views(all, open, fold.most(), view),
                Math.max(0, all.size() - Math.max(open, fold.most())));
    }

    /** As much of a list as stands on one page, as views. */
    public static <S, T> StretchView<T> stretch(Stretch<S> stretch, Function<? super S, ? extends T> view) {
        return new StretchView<>(stretch.entries().stream().<T>map(view).toList(), stretch.older(), stretch.newer());
    }

    private static <S, T> List<T> views(List<S> all, int from, int to, Function<? super S, ? extends T> view) {
        int end = Math.min(to, all.size());
        return all.subList(Math.min(from, end), end).stream().<T>map(view).toList();
    }
}
