/**
 * Fonts: which letters they have, what these look like, how wide they are. Start at {@link org.variorum.fonts.Font}. A font is content,
 * and comes from anybody; nothing here hangs on a font of the machine, or on what the JDK knows of fonts.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.fonts;
