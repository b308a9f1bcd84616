/**
 * The command line: words in, an exit code out.
 *
 * <p>Start at {@link org.variorum.cli.Cli}. May import {@code build}, {@code cases} and {@code diagnostic}; picocli stays in here.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.cli;
