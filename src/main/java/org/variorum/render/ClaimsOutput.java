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

/** Questions, findings and claims as data: a file for each question, and one that leads to them. */
final class ClaimsOutput implements Output {

    private final Site site;

    ClaimsOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        ClaimsJson json = new ClaimsJson(site);
        return Stream.concat(
                        Stream.of(manifest(json)),
                        site.library().questions().stream()
                                .filter(id -> OutputPath.problem(Paths.data(id)).isEmpty())
                                .map(id -> planned(id, json)))
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        ClaimsJson json = new ClaimsJson(site);
        return path.equals(Paths.DATA)
                ? Optional.of(manifest(json))
                : Paths.asked(path)
                        .filter(id -> site.library().finding(id).isPresent())
                        .filter(id -> OutputPath.problem(path).isEmpty())
                        .map(id -> planned(id, json));
    }

    private static Planned manifest(ClaimsJson json) {
        return Planned.whole(Paths.DATA, press -> bytes(json.manifest()));
    }

    private Planned planned(QuestionId id, ClaimsJson json) {
        return Planned.text(
                Paths.data(id),
                Plan.Span.PART,
                press -> bytes(json.file(site.library().finding(id).orElseThrow())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Offer> offer() {
        return Optional.of(new Offer("data", LayoutWords::data, Paths.DATA));
    }
}
