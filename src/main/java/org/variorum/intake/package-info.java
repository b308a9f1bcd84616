/**
 * From an article on the Web or in a file to the beginning of a report on it: what the article says of itself, a private copy, and an
 * outline that nobody but the desk sees. Nothing is guessed: what an article does not say stays unknown.
 *
 * <p>Start at {@link org.variorum.intake.Importer}. Readability4J stays in here; jsoup in here and in {@code evidence.text}.
 *
 * <p>May import: {@code diagnostic}, {@code evidence}, {@code evidence.text}, {@code files}, {@code keep}, {@code load.csl}, {@code load.exports}, {@code load.tree}, {@code model},
 * {@code propose}, {@code reach}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.intake;
