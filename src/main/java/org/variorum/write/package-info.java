/**
 * Puts the site on disk while it is made, and publishes it whole or not at all.
 *
 * <p>Start at {@link org.variorum.write.DirectoryOutput}. The site is put together in a hidden folder beside the output
 * ({@code Workshop}, {@code TreeWriter}), under a lock that belongs to the output ({@code OutputLock}), and takes its
 * place in one step ({@code Replacement}). JNA is in {@code NativeExchange} alone. What others have put into the output is
 * taken over ({@code CarryOver}); what is kept for the builds that come after stands in {@link org.variorum.write.Ledger}, and
 * the site before the last may be there for the next one ({@code Spare}). The reasons are in {@code docs/decisions/0010-atomic-output.md},
 * {@code 0026-kept-beside-the-output.md} and {@code 0030-builds-go-on-from-the-last-one.md}.
 *
 * <p>May import: {@code files}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.write;
