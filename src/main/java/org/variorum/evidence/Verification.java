package org.variorum.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Evidence;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;
import org.variorum.model.Report;
import org.variorum.model.Snapshot;

/**
 * Holds the quotations from a report against its private copy, where that is there; where it is not, against what was recorded by
 * whoever has it.
 */
public final class Verification {

    private static final String OTHERWISE =
            "what the private copy shows of this quotation is not recorded, or otherwise";

    private final Report report;
    private final Optional<Evidence> recorded;
    private final boolean isKept;
    private final Reporter reporter;

    /**
     * The verification of a report.
     *
     * @param recorded what is recorded of the report
     * @param isKept whether anything is recorded of any report
     * @param reporter takes what does not fit
     */
    public Verification(Report report, Optional<Evidence> recorded, boolean isKept, Reporter reporter) {
        this.report = report;
        this.recorded = recorded;
        this.isKept = isKept;
        this.reporter = reporter;
    }

    /**
     * What there is to say of the report's quotations.
     *
     * @param copies the copy of a name, if it is there
     */
    public Evidence of(Function<String, Optional<CopyText>> copies) {
        Optional<Snapshot> snapshot = report.snapshot();
        if (snapshot.isEmpty() || !isNamed(snapshot.get())) {
            return Evidence.NONE;
        }
        String file = snapshot.get().file();
        Optional<Evidence> known = known(file);
        return copies.apply(file)
                .map(copy -> held(snapshot.get(), copy, known))
                .orElseGet(() -> known.map(evidence -> remembered(snapshot.get(), evidence))
                        .orElseGet(() -> unrecorded(snapshot.get())));
    }

    /** What is recorded of the copy of that name. */
    private Optional<Evidence> known(String file) {
        return recorded.filter(evidence ->
                evidence.copy().filter(copy -> copy.file().equals(file)).isPresent());
    }

    /** A copy is named, and nothing known of it. */
    private Evidence unrecorded(Snapshot snapshot) {
        Set<Quotation> quotations = quotations(report).keySet();
        if (isKept) {
            new QuoteFaults(snapshot.file(), reporter).reportUncheckedCopy(snapshot.location());
        }
        return new Evidence(
                Optional.empty(),
                quotations.stream()
                        .map(words -> Evidence.Checked.none(words, QuoteState.UNRECORDED))
                        .toList());
    }

    /** Looks for a block quotation from the report, wherever it stands. */
    public Evidence.Checked of(CitedBlock block, Function<String, Optional<CopyText>> copies) {
        Optional<Snapshot> snapshot = report.snapshot().filter(s -> PrivateFolder.isName(s.file()));
        if (snapshot.isEmpty()) {
            return block.unseen(QuoteState.NO_COPY);
        }
        String file = snapshot.get().file();
        Optional<Evidence.Checked> known = known(file).flatMap(evidence -> new Remembered(evidence).of(block));
        return copies.apply(file)
                .map(copy -> held(block, copy, known, new QuoteFaults(file, reporter)))
                .orElseGet(() -> remembered(block, known, new QuoteFaults(file, reporter)));
    }

    private Evidence.Checked held(
            CitedBlock block, CopyText copy, Optional<Evidence.Checked> known, QuoteFaults faults) {
        if (copy.fault().isPresent()) {
            return block.unseen(QuoteState.UNREADABLE);
        }
        QuoteSearch search = new QuoteSearch(copy);
        List<Way> looked = new ArrayList<>();
        for (Quotation quotation : block.ways()) {
            looked.add(new Way(quotation, search.find(quotation)));
        }
        Way found = block.settle(looked, way -> way.found().state().isFound()).orElseThrow();
        faults.report(found.quotation(), block.location(), found.found());
        Evidence.Checked checked = found.found().of(found.quotation());
        if (isKept && checked.state().isFound() && !known.equals(Optional.of(checked))) {
            outdated(block.location(), OTHERWISE);
        }
        return checked;
    }

    private Evidence.Checked remembered(CitedBlock block, Optional<Evidence.Checked> known, QuoteFaults faults) {
        known.ifPresent(checked -> faults.reportRecorded(block.location(), checked));
        if (known.isEmpty() && isKept) {
            faults.reportUnchecked(block.location());
        }
        return known.orElseGet(() -> block.unseen(QuoteState.UNRECORDED));
    }

    private boolean isNamed(Snapshot snapshot) {
        if (snapshot.file().isEmpty() || PrivateFolder.isName(snapshot.file())) {
            return !snapshot.file().isEmpty();
        }
        reporter.report(Diagnostic.of(
                        Code.UNREADABLE_COPY,
                        snapshot.location(),
                        "no plain name of a file in " + PrivateFolder.NAME + "/, where all private copies lie")
                .expected("the name of a file in it, such as 001.txt or mail/001.txt, without . or .. for a folder"));
        return false;
    }

    /** The quotations of the report's claims, each with the place where it stands first. */
    static Map<Quotation, Location> quotations(Report report) {
        Map<Quotation, Location> quotations = new LinkedHashMap<>();
        for (Claim claim : report.claims()) {
            claim.quotation().ifPresent(quotation -> quotations.putIfAbsent(quotation, claim.quoted()));
        }
        return quotations;
    }

    private Evidence held(Snapshot snapshot, CopyText copy, Optional<Evidence> known) {
        boolean right = isTheOne(snapshot, copy.sha256());
        Optional<Evidence.Copy> read = Optional.of(copy)
                .filter(c -> right && !c.sha256().isEmpty())
                .map(c -> new Evidence.Copy(snapshot.file(), c.sha256(), c.length(), retrieved(snapshot, c)));
        List<Evidence.Checked> checked = new ArrayList<>();
        if (copy.fault().isPresent()) {
            reporter.report(Diagnostic.of(
                            Code.UNREADABLE_COPY,
                            snapshot.location(),
                            "no text can be had from the private copy: "
                                    + copy.fault().get())
                    .expected("text, Markdown, HTML, PDF, or WARC with one of them"));
            quotations(report)
                    .forEach((quotation, at) -> checked.add(Evidence.Checked.none(quotation, QuoteState.UNREADABLE)));
        } else {
            QuoteSearch search = new QuoteSearch(copy);
            QuoteFaults faults = new QuoteFaults(snapshot.file(), reporter);
            quotations(report).forEach((quotation, at) -> {
                QuoteSearch.Found found = search.find(quotation);
                faults.report(quotation, at, found);
                checked.add(found.of(quotation));
            });
        }
        Evidence evidence = new Evidence(read, checked);
        if (read.isPresent() && isKept) {
            compare(snapshot, evidence, known);
        }
        return evidence;
    }

    private static Optional<Edtf> retrieved(Snapshot snapshot, CopyText copy) {
        return snapshot.retrieved().or(() -> copy.taken().flatMap(day -> Edtf.parse(day.toString())));
    }

    /** Whether it has the digest that the report gives, if it gives one. */
    private boolean isTheOne(Snapshot snapshot, String sha256) {
        if (sha256.isEmpty()
                || snapshot.sha256().isEmpty()
                || snapshot.sha256().get().equals(sha256)) {
            return true;
        }
        reporter.report(Diagnostic.of(
                        Code.COPY_DIFFERS,
                        snapshot.location(),
                        "the private copy is not the one of which the report gives the SHA-256; this one has " + sha256)
                .expected(snapshot.sha256().get())
                .hint("put the copy back that was there; if this one is meant, give its digest, or none"));
        return false;
    }

    private void compare(Snapshot snapshot, Evidence evidence, Optional<Evidence> known) {
        if (known.isEmpty()) {
            outdated(snapshot.location(), "nothing is recorded of this private copy yet");
            return;
        }
        if (!evidence.copy().equals(known.get().copy())) {
            outdated(snapshot.location(), "what is recorded is of another private copy than the one that is there");
            return;
        }
        Map<Quotation, Location> places = quotations(report);
        Remembered remembered = new Remembered(known.get());
        evidence.quotations().stream()
                .filter(checked -> checked.state().isFound())
                .filter(checked -> !remembered.of(checked.quotation()).equals(Optional.of(checked)))
                .forEach(checked -> outdated(places.getOrDefault(checked.quotation(), snapshot.location()), OTHERWISE));
    }

    private void outdated(Location location, String what) {
        reporter.report(Diagnostic.of(Code.LOCK_OUTDATED, location, what)
                .hint("\"variorum snapshot verify\" looks at all copies and records what they show"));
    }

    /** What is known of a copy that is elsewhere. */
    private Evidence remembered(Snapshot snapshot, Evidence known) {
        if (!isTheOne(snapshot, known.copy().map(Evidence.Copy::sha256).orElse(""))) {
            return Evidence.NONE;
        }
        List<Evidence.Checked> checked = new ArrayList<>();
        QuoteFaults faults = new QuoteFaults(snapshot.file(), reporter);
        Remembered remembered = new Remembered(known);
        quotations(report).forEach((quotation, at) -> {
            Optional<Evidence.Checked> found = remembered.of(quotation);
            found.ifPresentOrElse(seen -> faults.reportRecorded(at, seen), () -> faults.reportUnchecked(at));
            found.ifPresent(checked::add);
        });
        return new Evidence(known.copy(), checked);
    }

    /** A way in which a block quotation can be meant, looked up. */
    private record Way(Quotation quotation, QuoteSearch.Found found) {}
}
