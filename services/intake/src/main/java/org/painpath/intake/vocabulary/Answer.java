package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/** What an observation says. */
public sealed interface Answer {

    /** @param unit UCUM or what the sender wrote; absent where the sender gave none */
    record Number(BigDecimal value, @Nullable String unit) implements Answer {}

    record Coded(List<Coding> codings) implements Answer {
        public Coded {
            codings = List.copyOf(codings);
        }
    }

    record YesNo(boolean yes) implements Answer {}

    record Day(LocalDate day) implements Answer {}

    record Words(String words) implements Answer {}
}
