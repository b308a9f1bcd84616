/**
 * The Maven plugin: goals that build and check, and a report for the project's own Maven site.
 *
 * <p>Start at {@link org.variorum.maven.GenerateMojo}. May import {@code build} and {@code diagnostic}; Maven's own
 * types stay in here.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.maven;
