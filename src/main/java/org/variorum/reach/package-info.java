/**
 * Asks servers elsewhere whether what stands at an address is still there: politely, in bounded time, and nobody on this machine
 * or in its network.
 *
 * <p>Start at {@link org.variorum.reach.Round}. The only room that speaks to other machines. It knows no content.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.reach;
