package org.variorum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of units: exact, the same under every class loader, and never out of bounds. */
class UnitTableTest {

    @Test
    void takesAnUnendingNameForAUnitOfItsOwn() {
        String name = "million ".repeat(100_000) + "USD";
        assertThat(Units.of(name).factor()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitIsAFiniteNumberOfItsBase(Units.Known known) {
        Units.Unit unit = UnitTable.of(known);
        BigDecimal base = unit.toBase(num("12.5"));
        assertThat(unit.fromBase(base)).isEqualByComparingTo("12.5");
        assertThat(unit.factor().signum()).isPositive();
    }

    /** Build tools run their workers under loaders that know neither us nor our libraries. */
    @Test
    void isLoadedUnderAnyLoaderOfAThread() throws Exception {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(UnitTableTest::url)
                .toArray(URL[]::new);
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(platform);
        try (URLClassLoader own = new URLClassLoader(path, platform)) {
            Class<?> table = Class.forName("org.variorum.measure.UnitTable", true, own);
            assertThat(table.getClassLoader()).isSameAs(own);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(platform);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Property
    void theSameAmountIsTheSameInEveryUnitOfItsDimension(
            @ForAll("sizes") BigDecimal number, @ForAll("pairs") Pair pair) {
        Units.Unit from = UnitTable.of(pair.a());
        Units.Unit to = UnitTable.of(pair.b());
        BigDecimal base = from.toBase(number);
        assertThat(to.toBase(to.fromBase(base)).subtract(base).abs())
                .isLessThanOrEqualTo(base.abs()
                        .multiply(new BigDecimal("1E-15"))
                        .add(to.factor().multiply(num("1E-10"))));
    }

    /**
     * Two units of one dimension.
     *
     * @param a one
     * @param b the other
     */
    record Pair(Units.Known a, Units.Known b) {}

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Units.Known> known = Arbitraries.of(Units.Known.class);
        return Combinators.combine(known, known)
                .as(Pair::new)
                .filter(p ->
                        UnitTable.of(p.a()).base().equals(UnitTable.of(p.b()).base()));
    }

    @Provide
    Arbitrary<BigDecimal> sizes() {
        return Arbitraries.bigDecimals()
                .between(num("-1000000"), num("1000000"))
                .ofScale(6);
    }

    private static BigDecimal num(String text) {
        return new BigDecimal(text);
    }
}
