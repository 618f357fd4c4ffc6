package org.painpath.intake.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of asking, reminding and taking over; 2026-11-23 is a Monday. */
class ChasingPolicyTest {

    /** A Friday. */
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private static final ChasingPolicy POLICY = new ChasingPolicy("2026.11", 5, List.of(3, 1), 1, Set.of(CHRISTMAS));

    @ParameterizedTest(name = "asked on {0}: due on {1}, a coordinator takes over on {2}")
    @CsvSource({
        "2026-11-23, 2026-11-30, 2026-12-01",
        "2026-11-27, 2026-12-04, 2026-12-07",
        "2026-11-28, 2026-12-04, 2026-12-07",
    })
    void weekendsDoNotCount(LocalDate asked, LocalDate due, LocalDate escalated) {
        assertThat(POLICY.dueOn(asked)).isEqualTo(due);
        assertThat(POLICY.escalateOn(due)).isEqualTo(escalated);
    }

    @Test
    void holidaysDoNotCount() {
        LocalDate due = POLICY.dueOn(LocalDate.of(2026, 12, 21));
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(POLICY.remindOn(LocalDate.of(2026, 12, 21), due))
                .containsExactly(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 28));
        assertThat(POLICY.escalateOn(CHRISTMAS.minusDays(1))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void remindersComeBeforeTheDueDay() {
        assertThat(POLICY.remindOn(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30)))
                .containsExactly(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest(name = "asked on Monday and due on {0}: {1} reminders")
    @CsvSource({"2026-11-23, 0", "2026-11-24, 0", "2026-11-25, 1", "2026-11-26, 1", "2026-11-27, 2", "2027-01-29, 2"})
    void aShortTimeHasFewerReminders(LocalDate due, int reminders) {
        assertThat(POLICY.remindOn(LocalDate.of(2026, 11, 23), due)).hasSize(reminders);
    }

    @Test
    void noReminderComesBeforeItWasAskedAndEachComesOnce() {
        assertThat(new ChasingPolicy("2026.11", 3, List.of(3), 1, Set.of()).faults())
                .hasSize(1);
        assertThat(new ChasingPolicy("2026.11", 5, List.of(1, 3), 1, Set.of()).faults())
                .hasSize(1);
        assertThat(new ChasingPolicy("2026.11", 5, List.of(2, 2), 1, Set.of()).faults())
                .hasSize(1);
        assertThat(POLICY.faults()).isEmpty();
    }
}
