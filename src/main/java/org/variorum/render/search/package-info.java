/**
 * What a reader's browser looks things up in: an index cut into files so small that a search needs few of them, and that a
 * page opened from a folder can load.
 *
 * <p>Start at {@link org.variorum.render.search.SearchFiles}. {@link org.variorum.render.search.Findables} tells what can be found,
 * {@link org.variorum.render.search.Terms} cuts texts into words, {@link org.variorum.render.search.SearchIndex} writes the files, and
 * {@code assets/search.js} of the theme reads them: it cuts what a reader types as {@code Terms} does.
 *
 * <p>May import: {@code data}, {@code model}, {@code recall}, {@code render.part}, {@code render.view}, {@code site}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.search;
