package org.painpath.integrationtherapy.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.policy.Shipped;

/** What is known of one session: its dose, its timed checks, and the words in which its rules speak. */
class SessionFactsTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant CLEARED = START.plus(Duration.ofMinutes(20));
    private static final UUID RX = new UUID(7, 1);
    private static final SessionPolicy POLICY = Shipped.policy().sessions();
    private static final TimedChecks CHECKS = new TimedChecks(POLICY.checks());
    private static final FindingFact WHY =
            FindingFact.of(new Finding.Concern("clearance-stands", Finding.Severity.HOLD, "Paused."));

    /** A set of vital signs can be a patient's. */
    @ParameterizedTest
    @CsvSource({
        "0,  120, 80,  true",
        "-1, 120, 80,  false",
        "40, 120, 119, true",
        "40, 120, 120, false",
        "40, 120, 121, false",
        "40, 120, 1,   true",
        "40, 120, 0,   false"
    })
    void aSetIsPlausible(int minute, int systolic, int diastolic, boolean plausible) {
        assertThat(new Vitals(minute, systolic, diastolic, 98, 70, null).plausible())
                .isEqualTo(plausible);
    }

    /** The window of the check at 40 minutes is 30 to 55, that of the one at 120 is 115 to 150. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            29,  98,   none
            30,  98,   40
            55,  98,   40
            56,  98,   none
            114, 98,   none
            115, 98,   120
            150, 98,   120
            151, 98,   none
            40,  none, none
            """)
    void aSetMeetsACheckWithinItsWindow(int minute, @Nullable Integer spo2, @Nullable Integer check) {
        assertThat(CHECKS.metBy(new Vitals(minute, 120, 80, spo2, 70, null)))
                .isEqualTo(check == null ? List.of() : List.of(check));
    }

    @Test
    void aClearanceOfBeforeItsTimeWasKeptCountsFromTheStart() {
        var old = dosing().cleared(null, RX, List.of());
        assertThat(old.underWay()).isTrue();
        assertThat(old.doseAt()).contains(START);
        assertThat(dosing().cleared(CLEARED, RX, List.of()).doseAt()).contains(CLEARED);
        assertThat(dosing().underWay()).isFalse();
        assertThat(dosing().doseAt()).isEmpty();
    }

    @Test
    void withoutTheTimeOfTheDoseNoCheckFallsDueAndEachCanBeJudged() {
        var old = dosing().cleared(null, RX, List.of());
        assertThat(CHECKS.missed(old, START.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(CHECKS.nextMissedAt(old)).isEmpty();
        assertThat(CHECKS.over(POLICY.checks().getFirst(), old, START)).isTrue();
    }

    @Test
    void theNextCheckThatWillBeMissedIsTheEarliestOpenOne() {
        var cleared = dosing().cleared(CLEARED, RX, List.of());
        assertThat(CHECKS.nextMissedAt(dosing())).isEmpty();
        assertThat(CHECKS.nextMissedAt(cleared)).contains(after(55));
        var noted = cleared.with(new MissedCheck(40, after(55), null, null));
        assertThat(CHECKS.nextMissedAt(noted)).contains(after(150));
        assertThat(CHECKS.nextMissedAt(cleared.with(set(40)))).contains(after(150));
        assertThat(CHECKS.nextMissedAt(cleared.with(set(40)).with(set(120)))).isEmpty();
        assertThat(CHECKS.nextMissedAt(cleared.with(SessionStatus.COMPLETED))).isEmpty();
    }

    @Test
    void aMissedCheckWaitsForAJudgementUnlessItsSetIsEnteredLater() {
        var noted = dosing().cleared(CLEARED, RX, List.of()).with(new MissedCheck(40, after(55), null, null));
        assertThat(CHECKS.unjudged(dosing())).isZero();
        assertThat(CHECKS.unjudged(noted)).isEqualTo(1);
        assertThat(CHECKS.unjudged(noted.with(set(40)))).isZero();
        assertThat(CHECKS.unjudged(noted.with(set(120)))).isEqualTo(1);
        var judged = noted.judged(40, MissedCheckReason.DEVICE_FAILED, "clara");
        assertThat(CHECKS.unjudged(judged)).isZero();
        assertThat(judged.missedChecks())
                .containsExactly(new MissedCheck(40, after(55), MissedCheckReason.DEVICE_FAILED, "clara"));
        assertThat(noted.judged(120, MissedCheckReason.DEVICE_FAILED, "clara").missedChecks())
                .as("of another check")
                .isEqualTo(noted.missedChecks());
    }

    @Test
    void onlyAnOpenSessionThatIsClearedLosesItsClearance() {
        var cleared = dosing().cleared(CLEARED, RX, List.of());
        assertThat(cleared.withoutClearance(WHY).check()).isEqualTo(DosingCheck.HELD);
        assertThat(cleared.withoutClearance(WHY).findings()).containsExactly(WHY);
        assertThat(dosing().withoutClearance(WHY)).isEqualTo(dosing());
        var done = cleared.with(SessionStatus.COMPLETED);
        assertThat(done.withoutClearance(WHY)).isEqualTo(done);
    }

    /** Of what was not watched yet, a stop calls the session off; a hold leaves it open to be measured again. */
    @ParameterizedTest
    @CsvSource({
        "false, HELD,    SCHEDULED",
        "false, STOPPED, CALLED_OFF",
        "true,  HELD,    SCHEDULED",
        "true,  STOPPED, SCHEDULED"
    })
    void aCheckThatSpeaksAgainstTheDose(boolean cleared, DosingCheck next, SessionStatus status) {
        var session = cleared ? dosing().cleared(CLEARED, RX, List.of()) : dosing();
        var held = session.held(next, List.of(WHY));
        assertThat(held.status()).isEqualTo(status);
        assertThat(held.check()).isEqualTo(next);
        assertThat(held.findings()).containsExactly(WHY);
    }

    @Test
    void withoutAPreparationSessionThePolicyMayLetTheFirstDoseBeGiven() {
        assertThat(new PreparedBeforeTheFirstDose(true).examine(List.of())).isInstanceOf(Finding.Concern.class);
        assertThat(new PreparedBeforeTheFirstDose(false).examine(List.of())).isInstanceOf(Finding.Satisfied.class);
        var talk = Session.scheduled(RX, START, SessionKind.INTEGRATION, SessionSetting.HOME, null);
        assertThat(new PreparedBeforeTheFirstDose(true).examine(List.of(talk.with(SessionStatus.COMPLETED))))
                .as("a talk about a dose is no preparation")
                .isInstanceOf(Finding.Concern.class);
    }

    @Test
    void anEarlierSessionIsOneThatStartsBeforeTheDose() {
        var rule = new EarlierSessionsAreDocumented();
        assertThat(rule.examine(List.of(dosing(), talk(START)), dosing())).isInstanceOf(Finding.Satisfied.class);
        assertThat(rule.examine(List.of(talk(START.minusSeconds(1))), dosing())).isInstanceOf(Finding.Concern.class);
    }

    @Test
    void aDoseIsFarEnoughApartFromTheMinuteThatWasSigned() {
        var series = Optional.of(new SignedSeries(RX, 4, Duration.ofHours(24)));
        var before = Session.scheduled(new UUID(7, 8), START, SessionKind.DOSING, SessionSetting.CLINIC, null)
                .cleared(START, RX, List.of());
        var rule = new DosesFarEnoughApart();
        var earliest = START.plus(Duration.ofHours(24));
        assertThat(rule.examine(series, List.of(before), dosing(), earliest)).isInstanceOf(Finding.Satisfied.class);
        assertThat(rule.examine(series, List.of(before), dosing(), earliest.minusSeconds(1)))
                .isInstanceOf(Finding.Concern.class);
        assertThat(rule.examine(Optional.empty(), List.of(before), dosing(), START))
                .isInstanceOf(Finding.Satisfied.class);
    }

    @Test
    void aDoseDoesNotStandInItsOwnWay() {
        var series = Optional.of(new SignedSeries(RX, 1, Duration.ofHours(24)));
        var cleared = dosing().cleared(START, RX, List.of());
        assertThat(new DosesFarEnoughApart().examine(series, List.of(cleared), cleared, START.plusSeconds(1)))
                .isInstanceOf(Finding.Satisfied.class);
        assertThat(new NoMoreDosesThanSigned().examine(series, List.of(cleared), cleared))
                .isInstanceOf(Finding.Satisfied.class);
        assertThat(new NoMoreDosesThanSigned().examine(series, List.of(cleared), talk(START)))
                .isInstanceOf(Finding.Concern.class);
    }

    /** From that minute on; of two sets of one minute the one that was recorded later. */
    @Test
    void theLastDissociationIsTheOneOfTheLatestMinute() {
        var session = dosing().with(cadss(120, 5)).with(cadss(40, 9));
        assertThat(session.lastCadss6(120)).contains(5);
        assertThat(session.lastCadss6(121)).isEmpty();
        assertThat(session.with(cadss(120, 2)).lastCadss6(0)).contains(2);
    }

    @Test
    void whatIsDueIsOverdueAfterItsMinute() {
        var next = new NextStep(NextStep.What.CONTACT, START);
        assertThat(next.overdue(START)).isFalse();
        assertThat(next.overdue(START.plusSeconds(1))).isTrue();
    }

    @Test
    void theRulesSayWhichValueAndWhichLimit() {
        var rules = SessionRules.under(POLICY);
        var high = new Vitals(0, 150, 95, 98, 70, null);
        assertThat(words(rules.beforeDose(high).getFirst()))
                .isEqualTo("Blood pressure 150/95 mmHg is above 140/90: wait and measure again before the dose.");
        assertThat(words(rules.beforeLeaving(dosing().cleared(CLEARED, RX, List.of()))
                        .getFirst()))
                .isEqualTo("vital signs with oxygen saturation at minute 40 and 120");
        assertThat(new Pressure(160, 100)).hasToString("160/100");
    }

    private static String words(Finding finding) {
        return FindingFact.of(finding).words();
    }

    private static Instant after(int minutes) {
        return CLEARED.plus(Duration.ofMinutes(minutes));
    }

    private static Vitals set(int minute) {
        return new Vitals(minute, 120, 80, 98, 70, 1);
    }

    private static Vitals cadss(int minute, int score) {
        return new Vitals(minute, 120, 80, 98, 70, score);
    }

    private static Session talk(Instant at) {
        return Session.scheduled(new UUID(7, 3), at, SessionKind.INTEGRATION, SessionSetting.HOME, null);
    }

    private static Session dosing() {
        return Session.scheduled(new UUID(7, 2), START, SessionKind.DOSING, SessionSetting.CLINIC, null);
    }
}
