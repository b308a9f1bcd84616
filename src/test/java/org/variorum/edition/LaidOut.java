package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Reporter;
import org.variorum.evidence.PrivateFolder;
import org.variorum.files.ReadGate;
import org.variorum.model.Release;
import org.variorum.recall.Fact;
import org.variorum.recall.Recall;
import org.variorum.site.Site;

/** Sites laid out as the hall does it, neither checked nor rendered. */
public final class LaidOut {

    private LaidOut() {}

    /** The site of some content; what is wrong in its files is reported. */
    public static Site site(ReadGate gate, Optional<URI> baseUrl, Reporter reporter) {
        Recall recall = new Recall();
        Reads reads = new Reads(recall, gate, Release.Audience.READERS);
        Register register = new Register(recall, reads);
        Newsroom newsroom = new Newsroom(recall, reads, register);
        Proofs proofs = new Proofs(recall, reads, newsroom, copies(gate));
        Conclusions conclusions = new Conclusions(recall, register, newsroom, proofs);
        Fact<Boolean> all = recall.fact(() -> {
            newsroom.settle();
            newsroom.texts().forEach(newsroom::read);
            newsroom.briefings().forEach(newsroom::briefing);
            newsroom.texts().forEach(text -> newsroom.uses(text.path()));
            conclusions.settle();
            return true;
        });
        all.settle();
        recall.reported(List.of(all.memory())).forEach(reporter::report);
        Renamings renamings = new Renamings(recall, reads);
        Amendments amendments = new Amendments(recall, reads, register, newsroom, conclusions, renamings);
        return new Site(
                recall,
                new Stock(
                        reads,
                        register,
                        newsroom,
                        conclusions,
                        proofs,
                        amendments,
                        renamings,
                        new Happenings(recall, reads, register, newsroom, conclusions)),
                baseUrl,
                Optional.empty());
    }

    private static PrivateFolder copies(ReadGate gate) {
        try {
            return new PrivateFolder(gate.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
