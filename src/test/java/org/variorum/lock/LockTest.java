package org.variorum.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.load.Folder;

class LockTest {

    private static final Json.Members SECTION = new JsonObject()
            .put("z", "Ǻ “quoted” \\ \n \u202E")
            .put("a", Json.of(12))
            .put("yes", true)
            .putAll("list", List.of("b", "a"), Json::of)
            .json();

    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void whatIsWrittenIsRead() {
        Lock lock = Lock.EMPTY.with("published", SECTION).with("evidence", SECTION);
        assertThat(Lock.read(lock.text(), found::add)).contains(lock);
        assertThat(found).isEmpty();
    }

    @Test
    void theTextHangsOnNothingButTheSections() {
        Lock one = Lock.EMPTY.with("b", SECTION).with("a", SECTION);
        Lock other = Lock.EMPTY
                .with("a", SECTION)
                .with("c", SECTION)
                .with("b", SECTION)
                .with("c", new JsonObject().json());
        assertThat(one.text())
                .isEqualTo(other.text())
                .startsWith("{\n  \"version\": 1,\n  \"a\": {\n    \"z\":")
                .endsWith("}\n");
    }

    @Test
    void aSectionThatNobodyKnowsIsKept() {
        Lock read = Lock.read("{\"version\": 1, \"later\": {\"x\": [1, {\"y\": null}]}}", found::add)
                .orElseThrow();
        assertThat(read.with("evidence", SECTION).section("later")).contains(later());
    }

    private static Json.Members later() {
        Json.Items items = new Json.Items(List.of(Json.of(1), new JsonObject().json()));
        return new JsonObject().put("x", items).json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\": 2}",
                "{\"version\": \"1\"}",
                "{\"version\": 1, \"evidence\": []}",
                "{\"version\": 1, \"evidence\": {\"n\": 1e999999999}}",
                "{\"version\": 1, \"evidence\": {",
                "{\"version\": 1} {}"
            })
    void whatIsNoLockIsReportedAndNotTakenForAnEmptyOne(String text) {
        assertThat(Lock.read(text, found::add)).isEmpty();
        assertThat(found).isNotEmpty().allMatch(d -> d.code() == Code.BAD_LOCK || d.code() == Code.BAD_YAML);
        assertThat(found).allMatch(d -> d.location().path().equals(Folder.LOCK));
    }
}
