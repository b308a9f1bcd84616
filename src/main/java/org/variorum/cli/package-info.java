/**
 * The command line: words in, an exit code out.
 *
 * <p>Start at {@link org.variorum.cli.Cli}. Picocli stays in here.
 *
 * <p>May import: {@code again}, {@code amend}, {@code cases}, {@code data}, {@code diagnostic}, {@code edition}, {@code evidence}, {@code evidence.text},
 * {@code files}, {@code intake}, {@code keep}, {@code load.tree}, {@code model}, {@code propose}, {@code reach}, {@code serve}, {@code words},
 * {@code words.bundle}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.cli;
