/**
 * What a desk keeps beside what it writes: private copies in their folder, each named in its report, and the record of what they
 * showed. Whatever is written here takes the place of what was there in one step, and nothing that was there is lost.
 *
 * <p>Start at {@link org.variorum.keep.Copies}, which takes a copy in, and at {@link org.variorum.keep.LockKeeper}, which changes the
 * record.
 *
 * <p>May import: {@code diagnostic}, {@code evidence}, {@code evidence.text}, {@code files}, {@code load}, {@code load.tree}, {@code lock},
 * {@code model}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.keep;
