package org.painpath.tracker.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.tracker.lifecycle.Heard.DECIDER;
import static org.painpath.tracker.lifecycle.Heard.hour;
import static org.painpath.tracker.lifecycle.Heard.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteStep;
import org.painpath.tracker.lifecycle.LifecycleCommand.NoteTime;

/** What stands against treatment is waited for before all else, and nobody outside hears of a patient who shares no data. */
class ObstaclesTest {
    private static final StepDetails CRISIS = StepDetails.codes(List.of(Obstacles.CRISIS));
    private static final StepDetails OFF_LABEL = StepDetails.codes(List.of("OFF_LABEL"));
    private static final StepDetails SHARING = StepDetails.codes(List.of("DATA_SHARING"));

    @Test
    void aCrisisWaitsForAClinicianAtOnceWhateverElseIsWaitedFor() {
        var crisis = after(inTreatment(), step(IntakeStep.CRISIS_OPENED, 4, 50, CRISIS));
        var wait = DECIDER.waits(crisis).getFirst();
        assertThat(wait)
                .extracting(TimedWait::stage, TimedWait::role, TimedWait::waitingFor, TimedWait::since)
                .containsExactly(Stage.TREATMENT, Role.CLINICIAN, "a clinician to see the patient at once", hour(50));
        assertThat(wait.dueAt()).isBetween(hour(50), hour(51));
        assertThat(Heard.decide(crisis, new NoteTime(hour(51))))
                .hasExactlyElementsOfTypes(ReferralLate.class, ReferralEscalated.class);
        var closed = after(crisis, step(IntakeStep.CRISIS_CLOSED, 5, 51, CRISIS));
        assertThat(DECIDER.waits(closed)).isEqualTo(DECIDER.waits(Heard.after(inTreatment())));
    }

    @Test
    void aCrisisBeforeTheDecisionIsWaitedForToo() {
        var crisis = after(Story.INTAKE.subList(0, 2), step(IntakeStep.CRISIS_OPENED, 3, 0, CRISIS));
        assertThat(DECIDER.waits(crisis)).extracting(TimedWait::role).containsExactly(Role.CLINICIAN, Role.COORDINATOR);
        assertThat(DECIDER.waits(crisis)).extracting(TimedWait::stage).containsOnly(Stage.AWAITING_DECISION);
    }

    @Test
    void aRiskThatIsNotHighWaitsForAClinicianWithinTheTimeForAWord() {
        var toBeSeen = StepDetails.codes(List.of("TO_BE_SEEN"));
        var noted = after(inTreatment(), step(IntakeStep.SUICIDE_RISK_NOTED, 4, 50, toBeSeen));
        assertThat(DECIDER.waits(noted).getFirst())
                .extracting(TimedWait::role, TimedWait::waitingFor, TimedWait::since)
                .containsExactly(Role.CLINICIAN, "a clinician to see the patient before treatment goes on", hour(50));
        var both = new NoteStep[] {
            step(IntakeStep.SUICIDE_RISK_NOTED, 4, 50, toBeSeen), step(IntakeStep.CRISIS_OPENED, 5, 51, CRISIS)
        };
        assertThat(DECIDER.waits(after(inTreatment(), both)).getFirst().waitingFor())
                .isEqualTo("a clinician to see the patient at once");
        var seen = after(
                inTreatment(),
                both[0],
                both[1],
                step(IntakeStep.CRISIS_CLOSED, 6, 52, CRISIS),
                step(IntakeStep.SUICIDE_RISK_SEEN, 7, 52, toBeSeen));
        assertThat(DECIDER.waits(seen)).isEqualTo(DECIDER.waits(Heard.after(inTreatment())));
    }

    /** The feed has nothing of it; evaluation and intake say in their own steps who has to act. */
    @Test
    void recordsThatMayNotBeUsedAnyMoreAreWaitedForInTheStepThatTheyStop() {
        var records = StepDetails.codes(List.of("PART_2"));
        var revoked = after(inTreatment(), step(IntakeStep.CONSENT_REVOKED, 4, 50, records));
        assertThat(DECIDER.waits(revoked)).isEqualTo(DECIDER.waits(Heard.after(inTreatment())));
        assertThat(revoked.isShared()).isTrue();
    }

    @Test
    void aConsentThatTreatmentNeedsIsAskedForAgain() {
        var revoked = after(inTreatment(), step(IntakeStep.CONSENT_REVOKED, 4, 50, OFF_LABEL));
        assertThat(DECIDER.waits(revoked).getFirst())
                .extracting(TimedWait::role, TimedWait::waitingFor)
                .containsExactly(Role.COORDINATOR, "a word with the patient about a consent that was taken back");
        var again = after(revoked, step(IntakeStep.CONSENT_GIVEN, 5, 52, OFF_LABEL));
        assertThat(DECIDER.waits(again)).isEqualTo(DECIDER.waits(Heard.after(inTreatment())));
        var telehealth = StepDetails.codes(List.of("TELEHEALTH"));
        assertThat(DECIDER.waits(after(inTreatment(), step(IntakeStep.CONSENT_REVOKED, 4, 50, telehealth))))
                .isEqualTo(DECIDER.waits(Heard.after(inTreatment())));
    }

    @Test
    void theCrisisComesBeforeTheConsent() {
        var both = after(
                inTreatment(),
                step(IntakeStep.CONSENT_REVOKED, 4, 50, OFF_LABEL),
                step(IntakeStep.CRISIS_OPENED, 5, 51, CRISIS));
        assertThat(DECIDER.waits(both)).extracting(TimedWait::role).startsWith(Role.CLINICIAN, Role.COORDINATOR);
    }

    @Test
    void withoutConsentToShareNothingMoreIsPublishedThoughItIsNoted() {
        var silent = commands(inTreatment(), step(IntakeStep.CONSENT_REVOKED, 4, 50, SHARING));
        assertThat(Heard.after(silent).isShared()).isFalse();
        var ended = commands(silent, Story.THERAPY.subList(2, 5).toArray(NoteStep[]::new));
        assertThat(news(silent, ended)).isNotEmpty().hasOnlyElementsOfTypes(StepNoted.class, KeptBack.class);
        assertThat(Heard.after(ended)).isInstanceOf(Lifecycle.Closed.class);
    }

    @Test
    void whoSharesAgainIsToldHowTheReferralStands() {
        var silent = commands(
                inTreatment(),
                step(IntakeStep.CONSENT_REVOKED, 4, 50, SHARING),
                step(TherapyStep.SESSION_COMPLETED, 3, 101, StepDetails.item("s1")));
        var again = commands(silent, step(IntakeStep.CONSENT_GIVEN, 5, 110, SHARING));
        assertThat(news(silent, again)).hasExactlyElementsOfTypes(StepNoted.class, StageEntered.class);
    }

    private static List<NoteStep> inTreatment() {
        return commands(
                commands(Story.INTAKE, Story.EVALUATION.toArray(NoteStep[]::new)),
                Stream.concat(Story.REVIEW.stream(), Story.THERAPY.subList(0, 2).stream())
                        .toArray(NoteStep[]::new));
    }

    private static List<NoteStep> commands(List<NoteStep> before, NoteStep... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    private static Lifecycle after(List<NoteStep> before, NoteStep... more) {
        return Heard.after(commands(before, more));
    }

    private static Lifecycle after(Lifecycle before, NoteStep step) {
        return Heard.decide(before, step).stream().reduce(before, DECIDER::evolve, (_, last) -> last);
    }

    /** The events by which one story is longer than the other. */
    private static List<LifecycleEvent> news(List<NoteStep> before, List<NoteStep> after) {
        var all = Heard.events(after);
        return all.subList(Heard.events(before).size(), all.size());
    }
}
