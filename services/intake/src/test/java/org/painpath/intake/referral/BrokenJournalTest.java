package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.Questionnaire;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.Sex;

/** An event that cannot follow is a broken journal: nothing of a patient is guessed from it. */
class BrokenJournalTest {
    private static final Screening SCREENING = Screening.under(Policies.NOVEMBER_2026);
    private static final ReferralDecider DECIDER = new ReferralDecider(SCREENING);
    private static final ReferralReceived RECEIVED =
            new ReferralReceived(Channel.REST, Priority.ROUTINE, 47, Sex.FEMALE, List.of());
    private static final ReferralEvent SCREENED =
            ReferralScreened.of(SCREENING.examine(Facts.complete().facts(), NOW));
    private static final ReferralEvent DECLINED = new ReferralDeclined(List.of("out-of-area"), "coordinator", null);
    private static final ReferralEvent WITHDRAWN = new ReferralWithdrawn(RequestedBy.PATIENT, "changed-mind");
    private static final ReferralEvent ACCEPTED = new ReferralAccepted(
            Priority.ROUTINE,
            47,
            Sex.FEMALE,
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(),
            null,
            null,
            "coordinator",
            "2026.11",
            null,
            null,
            null);
    private static final Map<String, List<ReferralEvent>> PAST = Map.of(
            "Unreceived", List.of(),
            "Received", List.of(RECEIVED),
            "AwaitingDecision", List.of(RECEIVED, SCREENED),
            "Accepted", List.of(RECEIVED, SCREENED, ACCEPTED),
            "Declined", List.of(RECEIVED, SCREENED, DECLINED),
            "Withdrawn", List.of(RECEIVED, SCREENED, WITHDRAWN));
    private static final Map<String, ReferralEvent> EVENTS = Stream.of(
                    RECEIVED,
                    SCREENED,
                    DECLINED,
                    WITHDRAWN,
                    ACCEPTED,
                    new ScreeningFactsRecorded(Facts.complete().facts()),
                    new ConsentGiven(Consent.OFF_LABEL, null, TODAY, "coordinator"),
                    new InformationSupplied(List.of("mri-report"), "coordinator"),
                    new InformationOverdue(new UUID(1, 1), Whom.REFERRER, List.of("mri-report"), TODAY),
                    new QuestionnaireRecorded(
                            Questionnaire.NRS, TODAY, Map.of("PAIN", 8), List.of(), null, "NRS 8.", List.of(), "c"),
                    new AppointmentNoted(new AppointmentNotice(
                            new UUID(1, 2), Happening.BOOKED, new UUID(1, 3), 0, NOW.at(), 60, VisitMode.VIDEO, null)),
                    new PathwayNoted(new UUID(1, 4), Standing.IN_TREATMENT, NOW.at(), List.of()),
                    new OutcomeNoted(new Closing(new UUID(1, 5), Outcome.STOPPED, Instant.EPOCH), List.of()),
                    new SuicideRiskNoted(TODAY, Crisis.Reason.MODERATE_RISK),
                    new CrisisClosed("seen-and-safe", List.of("safety-plan"), "clinician"),
                    CrisisOpened.on(TODAY))
            .collect(Collectors.toMap(event -> event.getClass().getSimpleName(), event -> event));

    @ParameterizedTest
    @CsvSource({
        "Unreceived, ScreeningFactsRecorded",
        "Unreceived, ReferralScreened",
        "Unreceived, ConsentGiven",
        "Unreceived, InformationSupplied",
        "Unreceived, InformationOverdue",
        "Unreceived, QuestionnaireRecorded",
        "Unreceived, AppointmentNoted",
        "Unreceived, PathwayNoted",
        "Unreceived, OutcomeNoted",
        "Unreceived, SuicideRiskNoted",
        "Unreceived, CrisisOpened",
        "Unreceived, CrisisClosed",
        "Unreceived, ReferralAccepted",
        "Unreceived, ReferralDeclined",
        "Unreceived, ReferralWithdrawn",
        "Received, ReferralReceived",
        "Received, QuestionnaireRecorded",
        "Received, CrisisOpened",
        "Received, ReferralWithdrawn",
        "AwaitingDecision, ReferralReceived",
        "AwaitingDecision, AppointmentNoted",
        "AwaitingDecision, PathwayNoted",
        "AwaitingDecision, OutcomeNoted",
        "Accepted, ReferralScreened",
        "Accepted, InformationSupplied",
        "Accepted, ReferralAccepted",
        "Declined, AppointmentNoted",
        "Declined, PathwayNoted",
        "Declined, ReferralWithdrawn",
        "Withdrawn, PathwayNoted",
        "Withdrawn, ReferralWithdrawn"
    })
    void isRefused(String stage, String event) {
        var referral = DECIDER.fold(PAST.get(stage));
        assertThat(referral.getClass().getSimpleName()).isEqualTo(stage);
        assertThatThrownBy(() -> DECIDER.evolve(referral, EVENTS.get(event)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(event + " cannot follow at stage " + stage);
    }
}
