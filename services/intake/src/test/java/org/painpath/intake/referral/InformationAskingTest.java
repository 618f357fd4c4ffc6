package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Accepted;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.policy.PackReader;
import org.painpath.intake.policy.Packs;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** Asking for what is missing: of whom, by when, and what closes it. Today is Monday, 2026-11-23. */
class InformationAskingTest {
    private static final UUID ASKING = new UUID(2, 1);
    private static final LocalDate TUESDAY_AFTER = LocalDate.of(2026, 12, 1);

    private final ReferralDecider decider = new ReferralDecider(Screening.under(Policies.NOVEMBER_2026));
    /** Lacks a score of the pain, two consents, a test that is recent, and what is known of the heart. */
    private final Referral lacking = received(Facts.complete()
            .nrs(null)
            .cardiac(null)
            .hcgOn(TODAY.minusDays(20))
            .consents(List.of(Consent.TELEHEALTH, Consent.DATA_SHARING)));

    @Test
    void whereNobodyIsNamedEachItemIsAskedOfWhoeverIsLikeliestToHaveIt() {
        assertThat(requests(ask(lacking, null, null)))
                .extracting(InformationRequested::from, InformationRequested::items)
                .containsExactly(
                        tuple(Whom.REFERRER, List.of("pregnancy-test", "cardiac-disease")),
                        tuple(
                                Whom.PATIENT,
                                List.of("pain-score-by-nrs-or-peg", "consent-off-label", "consent-compounded")));
    }

    @Test
    void theDaysAreThoseOfThePolicyUnlessADayIsNamed() {
        assertThat(requests(ask(lacking, Whom.REFERRER, null))).singleElement().satisfies(request -> {
            assertThat(request.dueOn()).isEqualTo("2026-11-30");
            assertThat(request.remindOn()).containsExactly(TODAY.plusDays(2), TODAY.plusDays(4));
            assertThat(request.escalateOn()).isEqualTo(TUESDAY_AFTER);
            assertThat(request.policyVersion()).isEqualTo("2026.11");
        });
        assertThat(requests(ask(lacking, Whom.REFERRER, TODAY))).singleElement().satisfies(request -> {
            assertThat(request.dueOn()).isEqualTo(TODAY);
            assertThat(request.remindOn()).isEmpty();
            assertThat(request.escalateOn()).isEqualTo(TODAY.plusDays(1));
        });
    }

    @Test
    void aPatientIsAskedForWhatALetterMayName() {
        assertThat(requests(ask(lacking, Whom.PATIENT, null)))
                .singleElement()
                .extracting(InformationRequested::items)
                .isEqualTo(List.of("pain-score-by-nrs-or-peg", "consent-off-label", "consent-compounded"));
        assertThat(code(ask(lacking, Whom.PATIENT, null, "consent-off-label", "cardiac-disease")))
                .isEqualTo("not-from-patient");
        assertThat(requests(ask(lacking, Whom.PATIENT, null, "insurance-card"))).hasSize(1);
        assertThat(requests(ask(lacking, null, null, "insurance-card")))
                .singleElement()
                .extracting(InformationRequested::from)
                .isEqualTo(Whom.REFERRER);
    }

    @Test
    void whatARuleThatIsSwitchedOffAsksForIsNoWordOfTheCoordinatorsOwn() throws IOException {
        var pack = Packs.shipped(it -> it.replace("switchedOff: []", "switchedOff: [kidneys-filter-enough]"));
        var withoutKidneys =
                new ReferralDecider(Screening.under(PackReader.read(pack).policy()));
        var ask = new RequestInformation(
                ASKING, List.of("egfr"), Whom.PATIENT, null, Policies.CHASING, "coordinator", NOW);
        assertThat(code(withoutKidneys.decide(lacking, ask))).isEqualTo("not-from-patient");
    }

    @Test
    void whatCameIsOutstandingNoMoreAndTheRestStaysOpen() {
        var asked = after(lacking, ask(lacking, null, null));
        var partly = after(
                asked,
                supply(asked, new ScreeningFactsDraft().nrs(7).hcgOn(TODAY).facts()));
        assertThat(open(partly))
                .extracting(InformationRequest::from, InformationRequest::outstanding)
                .containsExactly(
                        tuple(Whom.REFERRER, List.of("cardiac-disease")),
                        tuple(Whom.PATIENT, List.of("consent-off-label", "consent-compounded")));

        var all = after(partly, supply(partly, Facts.complete().facts()));
        assertThat(open(all)).isEmpty();
        assertThat(events(decider.decide(all, new NoteOverdueInformation(TUESDAY_AFTER))))
                .isEmpty();
    }

    @Test
    void aQuestionnaireAnswersToo() {
        var asked = after(lacking, ask(lacking, Whom.PATIENT, null, "pain-score-by-nrs-or-peg"));
        var filledIn = new FilledIn(Questionnaire.NRS, new Answers(Map.of("PAIN", 8)), TODAY);
        var answered = after(asked, decider.decide(asked, new RecordQuestionnaire(filledIn, "coordinator", NOW)));
        assertThat(open(answered)).isEmpty();
    }

    @Test
    void whatNoRuleKnowsComesByItsNameAlone() {
        var asked = after(lacking, ask(lacking, Whom.REFERRER, null, "mri-report"));
        var other = after(asked, supply(asked, Facts.complete().facts()));
        assertThat(open(other)).hasSize(1);
        var named = new SupplyInformation(ScreeningFacts.none(), List.of("mri-report"), "referrer", NOW);
        assertThat(open(after(other, decider.decide(other, named)))).isEmpty();
    }

    @Test
    void whatIsThereAlreadyAndAskedForAllTheSameIsNotTakenForAnswered() {
        var asked = after(lacking, ask(lacking, Whom.REFERRER, null, "blood-pressure"));
        var other = after(asked, supply(asked, new ScreeningFactsDraft().nrs(7).facts()));
        assertThat(open(other))
                .singleElement()
                .satisfies(it -> assertThat(it.outstanding()).containsExactly("blood-pressure"));
    }

    @Test
    void whoIsAskedAgainHasTheNewDayAlone() {
        var asked = after(lacking, ask(lacking, Whom.REFERRER, TODAY, "cardiac-disease"));
        var again = new RequestInformation(
                new UUID(2, 2),
                List.of("cardiac-disease"),
                Whom.REFERRER,
                TODAY.plusDays(9),
                Policies.CHASING,
                "coordinator",
                NOW);
        assertThat(open(after(asked, decider.decide(asked, again))))
                .singleElement()
                .extracting(InformationRequest::dueOn)
                .isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void whatDoesNotComeIsHandedToACoordinatorOnceForEachSide() {
        var asked = after(lacking, ask(lacking, null, null, "cardiac-disease", "consent-off-label"));
        assertThat(events(decider.decide(asked, new NoteOverdueInformation(TUESDAY_AFTER.minusDays(1)))))
                .isEmpty();
        var overdue = decider.decide(asked, new NoteOverdueInformation(TUESDAY_AFTER));
        assertThat(events(overdue))
                .extracting("from", "items", "dueOn")
                .containsExactly(
                        tuple(Whom.REFERRER, List.of("cardiac-disease"), TUESDAY_AFTER.minusDays(1)),
                        tuple(Whom.PATIENT, List.of("consent-off-label"), TUESDAY_AFTER.minusDays(1)));
        var chased = after(asked, overdue);
        assertThat(chased).isInstanceOf(AwaitingInformation.class);
        assertThat(open(chased)).allMatch(InformationRequest::overdue);
        assertThat(events(decider.decide(chased, new NoteOverdueInformation(TUESDAY_AFTER.plusDays(30)))))
                .isEmpty();
    }

    @Test
    void aRowFromBeforeRequestsWereChasedIsReadAndNotChased() {
        var old = new InformationRequested(
                List.of("cardiac-disease"), Whom.REFERRER, TODAY.minusDays(90), "coordinator", null, null, null, null);
        var asked = decider.evolve(lacking, old);
        assertThat(asked).isInstanceOf(AwaitingInformation.class);
        assertThat(open(asked)).isEmpty();
    }

    private Decision<ReferralEvent> ask(
            Referral referral, @Nullable Whom from, @Nullable LocalDate dueOn, String... items) {
        return decider.decide(
                referral,
                new RequestInformation(ASKING, List.of(items), from, dueOn, Policies.CHASING, "coordinator", NOW));
    }

    private Decision<ReferralEvent> supply(Referral referral, ScreeningFacts facts) {
        return decider.decide(referral, new SupplyInformation(facts, List.of(), "referrer", NOW));
    }

    private Referral received(ScreeningFactsDraft facts) {
        var receive = new ReceiveReferral(Channel.REST, Priority.ROUTINE, facts.facts(), NOW);
        return decider.fold(events(decider.decide(decider.initial(), receive)));
    }

    private Referral after(Referral referral, Decision<ReferralEvent> decision) {
        return events(decision).stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private static List<InformationRequest> open(Referral referral) {
        return ((Open) referral).requests().open();
    }

    private static List<InformationRequested> requests(Decision<ReferralEvent> decision) {
        return events(decision).stream().map(InformationRequested.class::cast).toList();
    }

    private static List<ReferralEvent> events(Decision<ReferralEvent> decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return ((Accepted<ReferralEvent>) decision).events();
    }

    private static String code(Decision<ReferralEvent> decision) {
        return ((Refused<ReferralEvent>) decision).code();
    }
}
