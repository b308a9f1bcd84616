package org.variorum.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.data.Samples.Sample;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Comparison;
import org.variorum.model.Decision;
import org.variorum.model.Event;
import org.variorum.model.Lineage;
import org.variorum.model.Operands;
import org.variorum.model.Policy;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Ruled;
import org.variorum.model.Slot;
import org.variorum.model.Source;
import org.variorum.model.Step;
import org.variorum.model.Tie;
import org.variorum.model.Value;

/** What differs has different data: no component of what is hashed is forgotten, now or when one is added. */
class JsonFormsTest {

    /** Left out, and why. */
    private static final Set<String> LEFT_OUT = Set.of(
            // The weight of a term stands with its lineage.
            "Weighed.supporters.terms.weight",
            "Weighed.opponents.terms.weight",
            // What a voice weighs on one matter stands there; who it is, with its lineage.
            "Weaker.lineage.origin",
            "Weaker.lineage.sources",
            "Weaker.lineage.ties",
            "Count.weaker.origin",
            "Count.weaker.sources",
            "Count.weaker.ties",
            // What claims and questions say in words, and where they stand, no rule looks at.
            "Claim.passage",
            "Question.asked",
            "Question.tags",
            "Question.location",
            "Decision.location",
            "Decision.answered",
            "Decision.rulings.on.location",
            "Decision.claimed.on.location",
            "Question.competence.citation",
            "Question.competence.locator",
            // Of an event its date counts. What a text shares with another comes as the tie that it makes.
            "Event.name",
            "Event.where",
            "Event.description",
            "Event.location",
            "Policy.shares.overlap");

    private static final ReconciliationJson PARTS = new ReconciliationJson(Captions.NONE);

    /** A record with the function that makes data of it. */
    record Form(Class<?> kind, Function<Object, Json> json) {
        static <T> Form of(Class<? extends T> kind, Function<? super T, ? extends Json> json) {
            return new Form(kind, value -> json.apply(kind.cast(value)));
        }

        @Override
        public String toString() {
            return kind.getSimpleName();
        }
    }

    static Stream<Form> forms() {
        List<Form> forms = new ArrayList<>();
        family(Step.class, StepJson::of, forms);
        family(Operands.class, OperandsJson::of, forms);
        family(Reason.class, ReasonJson::of, forms);
        family(Tie.class, TieJson::of, forms);
        family(Actor.class, ActorJson::of, forms);
        family(Value.class, ValueJson::of, forms);
        forms.add(Form.of(Lineage.class, l -> PARTS.lineage(l).json()));
        forms.add(Form.of(Comparison.class, PARTS::comparison));
        forms.add(Form.of(Position.class, p -> PARTS.position(p).json()));
        forms.add(Form.of(Reconciliation.Loss.class, PARTS::loss));
        forms.add(Form.of(Reconciliation.Count.class, PARTS::count));
        forms.add(Form.of(Slot.class, s -> PARTS.slot(s).json()));
        forms.add(Form.of(Event.class, InputJson::event));
        forms.add(Form.of(Policy.class, InputJson::policy));
        forms.add(Form.of(Claim.class, c -> new ClaimJson(Captions.NONE).of(c).json()));
        forms.add(Form.of(Source.class, InputJson::source));
        forms.add(Form.of(Question.class, InputJson::question));
        forms.add(Form.of(Decision.class, FindingJson::decision));
        forms.add(Form.of(Ruled.class, FindingJson::ruled));
        return forms.stream();
    }

    private static <T> void family(Class<T> family, Function<? super T, ? extends Json> json, List<Form> forms) {
        Arrays.stream(family.getPermittedSubclasses())
                .filter(Class::isRecord)
                .map(kind -> Form.of(kind.asSubclass(family), json))
                .forEach(forms::add);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyComponentIsInTheData(Form form) {
        List<Sample> samples = Samples.of(form.kind());
        String first = text(form, samples.get(0));
        Map<String, String> seen = new HashMap<>();
        for (Sample sample : samples) {
            String what = form + sample.what();
            String text = text(form, sample);
            if (LEFT_OUT.stream().anyMatch(what::startsWith)) {
                assertThat(text).as("%s is left out", what).isEqualTo(first);
            } else {
                assertThat(seen.put(text, what))
                        .as("the same data as %s: %s", what, text)
                        .isNull();
            }
        }
    }

    @Test
    void whatIsLeftOutIsThere() {
        Set<String> all = forms().flatMap(
                        form -> Samples.of(form.kind()).stream().map(sample -> form + sample.what()))
                .collect(Collectors.toSet());
        assertThat(LEFT_OUT).allSatisfy(left -> assertThat(all).anyMatch(what -> what.startsWith(left)));
    }

    private static String text(Form form, Sample sample) {
        return Canonical.text(form.json().apply(sample.value()));
    }
}
