package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.site.Site;

/** Questions, findings and claims as data. */
final class ClaimsOutput implements Output {

    private static final String PATH = "claims.json";

    private final Site site;

    ClaimsOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return List.of(Planned.whole(PATH, press -> new ClaimsJson(site).text().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<Offer> offer() {
        return Optional.of(new Offer("data", "Data", PATH));
    }
}
