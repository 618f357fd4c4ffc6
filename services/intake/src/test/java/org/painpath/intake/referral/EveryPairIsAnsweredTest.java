package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.InformationRequests;
import org.painpath.intake.information.Whom;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CallOffAppointments;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.referral.ReferralCommand.NoteLapsedConsents;
import org.painpath.intake.referral.ReferralCommand.NoteOutcome;
import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.painpath.intake.referral.ReferralCommand.NotePathway;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;

/** The whole table of stages and commands: what each pair leads to, and that what follows can follow. */
class EveryPairIsAnsweredTest {

    private static final Screening SCREENING = Screening.under(Policies.NOVEMBER_2026);
    private static final ReferralDecider DECIDER = new ReferralDecider(SCREENING);

    private static final Crisis CRISIS = Crisis.ofHighRisk(TODAY);
    private static final Instant STARTS = Instant.parse("2026-12-01T09:00:00Z");
    private static final AppointmentNotice VISIT = new AppointmentNotice(
            new UUID(1, 0), Happening.BOOKED, new UUID(1, 1), 0, STARTS, 60, VisitMode.IN_PERSON, null);

    private static final InformationRequests ASKED = new InformationRequests(List.of(new InformationRequest(
            new UUID(2, 2), Whom.REFERRER, List.of("mri-report"), TODAY.minusDays(3), List.of(), TODAY, false)));

    private static final Map<String, Referral> STAGES = stages();
    private static final Map<String, ReferralCommand> COMMANDS = commands();

    @ParameterizedTest(
            name =
                    "{0}: receive {1}, supply {2}, request {3}, overdue {4}, record {5}, accept {6}, decline {7}, withdraw {8}, close {9}, note {10}, call off {11}, C-SSRS {12}, consent {13}, further {14}, ended {15}, danger {16}, lapsed {17}")
    @CsvSource({
        "unreceived, 3 events, not-received, not-received, 0 events, not-received, not-received, not-received, not-received, not-received, not-accepted, 0 events, not-received, not-received, not-accepted, not-decided, not-received, 0 events",
        "received, 0 events, not-screened, not-screened, 0 events, not-screened, not-screened, not-screened, not-screened, no-crisis, not-accepted, 0 events, not-screened, not-screened, not-accepted, not-decided, not-screened, 0 events",
        "information, 0 events, 3 events, 1 events, 1 events, 3 events, 1 events, 1 events, 1 events, no-crisis, not-accepted, 0 events, 4 events, 2 events, not-accepted, not-decided, 2 events, 0 events",
        "decision, 0 events, 3 events, 1 events, 0 events, 3 events, 1 events, 1 events, 1 events, no-crisis, not-accepted, 0 events, 4 events, 2 events, not-accepted, not-decided, 2 events, 0 events",
        "crisis, 0 events, 3 events, 1 events, 0 events, 3 events, crisis-open, 1 events, 1 events, 1 events, not-accepted, 0 events, 3 events, 2 events, not-accepted, not-decided, 1 events, 0 events",
        "accepted, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, 1 events, no-crisis, 2 events, 1 events, 3 events, 1 events, 1 events, 1 events, 2 events, 0 events",
        "accepted in a crisis, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, 1 events, 1 events, 2 events, 1 events, 2 events, 1 events, 1 events, 1 events, 1 events, 0 events",
        "declined, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, already-decided, no-crisis, not-accepted, 0 events, 3 events, already-decided, 0 events, 1 events, 2 events, 0 events",
        "declined in a crisis, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, already-decided, 1 events, not-accepted, 0 events, 2 events, already-decided, 0 events, 1 events, 1 events, 0 events",
        "withdrawn, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, already-decided, no-crisis, 1 events, 0 events, 3 events, already-decided, 0 events, 1 events, 2 events, 0 events",
        "withdrawn in a crisis, 0 events, already-decided, already-decided, 0 events, already-decided, already-decided, already-decided, already-decided, 1 events, 1 events, 0 events, 2 events, already-decided, 0 events, 1 events, 1 events, 0 events",
    })
    void aCommandAtAStageGives(
            String stage,
            String receive,
            String supply,
            String request,
            String overdue,
            String record,
            String accept,
            String decline,
            String withdraw,
            String close,
            String note,
            String callOff,
            String cssrs,
            String consent,
            String further,
            String ended,
            String danger,
            String lapsed) {
        var expected = List.of(
                receive, supply, request, overdue, record, accept, decline, withdraw, close, note, callOff, cssrs,
                consent, further, ended, danger, lapsed);
        assertThat(COMMANDS.values().stream().map(command -> answer(DECIDER.decide(STAGES.get(stage), command))))
                .isEqualTo(expected);
    }

    @Test
    void theTableHasEveryStageAndEveryCommand() {
        assertThat(STAGES.values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Unreceived.class,
                        Received.class,
                        AwaitingInformation.class,
                        AwaitingDecision.class,
                        Accepted.class,
                        Declined.class,
                        Withdrawn.class);
        assertThat(COMMANDS.values().stream().<Class<?>>map(Object::getClass))
                .containsOnly(ReferralCommand.class.getPermittedSubclasses());
    }

    static Stream<Referral> everyStage() {
        return STAGES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void whatIsDecidedCanFollow(Referral stage) {
        for (var command : COMMANDS.values()) {
            Referral next = stage;
            for (ReferralEvent event : recorded(DECIDER.decide(stage, command))) {
                next = DECIDER.evolve(next, event);
            }
            assertThat(next).isNotNull();
        }
    }

    private static String answer(Decision<ReferralEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<ReferralEvent>(var events) -> events.size() + " events";
            case Decision.Refused<ReferralEvent> refused -> refused.code();
        };
    }

    private static List<ReferralEvent> recorded(Decision<ReferralEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<ReferralEvent>(var events) -> events;
            case Decision.Refused<ReferralEvent> refused -> refused.recorded();
        };
    }

    private static Map<String, Referral> stages() {
        var facts = Facts.complete().facts();
        var screened = ReferralScreened.of(SCREENING.examine(facts, NOW));
        Map<String, Referral> stages = new LinkedHashMap<>();
        stages.put("unreceived", new Unreceived());
        stages.put("received", new Received(Priority.ROUTINE, facts));
        stages.put(
                "information",
                new AwaitingInformation(Priority.ROUTINE, facts, screened, Questionnaires.NONE, null, ASKED));
        stages.put(
                "decision",
                new AwaitingDecision(
                        Priority.ROUTINE, facts, screened, Questionnaires.NONE, null, InformationRequests.NONE));
        stages.put(
                "crisis",
                new AwaitingDecision(
                        Priority.ROUTINE, facts, screened, Questionnaires.NONE, CRISIS, InformationRequests.NONE));
        stages.put(
                "accepted",
                new Accepted(
                        Priority.ROUTINE,
                        "coordinator",
                        facts,
                        Questionnaires.NONE,
                        null,
                        new Notices(List.of(VISIT)),
                        ClosedLoop.at(Standing.ACCEPTED)));
        stages.put(
                "accepted in a crisis",
                new Accepted(
                        Priority.ROUTINE,
                        "coordinator",
                        facts,
                        Questionnaires.NONE,
                        CRISIS,
                        new Notices(List.of(VISIT)),
                        ClosedLoop.at(Standing.ACCEPTED)));
        stages.put("declined", declined(facts, null));
        stages.put("declined in a crisis", declined(facts, CRISIS));
        stages.put("withdrawn", withdrawn(facts, null));
        stages.put("withdrawn in a crisis", withdrawn(facts, CRISIS));
        return stages;
    }

    private static Declined declined(ScreeningFacts facts, @Nullable Crisis crisis) {
        return new Declined(
                Priority.ROUTINE,
                List.of("out-of-area"),
                "coordinator",
                facts,
                crisis,
                ClosedLoop.at(Standing.DECLINED));
    }

    private static Withdrawn withdrawn(ScreeningFacts facts, @Nullable Crisis crisis) {
        return new Withdrawn(
                Priority.ROUTINE,
                RequestedBy.PATIENT,
                "changed-mind",
                facts,
                crisis,
                Notices.NONE,
                ClosedLoop.at(Standing.WITHDRAWN));
    }

    private static Map<String, ReferralCommand> commands() {
        var facts = Facts.complete().facts();
        var items = List.of("mri-report");
        Map<String, ReferralCommand> commands = new LinkedHashMap<>();
        commands.put("receive", new ReceiveReferral(Channel.REST, Priority.ROUTINE, facts, NOW));
        commands.put("supply", new SupplyInformation(facts, items, "coordinator", NOW));
        commands.put(
                "request",
                new RequestInformation(
                        new UUID(2, 1), items, Whom.PATIENT, TODAY, Policies.CHASING, "coordinator", NOW));
        commands.put("overdue", new NoteOverdueInformation(TODAY));
        commands.put(
                "record",
                new RecordQuestionnaire(
                        new FilledIn(Questionnaire.NRS, new Answers(Map.of("PAIN", 8)), TODAY), "coordinator", NOW));
        commands.put("accept", new AcceptReferral(List.of(), "coordinator", NOW));
        commands.put("decline", new DeclineReferral(List.of("out-of-area"), "coordinator"));
        commands.put("withdraw", new WithdrawReferral(RequestedBy.CLINIC, "duplicate"));
        commands.put("close", new CloseCrisis("seen-and-safe", List.of("safety-plan"), "clinician"));
        commands.put(
                "note",
                new NoteAppointment(
                        new AppointmentNews(
                                new UUID(1, 2),
                                Happening.BOOKED,
                                new UUID(1, 3),
                                STARTS,
                                60,
                                VisitMode.IN_PERSON,
                                null),
                        STARTS));
        commands.put("call off", new CallOffAppointments(new UUID(1, 4), STARTS.minusSeconds(1)));
        commands.put(
                "C-SSRS",
                new RecordQuestionnaire(
                        new FilledIn(Questionnaire.CSSRS, new Answers(Map.of("PLAN", 1)), TODAY), "coordinator", NOW));
        commands.put("consent", new RecordConsent(Consent.OFF_LABEL, false, null, TODAY, "coordinator", NOW));
        commands.put("further", new NotePathway(new UUID(1, 5), Standing.IN_TREATMENT, STARTS));
        commands.put("ended", new NoteOutcome(new Closing(new UUID(1, 6), Outcome.STOPPED, STARTS)));
        commands.put("danger", new NoteHighSuicideRisk(TODAY, NOW));
        commands.put("lapsed", new NoteLapsedConsents(NOW));
        return commands;
    }
}
