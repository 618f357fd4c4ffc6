package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.RULES;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.adverseevents.AdverseEventAction;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.obstacle.Obstacles;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What a course says as a whole: its findings, what is next, the stage that it is listed under, and what it remembers. */
class WholeCourseTest {

    @Test
    void itsFindingsAreItsRulesAndWhatStandsAgainstTreatment() {
        assertThat(RULES.examine(treatment(Given.active())))
                .extracting(Finding::rule)
                .containsExactly(
                        "not-two-contacts-missed", "relief-by-the-agreed-week", "suicide-risk-is-known-and-low");
        var hindered =
                Given.active(new ObstacleRaised(Obstacle.OFF_LABEL_REVOKED), new ObstacleRaised(Obstacle.CRISIS));
        assertThat(RULES.examine(treatment(hindered)).subList(3, 5))
                .containsExactly(
                        new Finding.Concern(
                                "no-crisis-is-open",
                                Finding.Severity.STOP,
                                "A crisis is open: a clinician sees the patient first."),
                        new Finding.Concern(
                                "off-label-consent-stands",
                                Finding.Severity.STOP,
                                "The patient has taken back the consent to off-label use."));
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsAgainstADoseIsKnownOnceAndGoesAlone(Obstacle obstacle) {
        var other = obstacle == Obstacle.CRISIS ? Obstacle.COMPOUNDED_REVOKED : Obstacle.CRISIS;
        var both = Obstacles.NONE.with(obstacle).with(other).with(obstacle);
        assertThat(both.all()).hasSize(2).isSorted();
        assertThat(both.without(other).all()).containsExactly(obstacle);
        assertThat(both.has(obstacle)).isTrue();
        assertThat(both.without(obstacle).has(obstacle)).isFalse();
    }

    @Test
    void whatIsNextIsTheFirstThatIsDueAndWhoIsLateIsSought() {
        var treatment = treatment(Given.active());
        assertThat(RULES.next(treatment)).contains(new NextStep(NextStep.What.BOOKED_SESSION, NOON));
        assertThat(RULES.reached(treatment, NOON.plus(Duration.ofHours(72)))).isInstanceOf(Finding.Satisfied.class);
        assertThat(RULES.reached(treatment, NOON.plus(Duration.ofHours(73))))
                .isEqualTo(new Finding.Concern(
                        "patient-is-reached",
                        Finding.Severity.CAUTION,
                        "What was due is over 72 hours late: reach out to the patient."));
    }

    @Test
    void itIsListedUnderItsStage() {
        var stages = Map.of(
                CourseStage.PLANNED, Given.course(Given.PLANNED),
                CourseStage.ACTIVE, Given.active(),
                CourseStage.PAUSED, Given.active(new CoursePaused(PauseReason.VITAL_SIGNS, "tess")),
                CourseStage.COMPLETED, Given.active(new CourseCompleted(true, List.of(), "tess", "2026.11")),
                CourseStage.STOPPED, Given.active(new CourseStopped(StopReason.MISUSE, "tess")),
                CourseStage.CANCELLED, Given.active(new CourseCancelled(CancelReason.WITHDRAWN_BY_CLINIC)));
        stages.forEach((stage, course) -> assertThat(CourseStage.of(course)).isEqualTo(stage));
        assertThat(stages).hasSize(CourseStage.values().length);
        assertThat(CourseStage.of(Given.course(new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT))))
                .isEqualTo(CourseStage.CANCELLED);
        assertThatThrownBy(() -> CourseStage.of(Given.course())).isInstanceOf(IllegalStateException.class);
        assertThat(CourseStage.values())
                .filteredOn(CourseStage::open)
                .containsExactly(CourseStage.PLANNED, CourseStage.ACTIVE, CourseStage.PAUSED);
    }

    @Test
    void aBarredCourseHasNoMoreFacts() {
        var barred = Given.course(new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT));
        assertThatThrownBy(() -> Given.DECIDER.evolve(barred, Given.PLANNED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CoursePlanned cannot follow Barred");
        assertThatThrownBy(() -> Given.DECIDER.evolve(Given.active(), Given.PLANNED))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Every stage keeps what it is when something is told of it, and takes the fact in. */
    @Test
    void afterTheEndFactsAreStillKept() {
        var harm = new AdverseEventReported(
                new UUID(7, 6),
                AdverseEventTerm.NAUSEA,
                1,
                false,
                AdverseEventAction.CONTINUE,
                "tess",
                null,
                null,
                null);
        for (CourseEvent end : List.of(
                new CourseCompleted(true, List.of(), "tess", "2026.11"),
                new CourseStopped(StopReason.MISUSE, "tess"),
                new CourseCancelled(CancelReason.WITHDRAWN_BY_CLINIC),
                new CoursePaused(PauseReason.VITAL_SIGNS, "tess"))) {
            var after = Given.active(end, harm);
            assertThat(after).isInstanceOf(Given.active(end).getClass());
            assertThat(treatment(after).adverseEvents())
                    .containsExactly(new AdverseEvent(
                            new UUID(7, 6),
                            new Observed(AdverseEventTerm.NAUSEA, 1, false),
                            new Circumstances(null, null, null),
                            AdverseEventAction.CONTINUE,
                            List.of()));
        }
    }

    @Test
    void whatWasMeasuredAndAttestedIsKeptAsItWasSaid() {
        var reasons = List.of(FindingFact.of(new Finding.Satisfied("not-serious")));
        var course = Given.active(
                new VitalsRecorded(DOSE, 40, 128, 81, 97, 66, 3, List.of(40)),
                new PeerMonitorAttested(DOSE, true, false, true, "tess"),
                new AdverseEventReported(
                        new UUID(7, 6),
                        AdverseEventTerm.NAUSEA,
                        2,
                        true,
                        AdverseEventAction.HOLD,
                        "tess",
                        40,
                        null,
                        null),
                new AdverseEventReported(
                        new UUID(7, 7),
                        AdverseEventTerm.OTHER,
                        1,
                        false,
                        AdverseEventAction.CONTINUE,
                        "tess",
                        null,
                        null,
                        null),
                new AdverseEventAssessed(new UUID(7, 6), reasons, "2026.11"));
        var session = treatment(course).session(DOSE).orElseThrow();
        assertThat(session.vitals()).containsExactly(new Vitals(40, 128, 81, 97, 66, 3));
        assertThat(session.peerMonitor()).isEqualTo(new PeerMonitor(true, false, true, "tess"));
        assertThat(treatment(course).adverseEvents())
                .extracting(AdverseEvent::findings)
                .containsExactly(reasons, List.of());
        assertThat(treatment(course).session(Given.TALK).orElseThrow().vitals()).isEmpty();
        assertThat(treatment(course).session(Given.RX)).isEmpty();
    }

    @Test
    void theThoughtsThatPhq9ToldAreKeptAndThoseOfNoOtherMeasure() {
        var phq9 = new OutcomeAssessed(Instrument.PHQ9, 4, Given.DAY, Map.of(), true, List.of(), "2026.11");
        var peg = new OutcomeAssessed(Instrument.PEG, 4, Given.DAY, Map.of(), null, List.of(), "2026.11");
        assertThat(treatment(Given.active(phq9, peg)).suicidalThoughts())
                .singleElement()
                .satisfies(thoughts -> assertThat(thoughts.told()).isTrue());
    }

    private static Treatment treatment(Course course) {
        return ((Course.Known) course).treatment();
    }
}
