package org.variorum.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.HostSite;
import org.variorum.model.PictureSize;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo;
import org.variorum.model.SiteInfo.Person;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.words.Language;

/**
 * The site before it is rendered: what is on each page is worked out when somebody asks for it. Safe for use by several
 * threads.
 *
 * <pre>{@code
 * Site site = new Site(recall, holdings, Optional.empty(), Optional.empty());
 * site.page("questions/sale-approver.html");
 * }</pre>
 */
public final class Site {

    private final Holdings holdings;
    private final Optional<URI> address;
    private final Optional<HostSite> host;
    private final Library library;
    private final Layout layout;
    private final Links links;
    private final Fact<String> contentHash;
    private final Optional<String> language;

    /**
     * A site.
     *
     * @param recall remembers what has been worked out
     * @param holdings what it is made of
     * @param baseUrl where it will be reachable; overrides {@code site.yaml}
     * @param host the larger site that it lies in
     */
    public Site(Recall recall, Holdings holdings, Optional<URI> baseUrl, Optional<HostSite> host) {
        this.holdings = holdings;
        this.address = baseUrl;
        this.host = host;
        Backlinks backlinks = new Backlinks(recall, holdings);
        this.library = new Library(recall, holdings, backlinks);
        this.layout = new Layout(recall, holdings, library, backlinks);
        this.links = new Links(holdings::address, holdings::isStatic);
        this.contentHash = recall.fact("content-hash", Keeping.DIGEST, library::digest);
        this.language = Optional.empty();
    }

    private Site(Site of, String language) {
        this.holdings = of.holdings;
        this.address = of.address;
        this.host = of.host;
        this.library = of.library.in(language);
        this.layout = of.layout;
        this.links = of.links;
        this.contentHash = of.contentHash;
        this.language = Optional.of(language);
    }

    /** The site as pages see it that are in a language of their own, BCP 47. */
    public Site in(String other) {
        return new Site(this, other);
    }

    /** The site as a whole, in the language of the pages that see it. */
    public SiteInfo info() {
        return language.map(other -> holdings.info().in(other)).orElseGet(holdings::info);
    }

    /** The language in which pages speak by themselves, BCP 47; it is that of their authors, where that has words. */
    public String spoken() {
        Language language = library.values().language();
        return language.isOf(info().language()) ? info().language() : language.tag();
    }

    /** The language of the site itself, BCP 47, also where a page has another. */
    public String language() {
        return holdings.info().language();
    }

    /** Where it will be reachable, ending with a slash; absent where nobody says. */
    public Optional<String> baseUrl() {
        return address.map(URI::toString).or(() -> info().baseUrl()).map(url -> url.endsWith("/") ? url : url + "/");
    }

    /** The larger site that it lies in. */
    public Optional<HostSite> host() {
        return host;
    }

    /** Everything that pages refer to, by id. */
    public Library library() {
        return library;
    }

    /** Where all pages lie, in a fixed order. */
    public List<PagePlace> places() {
        return layout.places();
    }

    /** The pages that authors write about the site, and those on the method and on words. */
    public List<SitePage> texts() {
        return layout.texts();
    }

    /** Who wrote briefings or decided questions, by their ids. */
    public List<Person> authors() {
        return layout.authors();
    }

    /** What was published and taken away, newest first. */
    public List<WithdrawnPage> withdrawn() {
        return layout.withdrawn();
    }

    /** The corrections of all briefings and findings, and what was taken away, newest first. */
    public List<HomePage.Corrected> corrections() {
        return layout.corrections();
    }

    /** The questions that the desk decided last, the last one first. */
    public List<QuestionId> decided() {
        return layout.decided();
    }

    /** The pages of all tags under which something is new, in their order. */
    public List<String> tagsWithNews() {
        return layout.tagsWithNews();
    }

    /** What is new under the tag that has a page, if anything is. */
    public Optional<TagNews> tagNews(String path) {
        return layout.tagNews(path);
    }

    /** The briefings, newest first. */
    public List<Briefing> briefings() {
        return layout.briefings();
    }

    /** Takes down to what a briefing points, so that its text is needed for its own page alone. */
    public void note(String briefing) {
        layout.note(briefing);
    }

    /** The page at a path, relative to the root of the site; empty where there is none. */
    public Optional<SitePage> page(String path) {
        return layout.page(path);
    }

    /** How pages link to each other. */
    public Links links() {
        return links;
    }

    /** Files that are copied as they are, relative to the content folder. */
    public List<String> statics() {
        return holdings.statics();
    }

    /** Whether a file is copied as it is. */
    public boolean isStatic(String path) {
        return holdings.isStatic(path);
    }

    /** How large a picture among them is, where its file says so. */
    public Optional<PictureSize> size(String path) {
        return holdings.size(path);
    }

    /** SHA-256 of a file that is copied as it is, 64 hexadecimal digits; empty where it is none, or cannot be read. */
    public Optional<String> digest(String path) {
        return holdings.digest(path);
    }

    /** SHA-256 over all findings, 64 hexadecimal digits: equal hashes, equal findings. */
    public String contentHash() {
        return contentHash.get();
    }
}
