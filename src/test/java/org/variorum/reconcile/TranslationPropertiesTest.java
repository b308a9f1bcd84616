package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.cases.Case;
import org.variorum.cases.CaseFile;
import org.variorum.cases.CaseReader;
import org.variorum.cases.CaseRun;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.tree.SourceText;
import org.variorum.model.Because;
import org.variorum.model.Comparison;
import org.variorum.model.Hedge;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Slot;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.Rumours.Told;

/** The same, told in other units, zones or scripts, comes to the same. */
class TranslationPropertiesTest {

    private static final int TRIES = 250;

    /** Fixed, because a build says the same of the same commit; who hunts for faults takes another, and more tries. */
    private static final String SEED = "20261128";

    /** Why two dates compare as they do: where a day is counted elsewhere, that it is goes with them. */
    private static final Set<Because> OF_CLOCKS = EnumSet.of(Because.TIMEZONE, Because.PRECISION);

    @Provide
    Arbitrary<Rumours> rumours() {
        return InventedRumours.all();
    }

    @Provide
    Arbitrary<Rumours> numbers() {
        return InventedRumours.of(ValueType.QUANTITY);
    }

    @Provide
    Arbitrary<Rumours> times() {
        return Arbitraries.of(ValueType.DATE, ValueType.RELATION, ValueType.QUANTITY)
                .flatMap(InventedRumours::of);
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void kilometresAndMetresAreOne(@ForAll("numbers") Rumours rumours) {
        Outcome there =
                Outcome.of(rumours.each(t -> t.says(t.value().map(TranslationPropertiesTest::inMetres), t.modality())));
        Outcome here = Outcome.of(
                rumours.each(t -> t.says(t.value().map(TranslationPropertiesTest::inKilometres), t.modality())));
        assertThat(there.verdict()).isEqualTo(here.verdict());
        assertThat(there.confidence()).isEqualTo(here.confidence());
    }

    private static Value inKilometres(Value value) {
        Value.Quantity q = (Value.Quantity) value;
        return new Value.Quantity(q.low(), q.high(), hedge(q), Optional.of("km"), List.of());
    }

    /** Dozens are dozens of whatever unit, and so do not convert. */
    private static Hedge hedge(Value.Quantity quantity) {
        return quantity.hedge() == Hedge.DOZENS ? Hedge.ABOUT : quantity.hedge();
    }

    private static Value inMetres(Value value) {
        Value.Quantity q = (Value.Quantity) value;
        return new Value.Quantity(
                q.low().scaleByPowerOfTen(3), q.high().scaleByPowerOfTen(3), hedge(q), Optional.of("m"), List.of());
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void anInstantIsOneByWhateverClock(@ForAll("times") Rumours invented) {
        Rumours here = invented.each(InOtherZones::placed);
        Rumours there = here.each(InOtherZones::moved);
        Examination examinedHere = here.examined();
        Examination examinedThere = there.examined();
        for (Told a : here.told()) {
            for (Told b : here.told()) {
                Comparison one = examinedHere.between(a.id(), b.id());
                Comparison other = examinedThere.between(a.id(), b.id());
                assertThat(other.relation()).as("%s and %s", a, b).isEqualTo(one.relation());
                assertThat(other.first()).isEqualTo(one.first());
                assertThat(unclocked(other.because())).isEqualTo(unclocked(one.because()));
            }
        }
        Reconciliation resultHere = examinedHere.reconciliation();
        Reconciliation resultThere = examinedThere.reconciliation();
        assertThat(resultThere.verdict()).isEqualTo(resultHere.verdict());
        assertThat(resultThere.confidence()).isEqualTo(resultHere.confidence());
        // Two that name one instant in two ways stand in one place once they name it in one, so that slots may change
        // places.
        List<Slot> others = new ArrayList<>(resultThere.slots());
        for (Slot slot : resultHere.slots()) {
            assertThat(others.stream()
                            .filter(other -> areOne(slot, other, here))
                            .findFirst())
                    .as("%s among %s", slot, others)
                    .hasValueSatisfying(others::remove);
        }
        assertThat(others).isEmpty();
    }

    private static boolean areOne(Slot here, Slot there, Rumours rumours) {
        // The month that holds two days apart is another month elsewhere.
        boolean apart = here.ground().range().isPresent();
        return there.verdict() == here.verdict()
                && there.confidence() == here.confidence()
                && areOne(here.answer(), there.answer(), rumours)
                && (apart || areOne(here.ground().allSay(), there.ground().allSay(), rumours))
                && areOne(here.ground().noneExcludes(), there.ground().noneExcludes(), rumours)
                && areOne(here.ground().range(), there.ground().range(), rumours);
    }

    private static boolean areOne(Optional<Value> here, Optional<Value> there, Rumours rumours) {
        return here.isPresent() == there.isPresent()
                && here.filter(v -> rumours.reconciler().relation(rumours.question(), v, there.orElseThrow())
                                != Relation.SAME)
                        .isEmpty();
    }

    private static Set<Because> unclocked(List<Because> because) {
        Set<Because> others = EnumSet.noneOf(Because.class);
        others.addAll(because);
        others.removeAll(OF_CLOCKS);
        return others;
    }

    @Property(tries = TRIES, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void itComesToTheSameInEveryScript(@ForAll("rumours") Rumours rumours, @ForAll InOtherScripts script) {
        Reconciliation latin = reconciled(InOtherScripts.LATIN.file(rumours));
        Reconciliation other = reconciled(script.file(rumours));
        assertThat(other.verdict()).isEqualTo(latin.verdict());
        assertThat(other.confidence()).isEqualTo(latin.confidence());
        assertThat(other.because()).isEqualTo(latin.because());
        assertThat(other.lineages()).hasSameSizeAs(latin.lineages());
        assertThat(values(other)).isEqualTo(translated(values(latin), script));
        assertThat(other.relations()).isEqualTo(latin.relations());
    }

    private static Reconciliation reconciled(String text) {
        Diagnostics faults = new Diagnostics();
        CaseFile file = CaseReader.read(SourceText.ofFile("cases.yaml", text), faults);
        assertThat(faults.sorted()).as(text).isEmpty();
        Case only = file.cases().get(0);
        return new CaseRun(file).of(only).reconciliation();
    }

    /** Each slot's answer and what all say, by its place. */
    private static Map<String, Value> values(Reconciliation result) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < result.slots().size(); i++) {
            Slot slot = result.slots().get(i);
            String place = i + " " + slot.verdict() + " " + slot.confidence();
            slot.answer().ifPresent(v -> values.put(place + " answer", v));
            slot.ground().allSay().ifPresent(v -> values.put(place + " all", v));
        }
        return values;
    }

    private static Map<String, Value> translated(Map<String, Value> latin, InOtherScripts script) {
        Map<String, Value> others = new HashMap<>();
        latin.forEach((place, value) -> others.put(place, script.of(value)));
        return others;
    }
}
