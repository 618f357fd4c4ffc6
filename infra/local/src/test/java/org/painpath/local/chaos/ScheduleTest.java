package org.painpath.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.stack.Trouble;

class ScheduleTest {
    private static final int MANY = 500;

    @Test
    void theSameSeedBreaksTheSameThingsAtTheSameTimes() {
        assertThat(Schedule.of(7, 20, Targets.all())).isEqualTo(Schedule.of(7, 20, Targets.all()));
        assertThat(Schedule.of(7, 20, Targets.all())).isNotEqualTo(Schedule.of(8, 20, Targets.all()));
    }

    @Test
    void itHoldsAsManyKillsAsAskedFor() {
        assertThat(Schedule.of(7, 20, Targets.all()).faults())
                .filteredOn(fault -> fault.kind() == Kind.KILL)
                .hasSize(20);
        assertThat(Schedule.of(7, 0, Targets.all()).faults()).isEmpty();
    }

    @Test
    void everyTargetIsBrokenInTheLongRun() {
        var broken = Schedule.of(7, MANY, Targets.all()).faults();
        assertThat(broken).extracting(Fault::kind).contains(Kind.values());
        assertThat(broken)
                .filteredOn(fault -> fault.kind() == Kind.KILL)
                .extracting(Fault::target)
                .contains("intake", "tracker", "identity", "backbone", "postgres", "postgres-backend", "walsender");
    }

    @Test
    void onlyWhatIsAskedForIsBroken() {
        var broken = Schedule.of(7, MANY, Targets.all().only(List.of("kill:backbone", "cut")))
                .faults();
        assertThat(broken)
                .extracting(fault -> fault.kind().word() + ":" + fault.target())
                .containsOnly("kill:backbone", "cut:postgres", "cut:kafka", "cut:walsender");
    }

    @Test
    void aTargetThatIsNoneIsNamedAsSuch() {
        assertThatThrownBy(() -> Targets.all().only(List.of("kill:printer")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("kill:printer")
                .hasMessageContaining("kill:backbone");
    }
}
