package org.variorum.render.view;

import java.util.Optional;

/**
 * A list of what there is, or a part of it.
 *
 * @param heading what it is called
 * @param whole the list of which it is a part
 * @param lead what it is, a sentence
 * @param caution what it does not say, a sentence
 * @param outlets the list of outlets, where that is another way to what stands here
 * @param parts its parts
 * @param rows what stands on this page
 * @param what what links to its other pages call that
 */
public record ListPageView(
        String heading,
        Optional<LinkView> whole,
        String lead,
        Optional<String> caution,
        Optional<String> outlets,
        Optional<PartsView> parts,
        StretchView<RowView> rows,
        String what) {}
