package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.DECIDER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.facts.Coding;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.RedFlag;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;
import org.painpath.prescriptionreview.review.ReviewCommand.RecordPdmpQuery;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;

/** What one person alone does not take up again. */
class ResumingTest {
    private static final Coding THEOPHYLLINE = Patients.rxnorm("10438", "theophylline");
    private static final Resume RESUME = new Resume("REASSESSED", "prescriber", TODAY);

    @Test
    void aRedFlagThatNobodyWeighedIsNotLiftedByOnePerson() {
        var flagged = Stages.after(Stages.active(), query(List.of(RedFlag.MULTIPLE_PRESCRIBERS)));
        assertThat(flagged).isInstanceOf(Review.Suspended.class);

        assertThat(DECIDER.decide(flagged, RESUME))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("pdmp-red-flag"));
        assertThat(Stages.after(flagged, query(List.of()), RESUME)).isInstanceOf(Review.Active.class);
    }

    @Test
    void whatAStopOnFileForbidsIsNotTakenUp() {
        var reopened = Stages.after(
                Stages.active(),
                new OpenReview(Patients.ordinary().taking(THEOPHYLLINE).facts()));
        assertThat(Stages.events(
                        Stages.active(),
                        new OpenReview(Patients.ordinary().taking(THEOPHYLLINE).facts())))
                .first()
                .isEqualTo(new PrescriptionSuspended("new-forbidden-medicine", "evaluation"));
        var rejected = Stages.after(reopened, Stages.REJECT);
        assertThat(rejected).isInstanceOf(Review.Suspended.class);
        assertThat(DECIDER.decide(rejected, RESUME)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("stop-finding");
            assertThat(refused.words()).contains("interaction-xanthine");
        });
        var without = Stages.after(rejected, new OpenReview(Patients.ordinary().facts()), Stages.REJECT, RESUME);
        assertThat(without).isInstanceOf(Review.Active.class);
    }

    private static RecordPdmpQuery query(List<RedFlag> flags) {
        return new RecordPdmpQuery(new PdmpQuery("NY", flags, "pharmacist", Instant.EPOCH, TODAY, false));
    }
}
