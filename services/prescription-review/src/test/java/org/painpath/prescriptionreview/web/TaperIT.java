package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.prescriptionreview.store.EndedTapers;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed prescription comes down in two steps and ends on its day. */
class TaperIT extends PlatformTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String DOWN = """
            {"steps": [{"startsOn": "%s", "singleDoseMg": 7.50, "timesPerDay": 3}, {"startsOn": "%s", "singleDoseMg": 5, "timesPerDay": 3}],
             "endsOn": "%s"}""".formatted(TODAY, TODAY.plusDays(7), TODAY.plusDays(14));

    @Autowired
    private EndedTapers tapers;

    @BeforeEach
    void signAPrescription() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(sign().text("stage")).isEqualTo("ACTIVE");
    }

    @AfterEach
    void setTheClockRight() {
        clock.putWrongBy(Duration.ZERO);
    }

    @Test
    void isProposedCheckedSignedAndEnds() {
        var proposed = prescriber.post(review + "/proposal", "{\"taper\": " + DOWN + "}");
        assertThat(proposed.text("stage")).isEqualTo("PROPOSED");
        assertThat(check().text("stage")).isEqualTo("CHECKED");
        var signed = prescriber.decide(review, "sign", "\"daysSupply\": 14, \"refills\": 0");
        assertThat(signed.text("stage")).isEqualTo("ACTIVE");
        assertThat(signed.body().at("/prescription/taper/steps").size()).isEqualTo(2);
        assertThat(signed.body().at("/prescription/quantity").asInt()).isEqualTo(42);

        var order = pharmacist.get("/fhir/MedicationRequest/" + referral).body();
        assertThat(order.path("dosageInstruction").size()).isEqualTo(2);
        assertThat(order.at("/dosageInstruction/0/doseAndRate/0/doseQuantity/value")
                        .decimalValue())
                .isEqualByComparingTo("7.5");
        assertThat(order.at("/dosageInstruction/1/timing/repeat/boundsPeriod/end")
                        .asString())
                .isEqualTo(TODAY.plusDays(13).toString());

        tapers.round();
        assertThat(prescriber.get(review).text("stage")).isEqualTo("ACTIVE");
        clock.putWrongBy(Duration.ofDays(14));
        tapers.round();
        tapers.round();
        assertThat(prescriber.get(review).text("stage")).isEqualTo("DISCONTINUED");
        assertThat(database.sql("select data from journal where referral_id = ? and type like '%discontinued%'")
                        .param(referral)
                        .query(String.class)
                        .single())
                .contains("TAPER_COMPLETED");
    }

    @Test
    void whatIsOfferedCanBeProposedAsItIs() {
        var plan = clinician.get(review).body().path("taperPlan");
        assertThat(plan.path("steps")).hasSize(1);
        assertThat(plan.at("/steps/0/singleDoseMg").decimalValue()).isEqualByComparingTo("5");
        assertThat(plan.at("/limits/0").asString()).contains(TODAY.toString());

        var taper = "{\"taper\": {\"steps\": %s, \"endsOn\": %s}}".formatted(plan.path("steps"), plan.path("endsOn"));
        var proposed = clinician.post(review + "/proposal", taper);
        assertThat(proposed.text("stage")).isEqualTo("PROPOSED");
        assertThat(proposed.body().path("findings").valueStream())
                .filteredOn(finding -> finding.path("rule").asString().contains("taper"))
                .hasSize(7)
                .allMatch(finding -> finding.path("outcome").asString().equals("SATISFIED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taper\": {\"steps\": [], \"endsOn\": \"2027-01-01\"}}",
                "{\"taper\": {\"steps\": [null], \"endsOn\": \"2027-01-01\"}}",
                "{\"taper\": {\"steps\": [{\"startsOn\": \"2027-01-01\", \"timesPerDay\": 3}], \"endsOn\": \"2027-01-08\"}}",
                "{\"taper\": {\"steps\": [{\"startsOn\": \"2027-01-01\", \"singleDoseMg\": 5, \"timesPerDay\": 3}]}}"
            })
    void whatIsNoTaperIsRefused(String body) {
        assertThat(prescriber.post(review + "/proposal", body).status()).isEqualTo(400);
        assertThat(prescriber.get(review).text("stage")).isEqualTo("ACTIVE");
    }

    @Test
    void aDoseBesideATaperIsRefused() {
        var both = prescriber.post(review + "/proposal", "{\"singleDoseMg\": 5, \"taper\": " + DOWN + "}");
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.body().at("/errors/0/field").asString()).isEqualTo("taper");
    }
}
