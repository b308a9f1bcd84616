package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputPath;
import org.variorum.files.ReadGate;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** Content files that are copied as they are. One whose name does not work everywhere has been reported, and is left out. */
final class StaticOutput implements Output {

    private final Site site;
    private final ReadGate content;

    StaticOutput(Site site, ReadGate content) {
        this.site = site;
        this.content = content;
    }

    @Override
    public List<Planned> files() {
        return site.statics().stream()
                .filter(file -> OutputPath.problem(file).isEmpty())
                .map(this::planned)
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return Paths.authored(path)
                .filter(site::isStatic)
                .findFirst()
                .filter(file -> OutputPath.problem(file).isEmpty())
                .map(this::planned);
    }

    private Planned planned(String file) {
        return Planned.part(
                new Destination(Paths.published(file), Optional.of(file)),
                press -> new OutputFile.Copy(Paths.published(file), content, file));
    }
}
