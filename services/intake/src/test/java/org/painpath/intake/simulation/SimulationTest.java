package org.painpath.intake.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.simulation.Change;
import org.painpath.chassis.rules.simulation.RecordedDecision;
import org.painpath.chassis.rules.simulation.Simulation;
import org.painpath.chassis.rules.simulation.SimulationReport;
import org.painpath.chassis.rules.simulation.Stand;
import org.painpath.chassis.rules.simulation.Verdict;
import org.painpath.intake.policy.PackReader;
import org.painpath.intake.policy.Packs;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;

/** Which decisions another policy would have made otherwise, and why. */
class SimulationTest {

    private static final Screening RECORDED = Screening.under(Policies.NOVEMBER_2026);

    @Test
    void theSamePolicyChangesNothing() throws Exception {
        var report =
                replay("systolicLimit: 140", "systolicLimit: 140", complete(130), complete(150), ScreeningFacts.none());
        assertThat(report.decisions()).isEqualTo(3);
        assertThat(report.changed()).isZero();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void aLowerLimitHoldsWhoWasFree() throws Exception {
        var report = replay("systolicLimit: 140", "systolicLimit: 120", complete(118), complete(130), complete(150));
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.verdicts()).isEqualTo(Map.of("FREE-NEEDS_REASON", 1L));
        assertThat(report.rules()).isEqualTo(Map.of("blood-pressure-within-limit", 1L));
        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.policyVersion()).isEqualTo("2026.11");
            assertThat(change.before()).isEqualTo(Verdict.FREE);
            assertThat(change.after()).isEqualTo(Verdict.NEEDS_REASON);
            assertThat(change.why())
                    .containsExactly(new Change.Why(
                            "blood-pressure-within-limit",
                            Stand.SATISFIED,
                            Stand.HOLD,
                            "Blood pressure 130/82 mmHg is above 120/90: measure again."));
        });
    }

    @Test
    void aLawThatEndsEarlierStopsWhoWasAllowed() throws Exception {
        var report = replay("federalEndsOn: 2026-12-31", "federalEndsOn: 2026-10-31", complete(120));
        assertThat(report.verdicts()).isEqualTo(Map.of("FREE-STOPPED", 1L));
        assertThat(report.rules()).containsOnlyKeys("telemedicine-is-allowed");
    }

    @Test
    void aRuleThatIsSwitchedOffNoLongerHolds() throws Exception {
        var untreated = Facts.complete().priorTreatments(List.of()).facts();
        var report = replay("switchedOff: []", "switchedOff: [two-first-line-treatments-tried]", untreated);
        assertThat(report.verdicts()).isEqualTo(Map.of("INCOMPLETE-FREE", 1L));
        assertThat(report.changes().getFirst().why().getFirst().after()).isEqualTo(Stand.NOT_ASKED);
    }

    @Test
    void whatIsOnlyShownIsNoOtherDecision() throws Exception {
        var report =
                replay("mildUpTo: 4", "mildUpTo: 5", Facts.complete().nrs(5).facts());
        assertThat(report.changed()).isZero();
    }

    @Test
    void moreAreCountedThanListed() throws Exception {
        var report = replay(
                "systolicLimit: 140", "systolicLimit: 120", complete(130), complete(131), complete(132), complete(133));
        assertThat(report.changed()).isEqualTo(4);
        assertThat(report.changes()).hasSize(3);
    }

    private static ScreeningFacts complete(int systolic) {
        return Facts.complete().systolic(systolic).facts();
    }

    private static SimulationReport replay(String from, String to, ScreeningFacts... facts) throws Exception {
        var other = PackReader.read(Packs.shipped(pack -> {
            assertThat(pack).contains(from);
            return pack.replace(from, to);
        }));
        var screening = Screening.under(other.policy());
        var simulation = new Simulation<ScreeningFacts>(
                other.version(),
                decision -> ReferralScreened.of(screening.examine(decision.facts(), NOW))
                        .judged(),
                3);
        for (ScreeningFacts each : facts) {
            var screened = ReferralScreened.of(RECORDED.examine(each, NOW));
            simulation.replay(new RecordedDecision<>(UUID.randomUUID(), 3, NOW.at(), null, each, screened.judged()));
        }
        return simulation.report();
    }
}
