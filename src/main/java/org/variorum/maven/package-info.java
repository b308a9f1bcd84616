/**
 * The Maven plugin: goals that build and check, and a report for the project's own Maven site.
 *
 * <p>Start at {@link org.variorum.maven.GenerateMojo}. Maven's own types stay in here.
 *
 * <p>May import: {@code diagnostic}, {@code edition}, {@code model}, {@code serve}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.maven;
