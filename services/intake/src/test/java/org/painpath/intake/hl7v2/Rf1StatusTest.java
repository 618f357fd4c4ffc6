package org.painpath.intake.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.reception.Shown;

/** RF1-1 and the Task, clinical reference 7.3. */
class Rf1StatusTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED, AWAITING_INFORMATION, 'P^Pending^HL70283^awaiting-information^Received, information is missing^PAINPATH'",
        "ACCEPTED, ACCEPTED, 'A^Accepted^HL70283^accepted^Accepted, a visit is to be booked^PAINPATH'",
        "SCHEDULED, SCHEDULED, A^Accepted^HL70283^scheduled^Visit scheduled^PAINPATH",
        "EVENT_COMPLETED, IN_TREATMENT, A^Accepted^HL70283^in-treatment^In treatment^PAINPATH",
        "COMPLETED, TREATMENT_STOPPED, A^Accepted^HL70283^treatment-stopped^Treatment stopped before its end^PAINPATH",
        "DECLINED, DECLINED, R^Rejected^HL70283^declined^Declined by the clinic^PAINPATH",
        "CANCELLED, WITHDRAWN, E^Expired^HL70283^withdrawn^Withdrawn^PAINPATH"
    })
    void theTableHasTheStateAndTheAlternateTheClinicsWords(TaskState task, Standing standing, String field) {
        assertThat(Rf1Status.of(new Shown(task, standing, Instant.EPOCH))).isEqualTo(field);
    }
}
