package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.files.OutputPath;
import org.variorum.model.QuestionId;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;

/** Questions, findings and claims as data: a file and a table for each question, one that leads to them, and their schema. */
final class ClaimsOutput implements Output {

    private final Site site;

    ClaimsOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        ClaimsJson json = new ClaimsJson(site);
        return Stream.concat(
                        Stream.of(manifest(json), schema()),
                        site.library().questions().stream()
                                .filter(id -> OutputPath.problem(Paths.data(id)).isEmpty())
                                .flatMap(id -> Stream.of(planned(id, json), table(id))))
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        ClaimsJson json = new ClaimsJson(site);
        return Stream.of(manifest(json), schema())
                .filter(planned -> planned.path().equals(path))
                .findFirst()
                .or(() -> known(Paths.asked(path), path).map(id -> planned(id, json)))
                .or(() -> known(Paths.tabled(path), path).map(this::table));
    }

    private Optional<QuestionId> known(Optional<QuestionId> question, String path) {
        return question.filter(id -> site.library().finding(id).isPresent())
                .filter(id -> OutputPath.problem(path).isEmpty());
    }

    private static Planned manifest(ClaimsJson json) {
        return Planned.whole(Paths.DATA, press -> bytes(json.manifest()));
    }

    private static Planned schema() {
        return Planned.text(Paths.SCHEMA, Plan.Span.PART, press -> DataSchema.bytes());
    }

    private Planned planned(QuestionId id, ClaimsJson json) {
        return Planned.text(
                Paths.data(id),
                Plan.Span.PART,
                press -> bytes(json.file(site.library().finding(id).orElseThrow())));
    }

    private Planned table(QuestionId id) {
        return Planned.text(Paths.table(id), Plan.Span.PART, press -> bytes(new ClaimsCsv(site).text(id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Offer> offer() {
        return Optional.of(new Offer("data", LayoutWords::data, Paths.DATA));
    }
}
