package org.variorum.load.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Field;
import org.variorum.load.field.Shown;

/** Reads the claims of a case: no more than can be compared, each of its own id, and none that corrects itself. */
final class ClaimList {

    /** All pairs are compared and printed, so that their number grows with the square of this. */
    private static final int MOST = 200;

    private final ClaimFields reader;
    private final Reporter reporter;

    ClaimList(ClaimFields reader, Reporter reporter) {
        this.reader = reader;
        this.reporter = reporter;
    }

    /** The claims; none where there are too many, which is reported. */
    List<Stated> read(Field list) {
        if (list.items().size() > MOST) {
            list.reject(
                    list.location(),
                    "a list of " + list.items().size(),
                    "at most " + MOST + " claims in a case",
                    Optional.empty());
            return List.of();
        }
        List<Stated> stated = list.items().stream()
                .map(item -> list.one(item, f -> reader.read(f, item.location())))
                .toList();
        Map<String, Stated> byId = byId(stated);
        stated.forEach(each -> checkCorrection(each, byId));
        return stated;
    }

    /** Of two claims of one id, the first counts, and the second is reported. */
    private Map<String, Stated> byId(List<Stated> stated) {
        Map<String, Stated> byId = new HashMap<>();
        for (Stated each : stated) {
            String id = each.id();
            if (byId.putIfAbsent(id, each) != null) {
                reporter.report(Diagnostic.of(
                                Code.DUPLICATE_CLAIM_ID,
                                each.idPlace(),
                                "the case has another claim " + Shown.quoted(id))
                        .expected("an id that no other claim of the case has"));
            }
        }
        return byId;
    }

    private void checkCorrection(Stated stated, Map<String, Stated> byId) {
        if (stated.corrects().isEmpty()) {
            return;
        }
        Text corrected = stated.corrects().get();
        Set<String> others = new TreeSet<>(byId.keySet());
        others.remove(stated.id());
        if (!others.contains(corrected.value())) {
            reporter.report(Diagnostic.of(
                            Code.UNKNOWN_CLAIM,
                            corrected.location(),
                            "no other claim of the case has the id " + Shown.quoted(corrected.value()))
                    .expected("the id of the claim that is corrected, such as c1")
                    .hint(Nearest.hint(corrected.value(), others)));
        } else if (leadsBack(stated, byId)) {
            reporter.report(Diagnostic.of(
                            Code.BAD_VALUE,
                            corrected.location(),
                            Shown.quoted(stated.id()) + " corrects what corrects it")
                    .expected("a correction of an earlier claim"));
        }
    }

    private static boolean leadsBack(Stated start, Map<String, Stated> byId) {
        Set<String> seen = new TreeSet<>();
        Optional<Stated> at = Optional.of(start);
        while (at.isPresent() && seen.add(at.get().id())) {
            at = at.get().corrects().map(Text::value).map(byId::get);
        }
        return at.filter(s -> s.id().equals(start.id())).isPresent();
    }
}
