package org.variorum.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** One text for what means the same, and its digest. */
class CanonicalTest {

    /** The example of RFC 8785, in which U+FB33 is two characters in NFC and so comes before the euro. */
    @Test
    void membersAreSortedByTheUtf16UnitsOfTheirNames() {
        Json json = new JsonObject()
                .put("\u20ac", 1)
                .put("\r", 2)
                .put("\ufb33", 3)
                .put("1", 4)
                .put("\ud83d\ude00", 5)
                .put("\u0080", 6)
                .put("\u00f6", 7)
                .json();
        assertThat(Canonical.text(json))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u05d3\u05bc\":3,\"\u20ac\":1,"
                        + "\"\ud83d\ude00\":5}");
    }

    @Test
    void whatMeansTheSameHasOneText() {
        Json first = new JsonObject()
                .put("a", new BigDecimal("1.0"))
                .put("b", "caf\u00e9")
                .put("c", new JsonObject().put("x", 1).put("y", 2).json())
                .json();
        Json second = new JsonObject()
                .put("c", new JsonObject().put("y", 2).put("x", 1).json())
                .put("b", "cafe\u0301")
                .put("a", new BigDecimal("1.000"))
                .json();
        assertThat(Canonical.text(first))
                .isEqualTo("{\"a\":1,\"b\":\"caf\u00e9\",\"c\":{\"x\":1,\"y\":2}}")
                .isEqualTo(Canonical.text(second));
        assertThat(Canonical.sha256(first)).isEqualTo(Canonical.sha256(second));
    }

    @Test
    void theOrderOfItemsMatters() {
        assertThat(Canonical.text(Json.array(List.of("b", "a"), Json::of))).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void theDigestIsThatOfTheText() {
        assertThat(Canonical.sha256(Json.of("abc")))
                .as("printf '\"abc\"' | sha256sum")
                .isEqualTo("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
        assertThat(Canonical.sha256(Json.array(List.<String>of(), Json::of)))
                .as("printf '[]' | sha256sum")
                .isEqualTo("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
    }

    @Property
    void textsThatDifferInNfcHaveDifferentForms(@ForAll String first, @ForAll String second) {
        boolean same = nfc(first).equals(nfc(second));
        assertThat(Canonical.text(Json.of(first)).equals(Canonical.text(Json.of(second))))
                .isEqualTo(same);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
