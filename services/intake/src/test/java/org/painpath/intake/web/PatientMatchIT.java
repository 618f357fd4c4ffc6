package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever may be a patient that is known is received as always, and somebody is asked. */
class PatientMatchIT extends RunningIntake {
    private final String number = "MRN-" + UUID.randomUUID();
    private final String family = "Match-" + UUID.randomUUID();

    @Autowired
    private JdbcClient database;

    @Test
    void theSameNumberWithAnotherBirthDateIsAskedAboutAndNeverMerged() {
        UUID first = received(number, "1979-03-14");
        UUID second = received(number, "1980-03-14");
        UUID match = match(second, first);
        var both = json(get("coordinator", "/patient-matches/" + match));
        assertThat(both.at("/match/reason").asString()).isEqualTo("SAME_NUMBER_OTHER_BIRTH_DATE");
        assertThat(both.at("/match/state").asString()).isEqualTo("OPEN");
        assertThat(both.at("/received/birthDate").asString()).isEqualTo("1980-03-14");
        assertThat(both.at("/known/birthDate").asString()).isEqualTo("1979-03-14");
        assertThat(audited("read-identity", first)).isEqualTo(1);
        assertThat(audited("read-identity", second)).isEqualTo(1);

        for (int time = 0; time < 2; time++) {
            var judged = json(post("coordinator", "/patient-matches/" + match + "/different", "{}"));
            assertThat(judged.at("/state").asString()).isEqualTo("DIFFERENT");
            assertThat(judged.at("/judgedBy").asString()).isEqualTo("coordinator");
        }
        var otherwise = post("coordinator", "/patient-matches/" + match + "/same", "{}");
        assertThat(status(otherwise)).isEqualTo(409);
        assertThat(code(otherwise)).isEqualTo("already-judged");
        assertThat(audited("match-different-patients", second)).isEqualTo(2);
        assertThat(json(get("coordinator", "/patients?referral=" + first + "&referral=" + second))
                        .at("/items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void theSamePersonWithAnotherNumberStandsInTheListWithoutAName() {
        UUID first = received(number, "1979-03-14");
        UUID second = received("MRN-" + UUID.randomUUID(), "1979-03-14");
        UUID match = match(second, first);
        UUID before = new UUID(match.getMostSignificantBits(), match.getLeastSignificantBits() - 1);
        var page = get("coordinator", "/patient-matches?limit=1&after=" + before);
        assertThat(json(page).at("/items/0/matchId").asString()).isEqualTo(match.toString());
        assertThat(json(page).at("/items/0/reason").asString()).isEqualTo("SAME_PERSON_OTHER_NUMBER");
        assertThat(page.getBody()).doesNotContain(family).doesNotContain("1979");
    }

    @Test
    void whoIsKnownByNumberAndBirthDateIsNoQuestion() {
        received(number, "1979-03-14");
        UUID second = received(number, "1979-03-14");
        assertThat(database.sql("""
                        select count(*) from patient_match join patient using (patient_id) where referral_id = ?""").param(second).query(Integer.class).single())
                .isZero();
    }

    @Test
    void aMatchThatIsNotThereAndAPageThatIsTooLargeAreRefused() {
        assertThat(status(get("coordinator", "/patient-matches/" + UUID.randomUUID())))
                .isEqualTo(404);
        assertThat(status(post("coordinator", "/patient-matches/" + UUID.randomUUID() + "/same", "{}")))
                .isEqualTo(404);
        assertThat(status(get("coordinator", "/patient-matches?limit=1000"))).isEqualTo(400);
    }

    private UUID received(String mrn, String birthDate) {
        return submitted(complete()
                .replace(FAMILY, family)
                .replace("MRN-77", mrn)
                .replace("\"birthDate\":\"1979-03-14\"", "\"birthDate\":\"" + birthDate + "\""));
    }

    private UUID match(UUID received, UUID known) {
        return database.sql("""
                select match_id from patient_match
                    join patient received on received.patient_id = patient_match.patient_id
                    join patient known on known.patient_id = known_patient_id
                where received.referral_id = ? and known.referral_id = ?""").params(received, known).query(UUID.class).single();
    }

    private int audited(String action, UUID referral) {
        return database.sql("select count(*) from audit where action = ? and referral_id = ?")
                .params(action, referral)
                .query(Integer.class)
                .single();
    }
}
