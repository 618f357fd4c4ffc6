package org.painpath.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.intake.RunningIntake;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Patients are found by name, record number and referral; every name that is handed out is audited. */
class PatientSearchIT extends RunningIntake {
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String family = "Vandenberg" + unique;
    private final String number = "MRN-" + unique;
    private UUID referral = UUID.randomUUID();

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void received() {
        referral = submitted(complete().replace(FAMILY, "de la Smit-" + family).replace("MRN-77", number));
    }

    @Test
    void byTheBeginningOfAnyWordOfTheNameWhateverItsCase() {
        assertThat(found(family.substring(0, 14).toUpperCase() + " de")).containsExactly(referral);
        assertThat(found("berg" + unique)).isEmpty();
        assertThat(found("de Smit" + unique)).isEmpty();
    }

    @Test
    void byTheWholeRecordNumberAndByTheReferral() {
        assertThat(found(" " + number + " ")).containsExactly(referral);
        assertThat(found(number.substring(0, 8))).isEmpty();
        assertThat(found(referral.toString())).containsExactly(referral);
        assertThat(found(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void whatIsASignToTheDatabaseIsALetterHere() {
        assertThat(found("d%" + unique)).isEmpty();
        assertThat(found("de __ " + family)).isEmpty();
    }

    @Test
    void theSearchAndEveryNameAreAudited() {
        int before = audited("search-patients");
        found(number);
        found("nobody-" + UUID.randomUUID());

        assertThat(audited("search-patients") - before).isEqualTo(2);
        assertThat(database.sql("select count(*) from audit where action = 'read-identity' and referral_id = ?")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\" \"}", "{\"text\":\"a b\"}"})
    void aTextThatWouldFindEverybodyIsRefused(String body) {
        var answer = post("coordinator", "/patients/search", body);

        assertThat(status(answer)).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("invalid-fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pharmacist", "therapist", "manager", "referrer", "sre"})
    void othersDoNotSearch(String role) {
        assertThat(status(post(role, "/patients/search", "{\"text\":\"vandenberg\"}")))
                .isEqualTo(403);
    }

    @Test
    void aKeyKeepsNeitherTheQuestionNorTheAnswer() {
        var first = search("key-" + unique, number);
        assertThat(json(first).at("/items/0/referralId").asString()).isEqualTo(referral.toString());
        var other = search("key-" + unique, "nobody-" + unique);
        assertThat(status(other)).isEqualTo(200);
        assertThat(json(other).path("items")).isEmpty();
        assertThat(database.sql("select count(*) from idempotency_key where key = ?")
                        .param("key-" + unique)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ResponseEntity<String> search(String key, String text) {
        String body = JsonMapper.shared().createObjectNode().put("text", text).toString();
        return post("coordinator", "/patients/search", body, key);
    }

    private List<UUID> found(String text) {
        String body = JsonMapper.shared().createObjectNode().put("text", text).toString();
        var answer = post("coordinator", "/patients/search", body);
        assertThat(status(answer)).isEqualTo(200);
        return json(answer)
                .path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("referralId").asString()))
                .toList();
    }

    private int audited(String action) {
        return database.sql("select count(*) from audit where action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }
}
