package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.OutputPath;
import org.variorum.model.QuestionId;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** The pictures of each question as a file that stands alone. */
final class PictureOutput implements Output {

    private final Site site;

    PictureOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.library().questions().stream()
                .filter(id -> OutputPath.problem(Paths.pictures(id)).isEmpty())
                .map(PictureOutput::planned)
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return Paths.drawn(path)
                .filter(id -> site.library().finding(id).isPresent())
                .filter(id -> OutputPath.problem(path).isEmpty())
                .map(PictureOutput::planned);
    }

    private static Planned planned(QuestionId id) {
        return Planned.text(Paths.pictures(id), Plan.Span.PART, press -> press.pictures(id));
    }
}
