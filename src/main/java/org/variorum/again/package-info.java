/**
 * What a build came to, kept beside its output: who gives the same command again while nothing has changed is told the same
 * again, and nothing is read but names, sizes and times. Where something has, it is told what, and what the last build left for that.
 *
 * <p>Start at {@link org.variorum.again.Again}. Nothing here knows what a build does.
 *
 * <p>May import: {@code files}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.again;
