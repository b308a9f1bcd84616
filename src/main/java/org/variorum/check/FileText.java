package org.variorum.check;

import org.variorum.model.Prose;

/**
 * The text of a content file.
 *
 * @param path the file
 * @param prose the text as a tree
 * @param ofReport whether it gives what a source says, and not what the desk does
 * @param writing its sentences; none where the language is not that whose words the lints know
 */
record FileText(String path, Prose prose, boolean ofReport, Writing writing) {}
