package org.variorum.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Reporter;
import org.variorum.files.ReadGate;
import org.variorum.recall.Memory;
import org.variorum.recall.Recall;
import org.variorum.site.Site;

/** Sites laid out as the hall does it, neither checked nor rendered. */
public final class LaidOut {

    private LaidOut() {}

    /** The site of some content; what is wrong in its files is reported. */
    public static Site site(ReadGate gate, Optional<URI> baseUrl, Reporter reporter) {
        Recall recall = new Recall();
        Reads reads = new Reads(recall, gate);
        Register register = new Register(recall, reads);
        Newsroom newsroom = new Newsroom(recall, reads, register);
        Conclusions conclusions = new Conclusions(recall, reads, register, newsroom);
        newsroom.texts().forEach(newsroom::read);
        newsroom.reportIds().forEach(newsroom::resolve);
        newsroom.briefings().forEach(newsroom::briefing);
        newsroom.texts().forEach(text -> newsroom.uses(text.kind(), text.path()));
        newsroom.questionIds().forEach(newsroom::resolve);
        newsroom.readData();
        List<Memory<?>> memories = new ArrayList<>(newsroom.memories());
        memories.add(conclusions.look());
        recall.reported(memories).forEach(reporter::report);
        return new Site(recall, new Stock(reads, register, newsroom, conclusions), baseUrl, Optional.empty());
    }
}
