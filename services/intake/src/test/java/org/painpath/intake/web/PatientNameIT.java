package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The name that goes to a pharmacy: to one program, one at a time, audited; and that program gets nothing else. */
class PatientNameIT extends RunningIntake {
    private static final String PROGRAM = "name-for-export";

    @Autowired
    private JdbcClient database;

    @Test
    void theProgramGetsTheNameAndNothingElse() {
        UUID referral = submitted(complete());

        ResponseEntity<String> answer = get(PROGRAM, "/referrals/" + referral + "/patient-name");

        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.getBody()).contains(FAMILY, "birthDate").doesNotContain("MRN", "phone", "email", "address");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(audited(referral)).isOne();
        assertThat(status(get(PROGRAM, "/patients?referral=" + referral))).isEqualTo(403);
        assertThat(status(get(PROGRAM, "/referrals/" + referral))).isEqualTo(403);
    }

    @Test
    void whoIsNotKnownHasNoName() {
        UUID nobody = UUID.randomUUID();
        assertThat(status(get(PROGRAM, "/referrals/" + nobody + "/patient-name")))
                .isEqualTo(404);
        assertThat(audited(nobody)).isZero();
    }

    private int audited(UUID referral) {
        return database.sql(
                        "select count(*) from audit where action = 'export-identity' and actor = ? and referral_id = ?")
                .params(PROGRAM, referral)
                .query(Integer.class)
                .single();
    }
}
