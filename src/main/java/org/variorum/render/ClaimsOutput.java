package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.files.OutputPath;
import org.variorum.model.Finding;
import org.variorum.site.Paths;
import org.variorum.site.Site;

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
                        site.library().findings().stream()
                                .filter(finding ->
                                        OutputPath.problem(path(finding)).isEmpty())
                                .map(finding -> planned(finding, json)))
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        ClaimsJson json = new ClaimsJson(site);
        return path.equals(Paths.DATA)
                ? Optional.of(manifest(json))
                : Paths.asked(path)
                        .flatMap(site.library()::finding)
                        .filter(finding -> OutputPath.problem(path).isEmpty())
                        .map(finding -> planned(finding, json));
    }

    private static Planned manifest(ClaimsJson json) {
        return Planned.whole(Paths.DATA, press -> bytes(json.manifest()));
    }

    private static Planned planned(Finding finding, ClaimsJson json) {
        return Planned.text(path(finding), Plan.Span.PART, press -> bytes(json.file(finding)));
    }

    private static String path(Finding finding) {
        return Paths.data(finding.question().id());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Offer> offer() {
        return Optional.of(new Offer("data", "Data", Paths.DATA));
    }
}
