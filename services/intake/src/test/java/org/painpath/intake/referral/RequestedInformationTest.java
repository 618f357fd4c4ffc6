package org.painpath.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.InformationRequests;
import org.painpath.intake.information.Whom;

/** What was asked for, of whom, and when a coordinator takes over. */
class RequestedInformationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final InformationRequest OF_REFERRER = request(1, Whom.REFERRER, "mri-report", "glaucoma");
    private static final InformationRequest OF_PATIENT = request(2, Whom.PATIENT, "glaucoma");
    private static final InformationRequests BOTH =
            InformationRequests.NONE.with(OF_REFERRER).with(OF_PATIENT);

    @Test
    void whoIsAskedAgainHasTheNewDueDayAlone() {
        var again = BOTH.with(request(3, Whom.REFERRER, "glaucoma"));
        assertThat(again.all())
                .extracting(InformationRequest::outstanding)
                .containsExactly(List.of("mri-report"), List.of("glaucoma"), List.of("glaucoma"));
        assertThat(again.outstanding()).containsExactly("mri-report", "glaucoma");
    }

    @Test
    void whatComesClosesWhatAskedForItFromWhomeverItCame() {
        var supplied = BOTH.supplied(List.of("glaucoma"));
        assertThat(supplied.open()).extracting(InformationRequest::requestId).containsExactly(OF_REFERRER.requestId());
        assertThat(supplied.outstanding()).containsExactly("mri-report");
        assertThat(supplied.supplied(List.of("mri-report")).open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 2", "1, 2"})
    void aCoordinatorTakesOverFromTheDayOn(int days, int escalating) {
        assertThat(BOTH.escalatingOn(DAY.plusDays(days))).hasSize(escalating);
    }

    @Test
    void eachIsTakenOverOnceAndNotWhenItHasCome() {
        var escalated = BOTH.escalated(OF_REFERRER.requestId());
        assertThat(escalated.escalatingOn(DAY))
                .extracting(InformationRequest::requestId)
                .containsExactly(OF_PATIENT.requestId());
        assertThat(escalated.all()).extracting(InformationRequest::overdue).containsExactly(true, false);
        assertThat(BOTH.supplied(List.of("mri-report", "glaucoma")).escalatingOn(DAY))
                .isEmpty();
    }

    @Test
    void anAskingOfBeforeItWasChasedIsNotChased() {
        var asked = new InformationRequested(
                List.of("glaucoma"), Whom.PATIENT, DAY, "coordinator", new UUID(2, 1), null, DAY, "2026.11");
        var before = new InformationRequested(
                List.of("glaucoma"), Whom.PATIENT, DAY, "coordinator", null, null, DAY, "2026.11");
        var without = new InformationRequested(
                List.of("glaucoma"), Whom.PATIENT, DAY, "coordinator", new UUID(2, 1), null, null, null);
        assertThat(asked.chased())
                .contains(new InformationRequest(
                        new UUID(2, 1), Whom.PATIENT, List.of("glaucoma"), DAY, List.of(), DAY, false));
        assertThat(before.chased()).isEmpty();
        assertThat(without.chased()).isEmpty();
    }

    private static InformationRequest request(int id, Whom from, String... items) {
        return new InformationRequest(new UUID(1, id), from, List.of(items), DAY.minusDays(1), List.of(), DAY, false);
    }
}
