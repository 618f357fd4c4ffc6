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
import org.painpath.intake.referral.ReferralCommand.NoteLapsedConsents;
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

    @Test
    void aConsentWhoseEndHasPassedIsTakenBackOnItsLastDayOnce() {
        var lasting = supply(told(new ConsentRecord(Consent.OFF_LABEL, "2026-11", EARLIER, null, TODAY)));
        var accepted = after(accepted(), lasting);
        assertThat(events(accepted, lapse(0))).isEmpty();
        assertThat(((Known) accepted).facts().knownConsents().firstLapse()).contains(TODAY.plusDays(1));
        assertThat(events(accepted, lapse(1)))
                .containsExactly(new ConsentRevoked(Consent.OFF_LABEL, "2026-11", EARLIER, TODAY, "intake"));
        var lapsed = after(accepted, lapse(1));
        assertThat(((Known) lapsed).facts().consentsTo(Consent.OFF_LABEL)).isFalse();
        assertThat(((Known) lapsed).facts().consentsTo(Consent.COMPOUNDED)).isTrue();
        assertThat(events(lapsed, lapse(2))).isEmpty();
        assertThat(decider.decide(lapsed, lasting)).extracting("code").isEqualTo("already-decided");
    }

    @Test
    void beforeTheDecisionItIsMissingFromThenOn() {
        var lasting = after(received(), supply(told(new ConsentRecord(Consent.OFF_LABEL, null, null, null, TODAY))));
        assertThat(((Known) lasting).facts().consentsTo(Consent.OFF_LABEL)).isTrue();
        assertThat(events(lasting, lapse(1)))
                .hasExactlyElementsOfTypes(ConsentRevoked.class, ReferralScreened.class)
                .contains(new ConsentRevoked(Consent.OFF_LABEL, null, null, TODAY, "intake"));
        assertThat(after(lasting, lapse(1)))
                .isInstanceOfSatisfying(
                        AwaitingInformation.class,
                        it -> assertThat(it.screened().missing()).contains("consent-off-label"));
    }

    @Test
    void theEndOfAConsentThatIsGivenAnewIsKept() {
        var revoked = after(received(), revoke(Consent.OFF_LABEL, EARLIER));
        var again = after(
                revoked, supply(told(new ConsentRecord(Consent.OFF_LABEL, null, EARLIER.plusDays(1), null, TODAY))));
        assertThat(((Known) again).facts().consentsTo(Consent.OFF_LABEL)).isTrue();
        assertThat(events(again, lapse(1))).hasAtLeastOneElementOfType(ConsentRevoked.class);
        var withoutEnd = after(again, give(Consent.OFF_LABEL, TODAY));
        assertThat(events(withoutEnd, lapse(1))).isEmpty();
    }

    @Test
    void whoIsNotTreatedHasNoConsentThatCouldEnd() {
        var lasting = after(received(), supply(told(new ConsentRecord(Consent.OFF_LABEL, null, EARLIER, null, TODAY))));
        assertThat(events(after(lasting, new DeclineReferral(List.of("out-of-area"), "coordinator")), lapse(1)))
                .isEmpty();
    }

    private static NoteLapsedConsents lapse(int daysFromNow) {
        return new NoteLapsedConsents(Facts.later(daysFromNow));
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
