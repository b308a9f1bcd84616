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
        Lock lock = Lock.EMPTY.with(Section.PUBLISHED, SECTION).with(Section.EVIDENCE, SECTION);
        assertThat(Lock.read(lock.text(), found::add)).contains(lock);
        assertThat(found).isEmpty();
    }

    @Test
    void theTextHangsOnNothingButTheSections() {
        Json.Members nothing = new JsonObject().json();
        Lock one = Lock.EMPTY.with(Section.PUBLISHED, SECTION).with(Section.EVIDENCE, SECTION);
        Lock other = Lock.EMPTY
                .with(Section.EVIDENCE, SECTION)
                .with(Section.PUBLISHED, nothing)
                .with(Section.PUBLISHED, SECTION);
        assertThat(one.text())
                .isEqualTo(other.text())
                .startsWith("{\n  \"version\": 1,\n  \"evidence\": {\n    \"z\":")
                .endsWith("}\n");
        assertThat(one.with(Section.EVIDENCE, nothing).text()).doesNotContain("evidence");
    }

    @Test
    void marksOfGitAreToldOfAsSuch() {
        String half = Lock.EMPTY.with(Section.PUBLISHED, SECTION).text();
        assertThat(Lock.read("{\n<<<<<<< HEAD\n" + half + "=======\n" + half + ">>>>>>> other\n}", found::add))
                .isEmpty();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Code.BAD_LOCK);
        assertThat(found.get(0).location()).hasToString("variorum.lock:2:1");
        assertThat(found.get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("--ours"));
    }

    @Test
    void aSectionThatNobodyKnowsIsReportedWhereItStands() {
        assertThat(Lock.read("{\"version\": 1,\n \"Published\": {}}", found::add))
                .isEmpty();
        assertThat(Lock.read("{\"version\": 1,\n \"reviewers\": {}}", found::add))
                .isEmpty();
        assertThat(found).extracting(Diagnostic::code).containsOnly(Code.BAD_LOCK);
        assertThat(found).extracting(fault -> fault.location().toString()).containsOnly("variorum.lock:2:2");
        assertThat(found)
                .extracting(fault -> fault.hint().orElse(""))
                .containsExactly(
                        "did you mean \"published\"?",
                        "a later version of Variorum may have written it; this one leaves the file as it is");
    }

    @Test
    void aRecordOfALaterVersionIsToldFromOneThatIsNone() {
        for (String version : List.of("2", "17", "\"1\"", "0", "1.5", "-1", "null", "99999999999")) {
            assertThat(Lock.read("{\"evidence\": {}, \"version\": " + version + "}", found::add))
                    .isEmpty();
        }
        assertThat(found).extracting(fault -> fault.location().toString()).containsOnly("variorum.lock:1:29");
        assertThat(found)
                .extracting(fault -> fault.message().startsWith("written by a later version"))
                .containsExactly(true, true, false, false, false, false, false, false);
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
                "{\"version\": 1} {}",
                "{\"version\": 1, \"version\": 1}",
                "{\"version\": 1, \"evidence\": null}",
                "{\"version\": 1, \"evidence\": {}, \"evidence\": {\"a\": {}}}",
                "{\"version\": 1, \"evidence\": {\"a\": {\"file\": \"a.txt\", \"file\": \"b.txt\"}}}",
                "<<<<<<< HEAD\n{\"version\": 1}\n=======\n{\"version\": 1}\n>>>>>>> other\n"
            })
    void whatIsNoLockIsReportedAndNotTakenForAnEmptyOne(String text) {
        assertThat(Lock.read(text, found::add)).isEmpty();
        assertThat(found)
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsAnyOf(Code.BAD_LOCK, Code.BAD_YAML, Code.DUPLICATE_KEY);
        assertThat(found).allMatch(d -> d.location().path().equals(Folder.LOCK));
    }
}
