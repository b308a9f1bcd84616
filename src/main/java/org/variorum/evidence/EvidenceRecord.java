package org.variorum.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import org.variorum.model.Words;

/**
 * The section of {@code variorum.lock} in which stands what private copies showed: their digests, and how each quotation stands to
 * them. Of their text there is nothing but what is quoted anyway.
 */
public final class EvidenceRecord {

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
                        reporter.report(Diagnostic.of(
                                        Code.BAD_LOCK,
                                        Location.ofFile(Folder.LOCK),
                                        "what is recorded of the copy of \"" + name + "\" cannot be understood")
                                .hint("\"variorum snapshot verify\" records it anew"));
                    }
                });
        return all;
    }

    /** The same lock with this recorded instead. */
    public static Lock write(Lock lock, Map<ReportId, Evidence> all) {
        JsonObject section = new JsonObject();
        new TreeMap<>(all)
                .forEach((id, evidence) ->
                        evidence.copy().ifPresent(copy -> section.put(id.text(), json(copy, evidence.quotations()))));
        return lock.with(Section.EVIDENCE, section.json());
    }

    private static Json json(Evidence.Copy copy, List<Evidence.Checked> quotations) {
        return new JsonObject()
                .put("file", copy.file())
                .put("sha256", copy.sha256())
                .put("length", copy.length())
                .put("retrieved", copy.retrieved().map(Edtf::text), Json::of)
                .putAny(
                        "quotations",
                        quotations.stream().sorted(ORDER).distinct().toList(),
                        EvidenceRecord::json)
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
        List<Evidence.Checked> quotations = new ArrayList<>();
        if (of.get("quotations") instanceof Json.Items items) {
            for (Json item : items.items()) {
                Optional<Evidence.Checked> checked = members(item).flatMap(EvidenceRecord::checked);
                if (checked.isEmpty()) {
                    return Optional.empty();
                }
                quotations.add(checked.get());
            }
        }
        return Optional.of(new Evidence(
                Optional.of(new Evidence.Copy(file.get(), sha256.get(), length.get(), retrieved)), quotations));
    }

    private static Optional<Evidence.Checked> checked(Map<String, Json> of) {
        Optional<String> exact = text(of, "exact");
        Optional<QuoteState> state = text(of, "state")
                .flatMap(word -> Arrays.stream(QuoteState.values())
                        .filter(each -> Words.of(each).equals(word))
                        .filter(QuoteState::isLookedUp)
                        .findFirst());
        if (exact.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        Optional<Evidence.Stretch> stretch = number(of, "start")
                .flatMap(start -> number(of, "end")
                        .filter(end -> start <= end && end <= Integer.MAX_VALUE)
                        .map(end -> new Evidence.Stretch(start.intValue(), end.intValue())));
        Quotation quotation = new Quotation(exact.get(), text(of, "prefix"), text(of, "suffix"));
        return Optional.of(new Evidence.Checked(quotation, state.get(), stretch));
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
}
