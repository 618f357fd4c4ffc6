package org.painpath.prescriptionreview.pdmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;

/** A query counts for one prescription, and for as long as the patient's state says. */
class PdmpTest {
    private static final PdmpWasAsked RULE = new PdmpWasAsked(new PdmpLimits(90, 1, Map.of("AK", 1)));

    @ParameterizedTest
    @CsvSource({
        "NY, 0, false, true, true",
        "NY, 1, false, true, true",
        "NY, 2, false, false, true",
        "NY, 90, false, false, true",
        "NY, 91, false, false, false",
        "NY, -1, false, false, false",
        "NY, 0, true, false, true",
        "AK, 1, false, true, true",
        "AK, 2, false, false, false"
    })
    void countsForOnePrescriptionAndForItsFills(
            String state, int daysAgo, boolean spent, boolean signature, boolean fill) {
        var query = query(state, daysAgo, spent);
        assertThat(RULE.forSignature(query, TODAY).blocks()).isEqualTo(!signature);
        assertThat(RULE.forFill(query, TODAY).blocks()).isEqualTo(!fill);
    }

    @Test
    void noQueryIsMissing() {
        assertThat(RULE.forSignature(null, TODAY)).isInstanceOf(Finding.MissingData.class);
        assertThat(RULE.forFill(null, TODAY)).isInstanceOf(Finding.MissingData.class);
    }

    @Test
    void whatItShowsIsHeld() {
        assertThat(PdmpShowsNoRedFlag.examine(query("NY", 0, false))).isInstanceOf(Finding.Satisfied.class);
        var flagged = new PdmpQuery(
                "NY",
                List.of(RedFlag.EARLY_REFILLS, RedFlag.MULTIPLE_PRESCRIBERS),
                "pharmacist",
                Instant.EPOCH,
                TODAY,
                false);
        assertThat(PdmpShowsNoRedFlag.examine(flagged)).isInstanceOfSatisfying(Finding.Concern.class, concern -> {
            assertThat(concern.severity()).isEqualTo(Finding.Severity.HOLD);
            assertThat(concern.words()).contains("several prescribers", "early refills");
        });
    }

    @Test
    void aProgramOfAnotherStateThanThePatientsIsAHold() {
        assertThat(PdmpIsOfThePatientsState.examine(query("NY", 0, false), "NJ").blocks())
                .isTrue();
        assertThat(PdmpIsOfThePatientsState.examine(query("NY", 0, false), "NY").blocks())
                .isFalse();
        assertThat(PdmpIsOfThePatientsState.examine(query("NY", 0, false), null).blocks())
                .as("intake was not told")
                .isFalse();
        assertThat(PdmpIsOfThePatientsState.examine(null, "NJ").blocks()).isFalse();
    }

    private static PdmpQuery query(String state, int daysAgo, boolean spent) {
        return new PdmpQuery(state, List.of(), "pharmacist", Instant.EPOCH, TODAY.minusDays(daysAgo), spent);
    }
}
