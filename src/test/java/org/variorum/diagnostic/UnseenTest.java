package org.variorum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which characters readers cannot see. */
class UnseenTest {

    @Test
    void textOfAnyLanguageIsSeen() {
        String text =
                "Text\twith\nlines\r\n, é, e\u0301, 연합, 中文, עברית, العربية, می\u200Cشود, क्\u200Dष, 👩\u200D🚀, \uFE0F, \u00A0, \uE000";
        assertThat(text.codePoints()).noneMatch(Unseen::is);
    }

    @Test
    void whatPagesAndFeedsMayNotHoldIsForbidden() {
        assertThat("\u0000\u0008\u000B\u000C\u001B\u007F\u0085\u009B\uD800\uDFFF".chars())
                .allMatch(Unseen::isForbidden);
        assertThat("\uFDD0\uFFFE\uFFFF\uD83F\uDFFE".codePoints()).allMatch(Unseen::isForbidden);
    }

    @Test
    void whatTurnsTheLineOrHasNoWidthIsUnseenAndNotForbidden() {
        assertThat("\u061C\u200E\u200F\u202A\u202E\u2066\u2069".chars())
                .allMatch(Unseen::isDirection)
                .noneMatch(Unseen::isForbidden);
        assertThat("\u00AD\u200B\u2060\uFEFF\u3164\uFFF9\uDB40\uDC41".codePoints())
                .allMatch(Unseen::isInvisible)
                .noneMatch(Unseen::isForbidden);
    }

    @Test
    void isNamedAsUnicodeDoes() {
        assertThat(Unseen.name(7)).isEqualTo("U+0007");
        assertThat(Unseen.name(0x202E)).isEqualTo("U+202E");
        assertThat(Unseen.name(0xE0041)).isEqualTo("U+E0041");
        assertThat(Unseen.name(0x10FFFF)).isEqualTo("U+10FFFF");
    }
}
