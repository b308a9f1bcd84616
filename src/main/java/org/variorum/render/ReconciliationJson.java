package org.variorum.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.model.Answer;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Edtf;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.Words;
import org.variorum.render.Json.Members;
import org.variorum.words.Wording;

/**
 * The parts of a reconciliation as data, the same wherever they go out: members in a fixed order, words of the vocabulary
 * as authors write them. Values are texts, exact numbers, flags, lists and maps.
 */
public final class ReconciliationJson {

    private ReconciliationJson() {}

    /** An answer: for each part its words, its typed value, its role and its scope. */
    public static List<Map<String, Object>> answer(Answer answer, Wording values) {
        return answer.parts().stream()
                .map(p -> scoped(
                                new Members()
                                        .put("text", values.of(p.value()))
                                        .put("value", ValueJson.of(p.value()))
                                        .put("role", p.role()),
                                p.scope())
                        .map())
                .toList();
    }

    /** A value: its type, and the members of that type. */
    public static Map<String, Object> value(Value value) {
        return ValueJson.of(value);
    }

    /** A position, with the claims and lineages behind it. */
    public static Map<String, Object> position(Position position, Wording values) {
        return scoped(
                        new Members()
                                .put("text", position.value().map(values::of))
                                .put("value", position.value().map(ValueJson::of))
                                .put("role", position.role())
                                .put("moved-from", position.movedFrom()),
                        position.scope())
                .put("claims", position.claims())
                .put("lineages", texts(position.lineages()))
                .map();
    }

    /** How two claims relate. */
    public static Map<String, Object> relation(Comparison c, Function<ClaimId, String> claims, StepSentences steps) {
        return new Members()
                .put("first", claims.apply(c.first()))
                .put("relation", Words.of(c.relation()))
                .put("second", claims.apply(c.second()))
                .putAll("because", c.because().stream().map(Words::of).toList())
                .put("rule", Words.of(c.rule()))
                .put("detail", steps.detail(c))
                .map();
    }

    /** A lineage. */
    public static Map<String, Object> lineage(Lineage l) {
        return new Members()
                .put("id", l.id().text())
                .put("origin", l.origin())
                .put("sources", l.sources())
                .put("letter", l.best().name())
                .put("interested", l.interested())
                .put("weight", l.weight())
                .map();
    }

    /** What speaks for and against a position. */
    public static Map<String, Object> count(Reconciliation.Count c) {
        return new Members()
                .put("position", c.position())
                .put("support", plain(c.support()))
                .put("against", plain(c.against()))
                .put("margin", plain(c.margin()))
                .put("supporters", texts(c.supporters()))
                .put("opponents", texts(c.opponents()))
                .map();
    }

    /** What would become of a finding without a lineage. */
    public static Map<String, Object> loss(Reconciliation.Loss l, Wording values) {
        return new Members()
                .put("without", l.lineage().text())
                .put("verdict", Words.of(l.verdict()))
                .put("answer", l.answer().map(a -> answer(a, values)))
                .map();
    }

    /** The ids of lineages, as texts. */
    static List<String> texts(List<LineageId> ids) {
        return ids.stream().map(LineageId::text).toList();
    }

    static Members scoped(Members members, Scope scope) {
        return members.put("period", scope.period().map(Edtf::text))
                .put("measure", scope.measure())
                .put("population", scope.population())
                .put("area", scope.area());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }
}
