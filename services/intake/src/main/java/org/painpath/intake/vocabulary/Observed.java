package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Coding;

/**
 * One thing that was measured, asked or answered.
 *
 * @param codes what was observed; the same thing in several terminologies
 * @param on the day of it; absent where the sender does not say
 * @param panel what was observed together has the same panel: the two pressures of one reading, the items of one questionnaire
 */
public record Observed(
        List<Coding> codes, Answer answer, @Nullable LocalDate on, String panel) {
    public Observed {
        codes = List.copyOf(codes);
    }

    boolean is(String system, String code) {
        return codes.stream()
                .anyMatch(coding ->
                        coding.system().equals(system) && coding.code().equals(code));
    }

    LocalDate dayOrLongAgo() {
        return on == null ? LocalDate.MIN : on;
    }

    @Nullable
    BigDecimal number() {
        return answer instanceof Answer.Number number ? number.value() : null;
    }
}
