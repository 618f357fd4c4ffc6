package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.gate.Feed;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.RedFlag;
import org.painpath.prescriptionreview.policy.Policies;
import org.painpath.prescriptionreview.review.ReviewCommand.*;
import org.painpath.prescriptionreview.sessions.SessionEnd;
import org.painpath.prescriptionreview.signature.Ceremony;

/** Nothing is signed or handed out while something that it rests on is missing, old or late. */
class GateTest {
    private static final Gate GATE = new Gate(Policies.SHIPPED::on);
    private static final Feeds LATE = new Feeds(
            List.of(new Feed("intake", NOW, false), new Feed("evaluation", NOW.minusSeconds(61), false)), NOW);

    @Test
    void allThatIsMissingIsListedWithTheLastOnFile() {
        var patient = Patients.ordinary().without(LabTest.CREATININE);
        patient.cssrs = null;
        patient.weightOn = TODAY.minusDays(40);

        var awaited = GATE.awaited(openWith(patient), TODAY, LATE);

        assertThat(awaited)
                .extracting(Awaited::what)
                .containsExactlyInAnyOrder(
                        "feed-evaluation",
                        "weight-is-recent-and-plausible",
                        "kidney-function-is-known",
                        "no-high-suicide-risk",
                        "pdmp-was-asked");
        assertThat(awaited)
                .filteredOn(it -> it.what().equals("weight-is-recent-and-plausible"))
                .extracting(Awaited::since)
                .containsExactly(TODAY.minusDays(40).toString());
        assertThat(awaited)
                .filteredOn(it -> it.what().equals("feed-evaluation"))
                .extracting(Awaited::since)
                .containsExactly(NOW.minusSeconds(61).toString());
    }

    @Test
    void nothingIsAwaitedOfACompleteReview() {
        assertThat(GATE.awaited(after(OPEN, PROPOSE, CHECK), TODAY, CURRENT)).isEmpty();
        assertThat(GATE.awaited(active(), TODAY, CURRENT)).isEmpty();
    }

    @Test
    void aLateFeedAParkedEventAndNoKnowledgeOfFeedsShutIt() {
        var checked = after(OPEN, PROPOSE, CHECK);
        assertThat(code(checked, signedWhile(checked, LATE))).isEqualTo("awaiting");
        var parked = new Feeds(List.of(new Feed("intake", NOW, true)), NOW);
        assertThat(words(checked, signedWhile(checked, parked))).contains("feed-intake");
        var never = new Feeds(List.of(new Feed("intake", null, false)), NOW);
        assertThat(words(checked, signedWhile(checked, never))).contains("feed-intake");
        assertThat(words(checked, signedWhile(checked, new Feeds(List.of(), NOW))))
                .contains("feeds");
        assertThat(code(active(), new DispenseFill(null, "pharmacist", TODAY, LATE)))
                .isEqualTo("awaiting");
    }

    @Test
    void aClockThatIsAheadIsNoSignOfLife() {
        var ahead = new Feeds(List.of(new Feed("intake", NOW.plusSeconds(61), false)), NOW);
        assertThat(GATE.awaited(active(), TODAY, ahead))
                .extracting(Awaited::what)
                .containsExactly("feed-intake");
        var close = new Feeds(List.of(new Feed("intake", NOW.plusSeconds(5), false)), NOW);
        assertThat(GATE.awaited(active(), TODAY, close)).isEmpty();
    }

    @Test
    void aSessionThatIsNotDocumentedShutsItForFillsAndForAChangeOfDose() {
        var begun = NOW.minus(Duration.ofHours(24));
        var agreed = new Hear(new SessionAgreed(SESSION, begun));
        for (Review review : List.of(active(), changeAsked())) {
            var undocumented = after(review, agreed);
            assertThat(GATE.awaited(undocumented, TODAY, CURRENT))
                    .filteredOn(awaited -> awaited.what().equals("every-session-is-documented"))
                    .extracting(Awaited::since)
                    .containsExactly(begun.toString());
            for (SessionEnd end : SessionEnd.values()) {
                assertThat(sessionsAwaited(after(undocumented, ended(SESSION, end))))
                        .isEmpty();
            }
        }
        assertThat(code(after(active(), agreed), DISPENSE)).isEqualTo("awaiting");
        assertThat(sessionsAwaited(after(active(), new Hear(new SessionAgreed(SESSION, begun.plusSeconds(1))))))
                .as("there is a day to document it")
                .isEmpty();
    }

    @Test
    void twoSessionsMissedInARowShutItForFillsUntilOneTookPlace() {
        var missed = active();
        for (int week = 3; week > 1; week--) {
            missed = after(missed, agreed(week), ended(session(week), SessionEnd.MISSED));
        }
        assertThat(code(missed, DISPENSE)).isEqualTo("awaiting");
        assertThat(words(missed, DISPENSE)).contains("patient-comes-to-sessions");
        assertThat(sessionsAwaited(after(missed, ASK_FOR_MORE)))
                .as("a change of dose may be what the patient waits for")
                .isEmpty();
        var seen = after(missed, agreed(1), ended(session(1), SessionEnd.COMPLETED));
        assertThat(GATE.awaited(seen, TODAY, CURRENT)).isEmpty();
        var between = after(active(), agreed(3), ended(session(3), SessionEnd.MISSED), agreed(2), agreed(1));
        assertThat(sessionsAwaited(
                        after(between, ended(session(1), SessionEnd.MISSED), ended(session(2), SessionEnd.CALLED_OFF))))
                .as("one that was called off was attended; the order is that of the sessions")
                .isEmpty();
    }

    @Test
    void whatIsHeardTwiceIsKeptOnce() {
        var agreed = after(active(), AGREED);
        assertThat(events(agreed, AGREED)).isEmpty();
        assertThat(events(agreed, ended(session(1), SessionEnd.MISSED)))
                .as("a session of before sessions were heard of")
                .isEmpty();
        assertThat(events(after(OPEN, REJECT), AGREED)).isEmpty();
    }

    @Test
    void aProgramOfAnotherStateIsHeldForASecondPhysician() {
        var lives = new Hear(new ResidenceNoted("NJ"));
        var proposed = after(lives, OPEN, PROPOSE, ASK_PDMP);
        assertThat(words(proposed, CHECK)).contains("pdmp-is-of-the-patients-state");
        var moved = new OverrideHold("pdmp-is-of-the-patients-state", "DISCUSSED_WITH_SPECIALIST", "clinician", TODAY);
        assertThat(after(proposed, moved, CHECK, SIGN)).isInstanceOf(Review.Active.class);
        assertThat(code(after(proposed, moved, ASK_PDMP), CHECK)).isEqualTo("open-finding");
        var there = new RecordPdmpQuery(new PdmpQuery("NJ", List.of(), "pharmacist", NOW, TODAY, false));
        assertThat(after(lives, OPEN, PROPOSE, there, CHECK, SIGN)).isInstanceOf(Review.Active.class);
    }

    private static List<String> sessionsAwaited(Review review) {
        return GATE.awaited(review, TODAY, CURRENT).stream()
                .map(Awaited::what)
                .filter(what -> what.contains("session"))
                .toList();
    }

    private static UUID session(int weeksAgo) {
        return new UUID(7, weeksAgo);
    }

    private static Hear agreed(int weeksAgo) {
        return new Hear(new SessionAgreed(session(weeksAgo), NOW.minus(Duration.ofDays(7L * weeksAgo))));
    }

    private static Hear ended(UUID session, SessionEnd end) {
        return new Hear(new SessionEnded(session, end));
    }

    @ParameterizedTest
    @CsvSource({"90, true", "91, false"})
    void aFillRestsOnFactsOfNinetyDays(int days, boolean handedOut) {
        LocalDate on = TODAY.plusDays(days);
        var decision = DECIDER.decide(active(), new DispenseFill(null, "pharmacist", on, CURRENT));
        assertThat(decision instanceof Decision.Accepted<ReviewEvent>).isEqualTo(handedOut);
    }

    @Test
    void eachPrescriptionTakesAQueryOfItsOwn() {
        var proposed = after(changeAsked(), PROPOSE);
        assertThat(GATE.awaited(proposed, TODAY, CURRENT))
                .extracting(Awaited::what)
                .containsExactly("pdmp-was-asked");
        assertThat(GATE.awaited(after(proposed, ASK_PDMP), TODAY, CURRENT)).isEmpty();
    }

    @Test
    void aQueryAfterTheCheckTakesTheCheckBack() {
        assertThat(after(after(OPEN, PROPOSE, CHECK), ASK_PDMP)).isInstanceOf(Review.Proposed.class);
    }

    @Test
    void aRedFlagIsHeldForASecondPhysicianUntilTheNextQuery() {
        var flagged = after(OPEN, PROPOSE, asked(RedFlag.MULTIPLE_PRESCRIBERS));
        assertThat(code(flagged, CHECK)).isEqualTo("open-finding");
        var override = new OverrideHold("pdmp-shows-no-red-flag", "DISCUSSED_WITH_SPECIALIST", "clinician", TODAY);
        var overridden = after(flagged, override);
        assertThat(after(overridden, CHECK, SIGN)).isInstanceOf(Review.Active.class);
        assertThat(code(after(overridden, asked(RedFlag.EARLY_REFILLS)), CHECK)).isEqualTo("open-finding");
        assertThat(code(after(OPEN, PROPOSE, ASK_PDMP), override)).isEqualTo("no-such-hold");
    }

    @Test
    void aRedFlagSuspendsAPrescriptionInForce() {
        assertThat(events(active(), asked(RedFlag.OVERLAPPING_CNS_DEPRESSANTS)))
                .last()
                .isEqualTo(new PrescriptionSuspended("PDMP_RED_FLAG", "pharmacist"));
    }

    @Test
    void whoIsNotRegisteredInThePatientsStateSignsNothing() {
        var elsewhere = new RecordPdmpQuery(new PdmpQuery("TX", List.of(), "pharmacist", NOW, TODAY, false));
        assertThat(code(after(OPEN, PROPOSE, elsewhere, CHECK), SIGN)).isEqualTo("not-registered");
        var checked = after(OPEN, PROPOSE, CHECK);
        assertThat(code(checked, signing(FIRST, 30, 0, "nobody", TODAY))).isEqualTo("not-registered");
    }

    private static RecordPdmpQuery asked(RedFlag flag) {
        return new RecordPdmpQuery(new PdmpQuery("NY", List.of(flag), "pharmacist", NOW, TODAY, false));
    }

    private static Sign signedWhile(Review review, Feeds feeds) {
        var shown = Objects.requireNonNull(Shown.digest(review));
        return new Sign(FIRST, 30, 0, "prescriber", TODAY, new Ceremony(shown, FRESH, REGISTERED, feeds, NOW));
    }

    private static String code(Review review, ReviewCommand command) {
        return refused(review, command).code();
    }

    private static String words(Review review, ReviewCommand command) {
        return refused(review, command).words();
    }

    private static Decision.Refused<ReviewEvent> refused(Review review, ReviewCommand command) {
        return (Decision.Refused<ReviewEvent>) Stages.decide(review, command);
    }
}
