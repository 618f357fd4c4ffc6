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
        assertThat(answer.getBody()).contains(FAMILY, "birthDate").doesNotContain("MRN", "phone", "email");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(audited(referral)).isOne();
        assertThat(status(get(PROGRAM, "/patients?referral=" + referral))).isEqualTo(403);
        assertThat(status(get(PROGRAM, "/referrals/" + referral))).isEqualTo(403);
    }

    @Test
    void anAddressIsNotedByACoordinatorAndStandsNowhereElse() {
        UUID referral = submitted(complete());
        String address = "{\"patient\": {\"address\": \" 7 Quay Street, Harbour, NY 10001 \"}}";
        String door = "/referrals/" + referral + "/patient-address";

        assertThat(status(post("clinician", door, address))).isEqualTo(403);
        assertThat(status(post("coordinator", door, "{\"patient\": {\"address\": \" \"}}")))
                .isEqualTo(400);
        assertThat(status(post("coordinator", door, address))).isEqualTo(200);
        assertThat(status(post("coordinator", "/referrals/" + UUID.randomUUID() + "/patient-address", address)))
                .isEqualTo(404);

        assertThat(get(PROGRAM, "/referrals/" + referral + "/patient-name").getBody())
                .contains("\"7 Quay Street, Harbour, NY 10001\"");
        assertThat(database.sql("select count(*) from audit where action = 'note-address' and referral_id = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from journal where data like '%Quay Street%'")
                        .query(Integer.class)
                        .single())
                .isZero();
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
