package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.NOW;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.Facts;
import org.painpath.intake.screening.Policies;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/** A consent counts until it is taken back, and again once it is given again: by a person's word, or a later one of a message. */
class ConsentTest {
    private static final LocalDate EARLIER = TODAY.minusDays(30);

    private final ReferralDecider decider = new ReferralDecider(Policies.OF_THE_DAY);

    @Test
    void aConsentThatIsTakenBackIsMissingUntilItIsGivenAgain() {
        var revoked = after(received(), revoke(Consent.OFF_LABEL, TODAY));
        assertThat(revoked)
                .isInstanceOfSatisfying(
                        AwaitingInformation.class,
                        it -> assertThat(it.screened().missing()).containsExactly("consent-off-label"));
        assertThat(decider.decide(revoked, accept())).extracting("code").isEqualTo("missing-data");

        var again = after(revoked, give(Consent.OFF_LABEL, TODAY));
        assertThat(events(again, accept())).hasExactlyElementsOfTypes(ReferralAccepted.class);
    }

    @Test
    void whatAMessageNamesWithoutItsDayOrOnTheSameDayDoesNotLiftARevocation() {
        var revoked = after(received(), revoke(Consent.OFF_LABEL, TODAY));
        var named = new ScreeningFactsDraft()
                .consents(List.of(Consent.OFF_LABEL))
                .nrs(8)
                .facts();
        for (ScreeningFacts facts : List.of(named, told(new ConsentRecord(Consent.OFF_LABEL, null, TODAY, null)))) {
            var still = after(revoked, supply(facts));
            assertThat(((Known) still).facts().consentsTo(Consent.OFF_LABEL)).isFalse();
        }
    }

    @Test
    void aMessageOfALaterDayLiftsIt() {
        var revoked = after(accepted(), revoke(Consent.OFF_LABEL, EARLIER));
        assertThat(events(revoked, supply(told(new ConsentRecord(Consent.OFF_LABEL, null, TODAY, null)))))
                .contains(new ConsentGiven(Consent.OFF_LABEL, null, TODAY, "north"));
    }

    @Test
    void anAcceptedReferralTakesBothWordsAndTellsThem() {
        var accepted = accepted();
        assertThat(events(accepted, revoke(Consent.COMPOUNDED, TODAY)))
                .containsExactly(new ConsentRevoked(Consent.COMPOUNDED, null, null, TODAY, "coordinator"));
        var revoked = after(after(accepted, give(Consent.COMPOUNDED, EARLIER)), revoke(Consent.COMPOUNDED, TODAY));
        assertThat(((Known) revoked).facts().knownConsents().all())
                .containsExactly(new ConsentRecord(Consent.COMPOUNDED, "2026-11", EARLIER, TODAY));
        assertThat(events(revoked, give(Consent.COMPOUNDED, TODAY)))
                .containsExactly(new ConsentGiven(Consent.COMPOUNDED, "2026-11", TODAY, "coordinator"));
    }

    @Test
    void aRevocationInAMessageReachesAnAcceptedReferralAndTheRestDoesNot() {
        var record = new ConsentRecord(Consent.OFF_LABEL, null, EARLIER, TODAY);
        assertThat(events(accepted(), supply(told(record))))
                .contains(new ConsentRevoked(Consent.OFF_LABEL, null, EARLIER, TODAY, "north"));
        var more = new ScreeningFactsDraft()
                .consentRecords(new ConsentRecords(List.of(record)))
                .nrs(2)
                .facts();
        assertThat(decider.decide(accepted(), supply(more))).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("partly-taken");
            assertThat(refused.words()).contains("Taken: the consents.");
            assertThat(refused.recorded()).hasAtLeastOneElementOfType(ConsentRevoked.class);
        });
    }

    @Test
    void aMessageThatRepeatsAKnownWordBesideSomethingElseIsRefusedAsAWhole() {
        var record = new ConsentRecord(Consent.OFF_LABEL, null, EARLIER, TODAY);
        var revoked = after(accepted(), supply(told(record)));
        var again = new ScreeningFactsDraft()
                .consentRecords(new ConsentRecords(List.of(record)))
                .nrs(2)
                .facts();
        assertThat(decider.decide(revoked, supply(again))).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("already-decided");
            assertThat(refused.recorded()).isEmpty();
        });
    }

    @Test
    void aConsentThatWasRefusedWithTheReferralIsTold() {
        var facts = told(new ConsentRecord(Consent.TELEHEALTH, null, null, TODAY))
                .over(Facts.complete().facts());
        assertThat(events(decider.initial(), new ReceiveReferral(Channel.FHIR, Priority.ROUTINE, facts, NOW)))
                .contains(new ConsentRevoked(Consent.TELEHEALTH, null, null, TODAY, "referrer"));
        var given = told(new ConsentRecord(Consent.TELEHEALTH, null, EARLIER, null));
        assertThat(events(decider.initial(), new ReceiveReferral(Channel.FHIR, Priority.ROUTINE, given, NOW)))
                .doesNotHaveAnyElementsOfTypes(ConsentGiven.class);
    }

    @Test
    void theSameWordAgainChangesNothing() {
        var given = after(accepted(), give(Consent.OFF_LABEL, TODAY));
        assertThat(events(given, give(Consent.OFF_LABEL, TODAY))).isEmpty();
        var revoked = after(given, revoke(Consent.OFF_LABEL, TODAY));
        assertThat(events(revoked, revoke(Consent.OFF_LABEL, TODAY))).isEmpty();
    }

    @Test
    void aWordIsNotOfTomorrowAndNotOlderThanTheLastOne() {
        assertThat(decider.decide(accepted(), revoke(Consent.OFF_LABEL, TODAY.plusDays(1))))
                .extracting("code")
                .isEqualTo("in-the-future");
        var revoked = after(accepted(), revoke(Consent.OFF_LABEL, TODAY));
        assertThat(decider.decide(revoked, give(Consent.OFF_LABEL, EARLIER)))
                .extracting("code")
                .isEqualTo("older-than-known");
    }

    @Test
    void oneKindSaysNothingOfAnother() {
        var revoked = (Known) after(accepted(), revoke(Consent.TELEHEALTH, TODAY));
        for (Consent kind : List.of(Consent.OFF_LABEL, Consent.COMPOUNDED, Consent.DATA_SHARING)) {
            assertThat(revoked.facts().consentsTo(kind)).as("%s", kind).isTrue();
        }
        assertThat(revoked.facts().consents()).doesNotContain(Consent.TELEHEALTH);
    }

    @Test
    void whoIsNotTreatedHasNothingToTakeBack() {
        var declined = after(received(), new DeclineReferral(List.of("out-of-area"), "coordinator"));
        assertThat(decider.decide(declined, revoke(Consent.OFF_LABEL, TODAY)))
                .extracting("code")
                .isEqualTo("already-decided");
    }

    private Referral received() {
        var facts = Facts.complete().cssrs(SuicideRisk.NONE).facts();
        return after(decider.initial(), new ReceiveReferral(Channel.REST, Priority.URGENT, facts, NOW));
    }

    private Referral accepted() {
        return after(received(), accept());
    }

    private Referral after(Referral referral, ReferralCommand command) {
        return events(referral, command).stream().reduce(referral, decider::evolve, (_, last) -> last);
    }

    private List<ReferralEvent> events(Referral referral, ReferralCommand command) {
        var decision = decider.decide(referral, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<ReferralEvent>) decision).events();
    }

    private static ScreeningFacts told(ConsentRecord record) {
        return new ScreeningFactsDraft()
                .consentRecords(new ConsentRecords(List.of(record)))
                .facts();
    }

    private static SupplyInformation supply(ScreeningFacts facts) {
        return new SupplyInformation(facts, List.of(), "north", NOW);
    }

    private static RecordConsent give(Consent kind, LocalDate on) {
        return new RecordConsent(kind, true, "2026-11", on, "coordinator", NOW);
    }

    private static RecordConsent revoke(Consent kind, LocalDate on) {
        return new RecordConsent(kind, false, null, on, "coordinator", NOW);
    }

    private static AcceptReferral accept() {
        return new AcceptReferral(List.of(), "coordinator", NOW);
    }
}
