package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.SubstanceUse;

/** Without the consent to records of a substance use programme (42 CFR Part 2) nobody decides on them, asks for them, or tells them on. */
class RecordsWithheldTest {
    private static final String RULE = "no-active-substance-use";
    private static final Coding DEPENDENCE = new Coding("http://hl7.org/fhir/sid/icd-10-cm", "F11.20", null);
    private static final Coding CRPS = new Coding("http://hl7.org/fhir/sid/icd-10-cm", "G90.511", null);
    private static final ConsentRecord REFUSED = new ConsentRecord(Consent.PART_2, null, null, TODAY);

    private final ReferralDecider decider = new ReferralDecider(Policies.OF_THE_DAY);

    @Test
    void nobodyIsAcceptedBeforeSomebodyOfTheClinicHasAskedAnew() {
        var revoked = after(received(used().facts()), revoke(Consent.PART_2));
        assertThat(((Open) revoked).screened().missing()).containsExactly("substance-use");
        assertThat(code(revoked, accept())).isEqualTo("missing-data");

        var fromOutside = after(revoked, new SupplyInformation(told(), List.of(), "north", NOW, true));
        assertThat(code(fromOutside, accept())).isEqualTo("missing-data");

        var anew = after(revoked, new SupplyInformation(told(), List.of(), "clinician", NOW));
        assertThat(code(anew, accept())).isEqualTo("hold-needs-reason");
        assertThat(events(anew, accept(new HoldOverride(RULE, "specialist-cleared"))))
                .last()
                .isInstanceOf(ReferralAccepted.class);
    }

    @Test
    void withTheConsentWhatComesFromOutsideCounts() {
        var outside = new SupplyInformation(told(), List.of(), "north", NOW, true);
        assertThat(code(after(received(Facts.complete().facts()), outside), accept()))
                .isEqualTo("hold-needs-reason");
    }

    @Test
    void whatIsPublishedAfterwardsNamesNoSuchDiagnosis() {
        var revoked = after(received(used().facts()), revoke(Consent.PART_2));
        var anew = after(revoked, new SupplyInformation(none(), List.of(), "clinician", NOW));
        assertThat(events(anew, accept())).last().isInstanceOfSatisfying(ReferralAccepted.class, accepted -> {
            assertThat(accepted.conditions()).containsExactly(CRPS);
            assertThat(accepted.findings()).isEmpty();
        });
    }

    @Test
    void aReferralThatBringsTheRefusalBringsNoneOfIt() {
        var facts = used().consentRecords(new ConsentRecords(List.of(REFUSED))).facts();
        var events = events(decider.initial(), new ReceiveReferral(Channel.FHIR, Priority.ROUTINE, facts, NOW));
        assertThat(events).hasAtLeastOneElementOfType(ConsentRevoked.class).allSatisfy(event -> {
            switch (event) {
                case ReferralReceived received ->
                    assertThat(received.conditions()).containsExactly(CRPS);
                case ScreeningFactsRecorded recorded ->
                    assertThat(recorded.facts().conditions()).containsExactly(CRPS);
                case ReferralScreened screened -> assertThat(screened.missing()).containsExactly("substance-use");
                default -> assertThat(event).isInstanceOf(ConsentRevoked.class);
            }
        });
    }

    @Test
    void nobodyOutsideIsAskedForThemAndWhatWasAskedIsCalledOff() {
        var asked = after(received(Facts.complete().nrs(null).facts()), ask("substance-use", "mri-report"));
        var revoked = after(asked, revoke(Consent.PART_2));
        assertThat(((Open) revoked).requests().open())
                .singleElement()
                .extracting(InformationRequest::outstanding)
                .isEqualTo(List.of("mri-report"));
        assertThat(code(revoked, ask("substance-use"))).isEqualTo("consent-revoked-part-2");
        assertThat(events(revoked, askForAll()))
                .extracting("items")
                .containsExactly(List.of("pain-score-by-nrs-or-peg"));
    }

    @Test
    void afterTheEndTheWordIsStillTakenForALetterMayBeReadLater() {
        var declined = after(received(used().facts()), new DeclineReferral(List.of("active-use"), "clinician"));
        var withdrawn = after(received(used().facts()), new WithdrawReferral(RequestedBy.PATIENT, "moved"));
        for (Referral ended : List.of(declined, withdrawn)) {
            var revoked = (Known) after(ended, revoke(Consent.PART_2));
            assertThat(revoked.facts().knownConsents().isRevoked(Consent.PART_2))
                    .isTrue();
            assertThat(revoked.facts().conditions()).containsExactly(CRPS);
            assertThat(code(ended, revoke(Consent.OFF_LABEL))).isEqualTo("already-decided");
            var message = new SupplyInformation(
                    new ScreeningFactsDraft()
                            .consentRecords(new ConsentRecords(List.of(REFUSED)))
                            .facts(),
                    List.of(),
                    "north",
                    NOW,
                    true);
            assertThat(events(ended, message)).hasAtLeastOneElementOfType(ConsentRevoked.class);
        }
    }

    private static ScreeningFactsDraft used() {
        return Facts.complete().conditions(List.of(CRPS, DEPENDENCE)).history(history(SubstanceUse.HISTORY));
    }

    private static ScreeningFacts told() {
        return new ScreeningFactsDraft().history(history(SubstanceUse.HISTORY)).facts();
    }

    private static ScreeningFacts none() {
        return new ScreeningFactsDraft().history(history(SubstanceUse.NONE)).facts();
    }

    private static MedicalHistory history(SubstanceUse use) {
        var known = Facts.complete().facts().history();
        assertThat(known).isNotNull();
        return new MedicalHistory(
                known.raisedIntracranialPressure(),
                known.glaucoma(),
                use,
                null,
                null,
                known.urinaryTractDisease(),
                known.untreatedSleepApnoea(),
                known.spo2Percent(),
                known.uncontrolledThyroidPorphyriaOrSeizures(),
                known.alt(),
                known.ast(),
                known.egfr(),
                null,
                null);
    }

    private Referral received(ScreeningFacts facts) {
        return after(decider.initial(), new ReceiveReferral(Channel.REST, Priority.URGENT, facts, NOW));
    }

    private Referral after(Referral referral, ReferralCommand command) {
        return events(referral, command).stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        var decision = decider.decide(referral, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<ReferralEvent>) decision).events();
    }

    private String code(Referral referral, ReferralCommand command) {
        var decision = decider.decide(referral, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<ReferralEvent>) decision).code();
    }

    private static RecordConsent revoke(Consent kind) {
        return new RecordConsent(kind, false, null, TODAY, "coordinator", NOW);
    }

    /** Of the referrer. */
    private static RequestInformation ask(String... items) {
        return new RequestInformation(
                new UUID(2, 1), List.of(items), Whom.REFERRER, null, Policies.CHASING, "coordinator", NOW);
    }

    /** Whatever is lacking, of whoever is likeliest to have it. */
    private static RequestInformation askForAll() {
        return new RequestInformation(new UUID(2, 2), List.of(), null, null, Policies.CHASING, "coordinator", NOW);
    }

    private static AcceptReferral accept(HoldOverride... overrides) {
        return new AcceptReferral(List.of(overrides), "clinician", NOW);
    }
}
