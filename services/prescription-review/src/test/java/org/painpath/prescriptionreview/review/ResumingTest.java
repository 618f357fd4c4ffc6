package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.DECIDER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.RedFlag;
import org.painpath.prescriptionreview.review.ReviewCommand.RecordPdmpQuery;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;

/** What one person alone does not take up again. */
class ResumingTest {
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

    private static RecordPdmpQuery query(List<RedFlag> flags) {
        return new RecordPdmpQuery(new PdmpQuery("NY", flags, "pharmacist", Instant.EPOCH, TODAY, false));
    }
}
