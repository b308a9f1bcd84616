package org.variorum.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is written for people, for scripts and on one line. */
class JsonTextTest {

    private static final Json SALE = new JsonObject()
            .put("id", "sale")
            .put("sum", new BigDecimal("650000000"))
            .put("rate", new BigDecimal("1.730"))
            .put("count", 2)
            .put("open", false)
            .put("unit", Optional.of("USD"), Json::of)
            .put("zone", Optional.<String>empty(), Json::of)
            .putAll("claims", List.of("a#1", "b#1"), Json::of)
            .putAll("tags", List.<String>of(), Json::of)
            .putAny("parts", List.<BigDecimal>of(), Json::of)
            .put("scope", new JsonObject().json())
            .json();

    @Test
    void isIndentedForPeople() {
        assertThat(JsonText.indented(SALE)).isEqualTo("""
                {
                  "id": "sale",
                  "sum": 650000000,
                  "rate": 1.73,
                  "count": 2,
                  "open": false,
                  "unit": "USD",
                  "claims": [
                    "a#1",
                    "b#1"
                  ],
                  "tags": [],
                  "scope": {}
                }
                """);
    }

    @Test
    void isPublishedWithAThingALineAndWithoutSpaces() {
        Json nested = Json.array(List.of(Json.array(List.of(SALE), sale -> sale)), sales -> sales);
        assertThat(JsonText.published(nested)).isEqualTo("""
                [
                [
                {
                "id":"sale",
                "sum":650000000,
                "rate":1.73,
                "count":2,
                "open":false,
                "unit":"USD",
                "claims":["a#1","b#1"],
                "tags":[],
                "scope":{}}]]
                """);
    }

    @Test
    void isCompactOnOneLine() {
        assertThat(JsonText.compact(SALE))
                .isEqualTo("{\"id\":\"sale\",\"sum\":650000000,\"rate\":1.73,\"count\":2,\"open\":false,"
                        + "\"unit\":\"USD\",\"claims\":[\"a#1\",\"b#1\"],\"tags\":[],\"scope\":{}}");
    }

    @Test
    void numbersHaveNoExponentAndNoTrailingZeros() {
        List<String> numbers = List.of("1e3", "0.00", "-0.50", "1E-7", "12345678901234567890.1");
        assertThat(JsonText.compact(Json.array(numbers, n -> Json.of(new BigDecimal(n)))))
                .isEqualTo("[1000,0,-0.5,0.0000001,12345678901234567890.1]");
    }

    @Test
    void stringsAreEscapedWhereTheyMustBe() {
        assertThat(JsonText.compact(Json.of("a\"b\\c/d\b\t\n\f\r\u0001한😀\ud800")))
                .isEqualTo("\"a\\\"b\\\\c/d\\b\\t\\n\\f\\r\\u0001한😀\\ud800\"");
    }

    @Test
    void neitherATerminalNorALogIsDrivenByIt() {
        assertThat(JsonText.compact(Json.of("\u007f\u009b\u202e\u200b\ufffe\udb40\udc01 # ##[error]x")))
                .isEqualTo("\"\\u007f\\u009b\\u202e\\u200b\\ufffe\\udb40\\udc01 # #\\u0023[error]x\"");
        assertThat(JsonText.canonical(Json.of("\u009b##"))).isEqualTo("\"\u009b##\"");
    }

    @Test
    void nothingEndsTheScriptThatItStandsIn() {
        assertThat(JsonText.embedded(Json.of("</script><!--&\u2028\u2029")))
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"");
    }

    @Test
    void aMemberIsPutOnce() {
        assertThatThrownBy(() -> new JsonObject().put("id", "a").put("id", "b")).hasMessage("a second member id");
    }

    @Property
    void anyStringIsReadBackByAnother(@ForAll String text) {
        Json json =
                new JsonObject().put(text, Json.array(List.of(text), Json::of)).json();
        for (String written : List.of(
                JsonText.compact(json), JsonText.indented(json), JsonText.published(json), JsonText.embedded(json))) {
            assertThat(JsonMapper.shared().readValue(written, Object.class)).isEqualTo(Map.of(text, List.of(text)));
        }
    }
}
