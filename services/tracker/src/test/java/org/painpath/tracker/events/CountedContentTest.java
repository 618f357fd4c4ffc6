package org.painpath.tracker.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.tracker.events.StepForms.Adverse;
import org.painpath.tracker.events.StepForms.Outcome;
import org.painpath.tracker.lifecycle.StepDetails;

/** What tracker keeps of outcomes and adverse events: enough to count, and no more. */
class CountedContentTest {

    @Test
    void ofAMeasureOfPainAtAFollowUpTheBandIsKept() {
        StepDetails details = new Outcome("PEG", 12, "MODERATE").details();

        assertThat(details.item()).isEqualTo("PEG");
        assertThat(details.codes()).containsExactly("WEEK_12", "MODERATE");
    }

    @Test
    void ofEveryOtherOutcomeNothingIsKept() {
        assertThat(List.of(
                        new Outcome("PEG", 0, null),
                        new Outcome("PEG", 8, "MODERATE"),
                        new Outcome("PHQ9", 12, "MODERATE"),
                        new Outcome("CSSRS", 4, null)))
                .allSatisfy(outcome -> assertThat(outcome.details()).isEqualTo(StepDetails.NONE));
    }

    @Test
    void anUnknownBandIsNotGuessedAt() {
        assertThatThrownBy(() -> new Outcome("PEG", 12, "BETTER").details())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAnAdverseEventTheGradeIsKept() {
        assertThat(new Adverse(3).details().codes()).containsExactly("3");
    }
}
