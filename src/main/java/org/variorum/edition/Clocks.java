package org.variorum.edition;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long things take, in nanoseconds since some moment. What is measured is told beside a result and is never part of it.
 *
 * @param wall the time that passes
 * @param processors the time that processors work for this process
 */
public record Clocks(LongSupplier wall, LongSupplier processors) {

    /** Those of this process; without that of processors where the system does not tell. */
    public static Clocks ofProcess() {
        return new Clocks(
                System::nanoTime,
                () -> ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos());
    }
}
