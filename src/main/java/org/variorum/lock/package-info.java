/**
 * What the program records of the content for later runs, in one file that lies in Git beside what it tells of: what was checked
 * on a machine that has the private copies, for those that have none.
 *
 * <p>Start at {@link org.variorum.lock.Lock}. Nothing here knows what its sections tell, only what they are called.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code load}, {@code load.tree}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.lock;
