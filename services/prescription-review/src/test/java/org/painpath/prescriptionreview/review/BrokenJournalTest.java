package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.prescriptionreview.review.Stages.ASKED;
import static org.painpath.prescriptionreview.review.Stages.CHECK;
import static org.painpath.prescriptionreview.review.Stages.DECIDER;
import static org.painpath.prescriptionreview.review.Stages.DISPENSE;
import static org.painpath.prescriptionreview.review.Stages.OPEN;
import static org.painpath.prescriptionreview.review.Stages.PROPOSE;
import static org.painpath.prescriptionreview.review.Stages.SIGN;
import static org.painpath.prescriptionreview.review.Stages.after;
import static org.painpath.prescriptionreview.review.Stages.events;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.obstacle.Obstacle;

/** An event that cannot follow is a broken journal: no prescription is guessed from it. */
class BrokenJournalTest {
    private static final Map<String, ReviewEvent> EVENTS = Map.of(
            "ReviewOpened", new ReviewOpened(null, 2),
            "DoseProposed", events(after(OPEN), PROPOSE).getFirst(),
            "HoldOverridden", new HoldOverridden("adults-only", "ALREADY_TOLERATED", "clinician", "2026.11"),
            "PharmacistChecked", events(after(OPEN, PROPOSE), CHECK).getFirst(),
            "PrescriptionSigned", events(after(OPEN, PROPOSE, CHECK), SIGN).getFirst(),
            "FillDispensed", events(Stages.active(), DISPENSE).getFirst(),
            "PrescriptionSuspended", new PrescriptionSuspended("SIDE_EFFECTS", "prescriber"),
            "PrescriptionResumed", new PrescriptionResumed("REASSESSED", "prescriber"),
            "PdmpQueried", new PdmpQueried(ASKED),
            "ObstacleRaised", new ObstacleRaised(Obstacle.CRISIS));

    @ParameterizedTest
    @CsvSource({
        "Unopened,     DoseProposed",
        "Unopened,     PrescriptionSigned",
        "Unopened,     PdmpQueried",
        "Open,         HoldOverridden",
        "Open,         PharmacistChecked",
        "Open,         FillDispensed",
        "Open,         PrescriptionSuspended",
        "Open,         PrescriptionResumed",
        "Checked,      HoldOverridden",
        "Checked,      PharmacistChecked",
        "Active,       DoseProposed",
        "Active,       PrescriptionSigned",
        "Active,       PrescriptionResumed",
        "Suspended,    FillDispensed",
        "Suspended,    PrescriptionSuspended",
        "Discontinued, ReviewOpened",
        "Discontinued, PdmpQueried",
        "Discontinued, ObstacleRaised",
        "Discontinued, FillDispensed"
    })
    void isRefused(String stage, String event) {
        Review review = Stages.all().get(stage);
        assertThatThrownBy(() -> DECIDER.evolve(review, EVENTS.get(event)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(event + " cannot follow at " + stage);
    }
}
