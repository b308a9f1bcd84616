package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;
import org.variorum.render.search.SearchFiles;

/** What a reader's browser looks things up in. */
final class SearchOutput implements Output {

    private final SearchFiles files;

    SearchOutput(SearchFiles files) {
        this.files = files;
    }

    @Override
    public List<Planned> files() {
        return files.paths().stream().map(this::planned).toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return Optional.of(path).filter(files::has).map(this::planned);
    }

    private Planned planned(String path) {
        return Planned.part(Destination.of(path), press -> new OutputFile.Bytes(path, files.bytes(path)));
    }
}
