/**
 * Variorum: a static generator for fact-checked briefings.
 *
 * <p>Start at {@link org.variorum.edition.SiteBuild}, the hall from which every room is seen. The rooms, in the order in
 * which content passes through them, are {@code load}, {@code markdown}, {@code resolve}, {@code reconcile},
 * {@code check}, {@code site}, {@code render} and {@code write}; the front doors are {@code cli} and {@code maven}.
 * {@code ArchitectureTest} holds the walls.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum;
