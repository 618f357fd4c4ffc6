package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.events.ReviewEventTypes;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.review.ReviewCommand.CheckDose;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;
import org.painpath.prescriptionreview.signature.Ceremony;
import org.painpath.prescriptionreview.signature.SecondFactor;

/** A check and a signature are of what was on the page, by a person who has just shown two factors. */
class ShownTest {

    @Test
    void onlyWhatCanBeCheckedOrSignedHasADigest() {
        Stages.all()
                .forEach((name, stage) -> assertThat(Shown.digest(stage) != null)
                        .as(name)
                        .isEqualTo(name.startsWith("Proposed") || name.startsWith("Checked")));
    }

    @Test
    void eachInputChangesIt() {
        var held = openWith(Patients.ordinary().taking(Patients.GABAPENTIN));
        var digests = List.of(
                digest(after(OPEN, PROPOSE)),
                digest(after(OPEN, PROPOSE, CHECK)),
                digest(after(openWith(Patients.ordinary().pressure(125, 78)), PROPOSE)),
                digest(after(held, PROPOSE)),
                digest(after(held, PROPOSE, OVERRIDE)),
                digest(after(changeAsked(), PROPOSE)),
                digest(after(after(active(), SUSPEND, ASK_FOR_MORE), PROPOSE)));
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void itIsTheSameOnceTheJournalIsReadAgain() {
        var types = ReviewEventTypes.all();
        Review review = DECIDER.initial();
        Review read = DECIDER.initial();
        for (var command :
                List.of(new ReviewCommand.OpenReview(Patients.childPughB().facts()), PROPOSE)) {
            for (var event : events(review, command)) {
                review = DECIDER.evolve(review, event);
                read = DECIDER.evolve(read, types.read(types.typeOf(event).name(), types.write(event)));
            }
        }
        assertThat(digest(read)).isEqualTo(digest(review));
    }

    @Test
    void whatIsSignedNamesWhatWasShown() {
        var checked = after(OPEN, PROPOSE, CHECK);
        var signed = (PrescriptionSigned) events(checked, SIGN).getFirst();
        assertThat(signed.shown()).isEqualTo(digest(checked));
    }

    @Test
    void anotherContentIsNeitherCheckedNorSigned() {
        var proposed = after(OPEN, PROPOSE);
        var checked = after(OPEN, PROPOSE, CHECK);
        assertThat(code(proposed, new CheckDose(List.of(), digest(checked), "pharmacist", SIGN.on())))
                .isEqualTo("changed-since-shown");
        assertThat(code(checked, signing(ceremony(digest(proposed), FRESH)))).isEqualTo("changed-since-shown");
    }

    @Test
    void aFactThatChangesVoidsTheCheck() {
        var seen = digest(after(OPEN, PROPOSE, CHECK));
        var again = after(
                after(OPEN, PROPOSE, CHECK),
                new ReviewCommand.OpenReview(
                        Patients.ordinary().pressure(125, 78).facts()));
        assertThat(code(again, signing(ceremony(seen, FRESH)))).isEqualTo("not-proposed");
        assertThat(code(after(again, PROPOSE, CHECK), signing(ceremony(seen, FRESH))))
                .isEqualTo("changed-since-shown");
    }

    @Test
    void aStaleOrUsedFactorSignsNothing() {
        var checked = after(OPEN, PROPOSE, CHECK);
        var seen = digest(checked);
        var old = new SecondFactor(true, NOW.minus(Duration.ofMinutes(6)), false);
        assertThat(code(checked, signing(ceremony(seen, old)))).isEqualTo("factor-needed");
        assertThat(code(checked, signing(ceremony(seen, new SecondFactor(false, NOW, false)))))
                .isEqualTo("factor-needed");
        assertThat(code(checked, signing(ceremony(seen, new SecondFactor(true, NOW, true)))))
                .isEqualTo("factor-used");
    }

    private static Sign signing(Ceremony ceremony) {
        return new Sign(FIRST, 30, 0, "prescriber", SIGN.on(), ceremony);
    }

    private static String digest(Review review) {
        return java.util.Objects.requireNonNull(Shown.digest(review));
    }

    private static String code(Review review, ReviewCommand command) {
        return ((Decision.Refused<ReviewEvent>) DECIDER.decide(review, command)).code();
    }
}
