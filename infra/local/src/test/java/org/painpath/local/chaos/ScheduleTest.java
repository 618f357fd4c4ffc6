package org.painpath.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.local.chaos.Fault.Kind;
import org.painpath.local.chaos.Schedule.Amounts;
import org.painpath.local.stack.Trouble;

class ScheduleTest {
    private static final int MANY = 500;
    private static final Amounts SOME = new Amounts(20, 6, 7);

    @Test
    void theSameSeedBreaksTheSameThingsAtTheSameTimes() {
        assertThat(Schedule.of(7, SOME, Targets.all())).isEqualTo(Schedule.of(7, SOME, Targets.all()));
        assertThat(Schedule.of(7, SOME, Targets.all())).isNotEqualTo(Schedule.of(8, SOME, Targets.all()));
    }

    @Test
    void eachLaneHoldsAsManyAsAskedFor() {
        var schedule = Schedule.of(7, SOME, Targets.all());
        assertThat(schedule.kills()).hasSize(20).extracting(Fault::kind).containsOnly(Kind.KILL);
        assertThat(schedule.stops()).hasSize(6).extracting(Fault::kind).containsOnly(Kind.STOP);
        assertThat(schedule.cuts()).hasSize(7).extracting(Fault::kind).containsOnly(Kind.CUT, Kind.HALF_OPEN);
    }

    @Test
    void everyTargetIsBrokenInTheLongRun() {
        var broken = faults(Targets.all());
        assertThat(broken).extracting(Fault::kind).contains(Kind.values());
        assertThat(broken)
                .filteredOn(fault -> fault.kind() == Kind.KILL)
                .extracting(Fault::target)
                .contains("intake", "tracker", "identity", "backbone", "postgres", "postgres-backend", "walsender");
    }

    @Test
    void onlyWhatIsAskedForIsBroken() {
        assertThat(faults(Targets.all().only(List.of("kill:backbone", "cut"))))
                .extracting(fault -> fault.kind().word() + ":" + fault.target())
                .containsOnly("kill:backbone", "cut:postgres", "cut:kafka", "cut:walsender");
    }

    private static List<Fault> faults(Targets targets) {
        return Schedule.of(7, new Amounts(MANY, MANY, MANY), targets).lanes().stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aTargetThatIsNoneIsNamedAsSuch() {
        assertThatThrownBy(() -> Targets.all().only(List.of("kill:printer")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("kill:printer")
                .hasMessageContaining("kill:backbone");
    }
}
