package org.variorum.edition;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.ReadGate;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.recall.Recall;
import org.variorum.site.Site;
import org.variorum.site.SiteBuilder;

/** Sites laid out as the hall does it, neither checked nor rendered. */
public final class LaidOut {

    private LaidOut() {}

    /** The site of some content; what is wrong in its files is reported. */
    public static Site site(ReadGate gate, Optional<URI> baseUrl, Reporter reporter) {
        Recall recall = new Recall();
        Newsroom newsroom = new Newsroom(recall, new Reads(recall, gate));
        newsroom.texts().forEach(newsroom::read);
        newsroom.reportIds().forEach(newsroom::resolve);
        newsroom.readData();
        Map<QuestionId, Finding> findings = new TreeMap<>();
        newsroom.questionIds().forEach(id -> findings.put(id, newsroom.finding(id)));
        Site site = new SiteBuilder(baseUrl, Optional.empty()).build(newsroom.corpus(), findings);
        recall.reported(newsroom.memories()).forEach(reporter::report);
        return site;
    }
}
