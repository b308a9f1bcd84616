package org.variorum.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.Folder;
import org.variorum.lock.Lock;
import org.variorum.lock.Section;
import org.variorum.model.Edtf;
import org.variorum.model.Evidence;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;
import org.variorum.model.ReportId;
import org.variorum.model.Tie;
import org.variorum.model.Words;

/**
 * The section of {@code variorum.lock} in which stands what private copies showed: their digests, and how each quotation stands to
 * them, and how much of its text each shares with others. Of their text there is nothing but what is quoted anyway.
 */
public final class EvidenceRecord {

    private static final String QUOTATIONS = "quotations";
    private static final String SHARES = "shares";
    private static final String NEGATION = "negation-left-out";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private static final Comparator<Evidence.Checked> ORDER = Comparator.<Evidence.Checked, String>comparing(
                    checked -> checked.quotation().exact())
            .thenComparing(checked -> checked.quotation().prefix().orElse(""))
            .thenComparing(checked -> checked.quotation().suffix().orElse(""));

    private EvidenceRecord() {}

    /** What is recorded, by report; what nobody can have recorded so is reported (V901) and left out. */
    public static Map<ReportId, Evidence> read(Lock lock, Reporter reporter) {
        Map<ReportId, Evidence> all = new TreeMap<>();
        lock.section(Section.EVIDENCE)
                .map(Json.Members::members)
                .orElse(Map.of())
                .forEach((name, json) -> {
                    Optional<ReportId> id = ReportId.of(name);
                    Optional<Evidence> evidence = members(json).flatMap(EvidenceRecord::evidence);
                    if (id.isPresent() && evidence.isPresent()) {
                        all.put(id.get(), evidence.get());
                    } else {
                        reporter.report(
                                Diagnostic.of(
                                                Code.BAD_LOCK,
                                                Location.ofFile(Folder.LOCK),
                                                "what is recorded of the copy of \"" + name + "\" cannot be understood")
                                        .hint(
                                                "where the copy is, \"variorum snapshot verify\" records it anew; elsewhere take it as it was from Git"));
                    }
                });
        return all;
    }

    /** Which reports share how much of their texts, as it is recorded. */
    public static List<Tie.OneText> shares(Lock lock) {
        List<Tie.OneText> all = new ArrayList<>();
        members(lock)
                .forEach((name, json) -> ReportId.of(name)
                        .ifPresent(second -> members(json)
                                .filter(of -> evidence(of).isPresent())
                                .flatMap(of -> shares(of.get(SHARES)))
                                .ifPresent(shares -> shares.forEach(
                                        share -> all.add(new Tie.OneText(share.first(), second, share.percent()))))));
        return all;
    }

    /** The reports of which anything is recorded, understood or not. */
    public static Set<ReportId> reports(Lock lock) {
        Set<ReportId> reports = new TreeSet<>();
        members(lock).keySet().forEach(name -> ReportId.of(name).ifPresent(reports::add));
        return reports;
    }

    /**
     * The same lock with something recorded anew; whatever else is recorded stays as it is, understood or not.
     *
     * @param anew what was read of copies
     * @param shared which of these share how much of their texts with others
     * @param gone the reports of which nothing is to be recorded any more
     */
    public static Lock write(
            Lock lock, Map<ReportId, Evidence> anew, Collection<Tie.OneText> shared, Predicate<ReportId> gone) {
        Map<String, Json> all = new TreeMap<>(members(lock));
        all.keySet().removeIf(name -> ReportId.of(name).filter(gone).isPresent());
        anew.forEach((id, evidence) -> evidence.copy()
                .filter(copy -> !isUnread(evidence) || !isOf(copy, Optional.ofNullable(all.get(id.text()))))
                .ifPresent(copy -> all.put(id.text(), json(copy, evidence.quotations(), shares(id, shared)))));
        return lock.with(Section.EVIDENCE, new Json.Members(all));
    }

    private static List<Share> shares(ReportId report, Collection<Tie.OneText> shared) {
        return shared.stream()
                .filter(tie -> tie.second().equals(report))
                .map(tie -> new Share(tie.first(), tie.percent()))
                .sorted(Comparator.comparing(Share::first))
                .toList();
    }

    private static boolean isUnread(Evidence evidence) {
        return evidence.quotations().stream().anyMatch(checked -> checked.state() == QuoteState.UNREADABLE);
    }

    /** Whether something is recorded of the very copy: who can read it no more does not know better. */
    private static boolean isOf(Evidence.Copy copy, Optional<Json> recorded) {
        return recorded.flatMap(EvidenceRecord::members)
                .flatMap(of -> text(of, "sha256"))
                .equals(Optional.of(copy.sha256()));
    }

    private static Map<String, Json> members(Lock lock) {
        return lock.section(Section.EVIDENCE).map(Json.Members::members).orElse(Map.of());
    }

    private static Json json(Evidence.Copy copy, List<Evidence.Checked> quotations, List<Share> shares) {
        return new JsonObject()
                .put("file", copy.file())
                .put("sha256", copy.sha256())
                .put("length", copy.length())
                .put("retrieved", copy.retrieved().map(Edtf::text), Json::of)
                .putAny(
                        QUOTATIONS,
                        quotations.stream()
                                .filter(checked -> checked.state().isLookedUp())
                                .sorted(ORDER)
                                .distinct()
                                .toList(),
                        EvidenceRecord::json)
                .putAny(SHARES, shares, EvidenceRecord::json)
                .json();
    }

    private static Json json(Share share) {
        return new JsonObject()
                .put("report", share.first().text())
                .put("percent", share.percent())
                .json();
    }

    private static Json json(Evidence.Checked checked) {
        return new JsonObject()
                .put("exact", checked.quotation().exact())
                .put("prefix", checked.quotation().prefix(), Json::of)
                .put("suffix", checked.quotation().suffix(), Json::of)
                .put("state", checked.state())
                .put("start", checked.stretch(), stretch -> Json.of(stretch.start()))
                .put("end", checked.stretch(), stretch -> Json.of(stretch.end()))
                .put(NEGATION, Optional.of(checked.negationLeftOut()).filter(left -> left), Json::of)
                .json();
    }

    private static Optional<Evidence> evidence(Map<String, Json> of) {
        Optional<String> file = text(of, "file").filter(PrivateFolder::isName);
        Optional<String> sha256 = text(of, "sha256").filter(SHA256.asMatchPredicate());
        Optional<Long> length = number(of, "length");
        if (file.isEmpty() || sha256.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> retrieved = text(of, "retrieved").flatMap(Edtf::parse);
        Evidence.Copy copy = new Evidence.Copy(file.get(), sha256.get(), length.get(), retrieved);
        Map<String, Json> alone = new HashMap<>(of);
        Json quotations = Optional.ofNullable(alone.remove(QUOTATIONS)).orElse(new Json.Items(List.of()));
        boolean understood = shares(alone.remove(SHARES)).isPresent();
        return understood
                        && json(copy, List.of(), List.of()).equals(new Json.Members(alone))
                        && quotations instanceof Json.Items items
                ? quotations(items).map(checked -> new Evidence(Optional.of(copy), checked))
                : Optional.empty();
    }

    private static Optional<List<Share>> shares(@Nullable Json recorded) {
        if (recorded == null) {
            return Optional.of(List.of());
        }
        List<Share> shares = new ArrayList<>();
        for (Json item : recorded instanceof Json.Items items ? items.items() : List.of(recorded)) {
            Optional<Share> share = members(item)
                    .flatMap(of -> text(of, "report")
                            .flatMap(ReportId::of)
                            .flatMap(first -> number(of, "percent")
                                    .filter(percent -> percent <= 100)
                                    .map(percent -> new Share(first, percent.intValue()))));
            if (share.filter(read -> json(read).equals(item)).isEmpty()) {
                return Optional.empty();
            }
            shares.add(share.get());
        }
        return Optional.of(shares);
    }

    private static Optional<List<Evidence.Checked>> quotations(Json.Items items) {
        List<Evidence.Checked> quotations = new ArrayList<>();
        for (Json item : items.items()) {
            Optional<Evidence.Checked> checked = members(item).flatMap(EvidenceRecord::checked);
            if (checked.filter(read -> json(read).equals(item)).isEmpty()) {
                return Optional.empty();
            }
            quotations.add(checked.get());
        }
        return Optional.of(quotations);
    }

    private static Optional<Evidence.Checked> checked(Map<String, Json> of) {
        Optional<String> exact = text(of, "exact");
        Optional<QuoteState> state = text(of, "state")
                .flatMap(word -> Words.parse(QuoteState.class, word))
                .filter(QuoteState::isLookedUp)
                .filter(known -> known != QuoteState.PARTLY);
        if (exact.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        Optional<Evidence.Stretch> stretch = number(of, "start")
                .flatMap(start -> number(of, "end")
                        .filter(end -> start <= end && end <= Integer.MAX_VALUE)
                        .map(end -> new Evidence.Stretch(start.intValue(), end.intValue())));
        Quotation quotation = new Quotation(exact.get(), text(of, "prefix"), text(of, "suffix"));
        return Optional.of(new Evidence.Checked(quotation, state.get(), stretch, of.containsKey(NEGATION)));
    }

    private static Optional<Map<String, Json>> members(Json json) {
        return json instanceof Json.Members object ? Optional.of(object.members()) : Optional.empty();
    }

    private static Optional<String> text(Map<String, Json> of, String name) {
        return of.get(name) instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Optional<Long> number(Map<String, Json> of, String name) {
        return of.get(name) instanceof Json.Decimal number
                        && number.value().scale() <= 0
                        && number.value().signum() >= 0
                        && number.value().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                ? Optional.of(number.value().longValue())
                : Optional.empty();
    }

    /**
     * That a copy shares text with another.
     *
     * @param first the report of the other, whose id comes first
     * @param percent how much of the shorter text stands in the other
     */
    private record Share(ReportId first, int percent) {}
}
