package org.variorum.render.page;

import java.util.Map;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.model.SiteInfo;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** The WebSite on the first page, with who publishes it and by which policies. */
final class WebSiteData {

    /** The kinds of policies of {@code site.yaml} in the words of schema.org. */
    private static final Map<String, String> POLICIES =
            Map.of("corrections", "correctionsPolicy", "ethics", "ethicsPolicy", "funding", "ownershipFundingInfo");

    private final Site site;
    private final JsonLd parts;

    WebSiteData(Site site, JsonLd parts) {
        this.site = site;
        this.parts = parts;
    }

    String json() {
        SiteInfo info = site.info();
        return JsonText.embedded(JsonLd.start("WebSite")
                .put("name", info.title())
                .put("description", info.description(), Json::of)
                .put("inLanguage", info.language())
                .put("url", site.baseUrl(), Json::of)
                .put("license", parts.licence(), a -> a)
                .put("publisher", publisher(info))
                .json());
    }

    private Json publisher(SiteInfo info) {
        JsonObject publisher =
                parts.publisher().put("email", info.publisher().flatMap(SiteInfo.Publisher::email), Json::of);
        info.policies()
                .forEach((kind, page) -> publisher.put(
                        POLICIES.getOrDefault(kind, "publishingPrinciples"), parts.address(Paths.page(page)), a -> a));
        return publisher.json();
    }
}
