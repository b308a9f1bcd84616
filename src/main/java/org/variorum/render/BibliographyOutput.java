package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.data.CslJson;
import org.variorum.data.Json;
import org.variorum.data.JsonText;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** All works cited as data for reference managers: CSL-JSON and BibTeX. */
final class BibliographyOutput implements Output {

    private final Site site;

    BibliographyOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return List.of(
                Planned.whole(Paths.BIBLIOGRAPHY_CSL, press -> bytes(csl())),
                Planned.whole(Paths.BIBLIOGRAPHY_BIBTEX, press -> bytes(bibTex())));
    }

    private String csl() {
        CslJson json = new CslJson(site.library().values().language().dates()::date);
        return JsonText.published(Json.array(site.library().citations(), json::of));
    }

    private String bibTex() {
        return BibTexText.of(site.library().citations());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
