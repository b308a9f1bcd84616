package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.files.Destination;
import org.variorum.files.Digest;
import org.variorum.files.OutputFile;
import org.variorum.files.ReadGate;
import org.variorum.model.Look;
import org.variorum.render.theme.Theme;
import org.variorum.site.Site;

/**
 * What pages load. The files that every theme has, and the site's own sheet of style, lie under names that tell what is in them,
 * {@code style.1f2e3d4c.css}: a browser may keep them for ever, and never shows a page with the style of another day. Beside
 * templates of a user's own they also lie under their plain names, as do all that his theme has besides.
 */
final class AssetOutput implements Output {

    private static final String STYLE = Theme.ASSETS + "style.css";
    private static final int DIGITS = 8;

    private final Theme theme;
    private final ReadGate content;
    private final Optional<Destination> css;
    private final Map<String, byte[]> loaded = new TreeMap<>();

    /**
     * What pages of a site load.
     *
     * @param theme what its pages look like
     * @param site the site, which may have a look of its own
     * @param content the gate through which its files are copied
     */
    AssetOutput(Theme theme, Site site, ReadGate content) {
        this.theme = theme;
        this.content = content;
        Look look = site.info().look();
        this.css = look.css()
                .flatMap(file ->
                        site.digest(file).map(digest -> new Destination(marked(file, digest), Optional.of(file))));
        Theme.LOADED.forEach(file -> loaded.put(file, bytes(file, look)));
    }

    private byte[] bytes(String file, Look look) {
        byte[] bytes = theme.asset(file);
        if (!file.equals(STYLE)) {
            return bytes;
        }
        String sheet = new String(bytes, StandardCharsets.UTF_8) + LookSheet.of(look);
        boolean ours = Arrays.equals(bytes, Theme.read(file));
        return (ours ? Compact.of(sheet) : sheet).getBytes(StandardCharsets.UTF_8);
    }

    /** The name of a file that tells what is in it. */
    private static String marked(String file, String digest) {
        int end = file.lastIndexOf('.');
        return file.substring(0, end) + "." + digest.substring(0, DIGITS) + file.substring(end);
    }

    /** Where the files lie that every theme has, by their names in it. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        loaded.forEach(
                (file, bytes) -> names.put(file.substring(Theme.ASSETS.length()), marked(file, Digest.of(bytes))));
        return names;
    }

    /** Where the site's own sheet of style lies, if it has one. */
    Optional<String> css() {
        return css.map(Destination::path);
    }

    @Override
    public List<Planned> files() {
        List<Planned> files = new ArrayList<>();
        loaded.forEach((file, bytes) -> files.add(made(Destination.of(marked(file, Digest.of(bytes))), bytes)));
        css.ifPresent(place -> files.add(copy(place, content)));
        theme.own().ifPresent(own -> {
            loaded.forEach((file, bytes) -> files.add(made(new Destination(file, replaced(own, file)), bytes)));
            own.assets().stream()
                    .filter(file -> !loaded.containsKey(file))
                    .forEach(file -> files.add(copy(new Destination(file, Optional.of(file)), own.gate())));
        });
        return files;
    }

    private static Optional<String> replaced(Theme.Own own, String file) {
        return Optional.of(file).filter(own.assets()::contains);
    }

    private static Planned made(Destination place, byte[] bytes) {
        return Planned.part(place, press -> new OutputFile.Bytes(place.path(), bytes));
    }

    private static Planned copy(Destination place, ReadGate gate) {
        return Planned.part(
                place,
                press -> new OutputFile.Copy(place.path(), gate, place.source().orElseThrow()));
    }
}
