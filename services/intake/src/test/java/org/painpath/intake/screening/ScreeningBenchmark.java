package org.painpath.intake.screening;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Facts of a usual referral, and one of which nothing is known: their findings differ in kind and number. */
@State(Scope.Benchmark)
public class ScreeningBenchmark {
    private final Screening screening = Screening.under(Policies.NOVEMBER_2026);
    private final ScreeningFacts complete = Facts.complete().facts();
    private final ScreeningFacts unknown = ScreeningFacts.none();

    @Benchmark
    public Object completeReferral() {
        return screening.examine(complete, Facts.NOW);
    }

    @Benchmark
    public Object nothingKnown() {
        return screening.examine(unknown, Facts.NOW);
    }
}
