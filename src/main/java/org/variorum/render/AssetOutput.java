package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;
import org.variorum.render.theme.Theme;

/** What a theme loads: the assets of the default theme unless replaced, and a user's own beside them. */
final class AssetOutput implements Output {

    private final Theme theme;

    AssetOutput(Theme theme) {
        this.theme = theme;
    }

    @Override
    public List<Planned> files() {
        List<Planned> files = new ArrayList<>();
        theme.own()
                .ifPresent(own -> own.assets()
                        .forEach(file -> files.add(Planned.part(
                                new Destination(file, Optional.of(file)),
                                press -> new OutputFile.Copy(file, own.gate(), file)))));
        theme.assets()
                .forEach(file -> files.add(
                        Planned.part(Destination.of(file), press -> new OutputFile.Bytes(file, Theme.read(file)))));
        return files;
    }
}
