package org.variorum.render.view;

import org.jspecify.annotations.Nullable;

/**
 * How the parts of one type of view, or of one group of words, are read by their names. The build makes one for each, as it links
 * lambdas ahead.
 */
@FunctionalInterface
public interface ViewParts {

    /** The part of that name; null, as FreeMarker has it, where what is of the type has none. */
    @Nullable
    Object of(Object whole, String name);
}
