package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.CancelForWithdrawal;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.Disregard;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.LiftSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.course.CourseCommand.PauseForSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;
import org.painpath.integrationtherapy.course.CourseCommand.RequestDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.course.CourseCommand.StopCourse;
import org.painpath.integrationtherapy.course.CourseCommand.StopForDiscontinuation;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** Every command at every stage: the events that follow, the code of the refusal, or {@code -} for nothing to do. */
class EveryPairTest {
    private static final Course ACTIVE =
            Given.active(Given.scored(Instrument.NRS, 0, "8"), Given.scored(Instrument.NRS, 4, "4"));

    private static final Map<String, Course> STAGES = new LinkedHashMap<>();
    private static final Map<String, CourseCommand> COMMANDS = new LinkedHashMap<>();

    static {
        STAGES.put("Unplanned", Given.course());
        STAGES.put("Barred", Given.course(new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT)));
        STAGES.put("Planned", Given.course(Given.PLANNED));
        STAGES.put("Active", ACTIVE);
        STAGES.put("Paused", next(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess")));
        STAGES.put("Completed", next(new CourseCompleted(true, List.of(), "tess", "2026.11")));
        STAGES.put("Stopped", next(new CourseStopped(StopReason.NO_BENEFIT, "tess")));
        STAGES.put("Cancelled", next(new CourseCancelled(CancelReason.WITHDRAWN_BY_CLINIC)));

        COMMANDS.put("plan", new PlanCourse(Given.DOSING, Given.NOON));
        COMMANDS.put("dose-changed", new ResumeForDoseChange(Given.MORE, Given.NOON));
        COMMANDS.put("suspend", new PauseForSuspension());
        COMMANDS.put("lift-suspension", new LiftSuspension());
        COMMANDS.put("discontinue", new StopForDiscontinuation("pia"));
        COMMANDS.put("withdraw", new CancelForWithdrawal(CancelReason.WITHDRAWN_BY_PATIENT));
        COMMANDS.put("raise", new RaiseObstacle(Obstacle.CRISIS));
        COMMANDS.put("lift", new LiftObstacle(Obstacle.CRISIS));
        COMMANDS.put("disregard", new Disregard());
        COMMANDS.put(
                "schedule",
                new ScheduleSession(
                        new UUID(7, 8), Given.NOON, SessionKind.DOSING, SessionSetting.CLINIC, null, Given.NOON));
        COMMANDS.put("complete-session", new CompleteSession(Given.TALK, "tess", Given.TODAY));
        COMMANDS.put("miss-session", new MissSession(Given.TALK));
        COMMANDS.put("attest", new AttestPeerMonitor(Given.TALK, new PeerMonitor(true, true, true, "tess")));
        COMMANDS.put(
                "vitals",
                new RecordVitals(Given.TALK, new Vitals(0, 120, 80, 98, 60, null), null, "tess", Given.TODAY));
        COMMANDS.put("note-missed", new NoteMissedChecks(Given.TODAY));
        COMMANDS.put(
                "judge", new JudgeMissedCheck(Given.TALK, 40, MissedCheckReason.DEVICE_FAILED, "clara", Given.TODAY));
        COMMANDS.put(
                "outcome",
                new RecordOutcome(Instrument.PEG, BigDecimal.TEN, Map.of(), 0, Given.DAY, "tess", Given.TODAY));
        COMMANDS.put(
                "adverse-event",
                new ReportAdverseEvent(
                        new UUID(7, 6),
                        new Observed(AdverseEventTerm.PREGNANCY, 1, false),
                        new Circumstances(null, null, null),
                        "tess",
                        Given.TODAY));
        COMMANDS.put(
                "dose-request", new RequestDoseChange(DoseDirection.UP, DoseChangeReason.TOO_LITTLE_RELIEF, "tess"));
        COMMANDS.put("resume", new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE));
        COMMANDS.put("complete", new CompleteCourse("tess", Given.TODAY));
        COMMANDS.put("stop", new StopCourse(StopReason.NO_BENEFIT, "tess"));
    }

    private static final String TABLE = """
            command          | Unplanned       | Barred    | Planned                             | Active                              | Paused                              | Completed    | Stopped      | Cancelled
            plan             | CoursePlanned   | -         | -                                   | -                                   | -                                   | -            | -            | -
            dose-changed     | CoursePlanned   | -         | PrescriptionReplaced                | PrescriptionReplaced                | PrescriptionReplaced CourseResumed  | -            | -            | -
            suspend          | -               | -         | CoursePaused                        | CoursePaused                        | CoursePaused                        | -            | -            | -
            lift-suspension  | -               | -         | -                                   | -                                   | -                                   | -            | -            | -
            discontinue      | -               | -         | CourseStopped                       | CourseStopped                       | CourseStopped                       | -            | -            | -
            withdraw         | CourseCancelled | -         | CourseCancelled                     | CourseCancelled                     | CourseCancelled                     | -            | -            | -
            raise            | ObstacleRaised  | -         | ObstacleRaised                      | ObstacleRaised                      | ObstacleRaised                      | -            | -            | -
            lift             | -               | -         | -                                   | -                                   | -                                   | -            | -            | -
            disregard        | -               | -         | -                                   | -                                   | -                                   | -            | -            | -
            schedule         | no-course       | no-course | SessionScheduled                    | SessionScheduled                    | course-paused                       | course-closed | course-closed | course-closed
            complete-session | no-course       | no-course | course-not-started                  | SessionCompleted                    | SessionCompleted                    | course-closed | course-closed | course-closed
            miss-session     | no-course       | no-course | course-not-started                  | SessionMissed                       | SessionMissed                       | course-closed | course-closed | course-closed
            vitals           | no-course       | no-course | course-not-started                  | VitalsRecorded                      | VitalsRecorded                      | course-closed | course-closed | course-closed
            attest           | no-course       | no-course | course-not-started                  | no-peer-monitor-needed              | no-peer-monitor-needed              | course-closed | course-closed | course-closed
            note-missed      | -               | -         | -                                   | -                                   | -                                   | -            | -            | -
            judge            | no-course       | no-course | course-not-started                  | no-dose-under-way                   | no-dose-under-way                   | course-closed | course-closed | course-closed
            outcome          | no-course       | no-course | OutcomeRecorded                     | OutcomeRecorded                     | OutcomeRecorded                     | course-closed | course-closed | course-closed
            adverse-event    | no-course       | no-course | AdverseEventReported AdverseEventAssessed CourseStopped | AdverseEventReported AdverseEventAssessed CourseStopped | AdverseEventReported AdverseEventAssessed CourseStopped | AdverseEventReported AdverseEventAssessed | AdverseEventReported AdverseEventAssessed | AdverseEventReported AdverseEventAssessed
            dose-request     | no-course       | no-course | course-not-started                  | DoseChangeRequested                 | DoseChangeRequested                 | course-closed | course-closed | course-closed
            resume           | no-course       | no-course | course-not-paused                   | course-not-paused                   | CourseResumed                       | course-closed | course-closed | course-closed
            complete         | no-course       | no-course | course-not-started                  | CourseCompleted                     | course-paused                       | course-closed | course-closed | course-closed
            stop             | no-course       | no-course | CourseStopped                       | CourseStopped                       | CourseStopped                       | course-closed | course-closed | course-closed
            """;

    record Pair(String command, String stage, String expected) {}

    @ParameterizedTest
    @MethodSource("pairs")
    void hasItsAnswer(Pair pair) {
        var course = STAGES.get(pair.stage());

        var decision = Given.decide(course, COMMANDS.get(pair.command()));

        assertThat(words(decision)).isEqualTo(pair.expected());
        assertThat(Given.after(course, decision)).isNotNull();
    }

    @Test
    void theTableNamesEveryCommandAndStage() {
        assertThat(pairs().map(Pair::command)).containsAll(COMMANDS.keySet());
        assertThat(pairs()).hasSize(COMMANDS.size() * STAGES.size());
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct()).hasSize(leaves(CourseCommand.class));
        assertThat(STAGES.values().stream().map(Object::getClass).distinct()).hasSize(leaves(Course.class));
    }

    static Stream<Pair> pairs() {
        var lines = TABLE.lines().toList();
        var stages = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(EveryPairTest::cells)
                .flatMap(row -> Stream.iterate(1, i -> i + 1)
                        .limit(row.size() - 1)
                        .map(i -> new Pair(row.getFirst(), stages.get(i), row.get(i))));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static String words(Decision<CourseEvent> decision) {
        return switch (decision) {
            case Decision.Refused<CourseEvent> refused -> refused.code();
            case Decision.Accepted<CourseEvent> accepted when accepted.events().isEmpty() -> "-";
            case Decision.Accepted<CourseEvent> accepted ->
                accepted.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" "));
        };
    }

    private static int leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses())
                        .mapToInt(EveryPairTest::leaves)
                        .sum()
                : 1;
    }

    private static Course next(CourseEvent event) {
        return Given.DECIDER.evolve(ACTIVE, event);
    }
}
