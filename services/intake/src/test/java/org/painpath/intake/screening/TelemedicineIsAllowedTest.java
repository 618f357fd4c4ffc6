package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.screening.Telemedicine.Prescribing;
import org.painpath.intake.screening.Telemedicine.StateRule;

/** The federal flexibility ends at midnight where the patient lives, not where the clinic is. */
class TelemedicineIsAllowedTest {

    private static final Telemedicine SHIPPED = Policies.NOVEMBER_2026.telemedicine();

    @ParameterizedTest(name = "{0} at {1} in {2}, seen in person on {3}: {4}")
    @CsvSource({
        "NY, 2026-12-31T23:59, America/New_York, , SATISFIED",
        "NY, 2027-01-01T00:00, America/New_York, , STOP",
        "HI, 2027-01-01T00:00, America/New_York, , SATISFIED",
        "HI, 2026-12-31T23:59, Pacific/Honolulu, , SATISFIED",
        "HI, 2027-01-01T00:00, Pacific/Honolulu, , STOP",
        "GU, 2026-12-31T23:59, Pacific/Guam, , SATISFIED",
        "GU, 2027-01-01T00:00, Pacific/Guam, , STOP",
        "CA, 2026-12-31T23:59, America/Los_Angeles, , SATISFIED",
        "CA, 2027-01-01T00:00, America/Los_Angeles, , STOP",
        "NY, 2027-01-01T00:00, America/New_York, 2026-12-20, SATISFIED",
        "NY, 2027-01-01T00:00, America/New_York, 2027-03-01, STOP",
        "QC, 2026-12-31T12:00, UTC, , HOLD",
        // where the patient lives is asked for only while it makes a difference
        " , 2026-12-31T23:59, Pacific/Guam, , SATISFIED",
        " , 2027-01-01T00:00, Pacific/Guam, , MISSING_DATA",
        " , 2026-12-31T23:59, Pacific/Pago_Pago, , MISSING_DATA",
        " , 2027-01-01T00:00, Pacific/Pago_Pago, , STOP",
        " , 2027-01-01T00:00, Pacific/Pago_Pago, 2026-12-20, SATISFIED",
    })
    void theEndIsThatOfThePatientsDay(
            @Nullable String state, String local, String zone, @Nullable LocalDate seen, String expected) {
        assertThat(said(SHIPPED, state, at(local, zone), seen)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} seen on {1}: {2}")
    @CsvSource({
        "NY, , SATISFIED",
        "AR, , STOP",
        "AR, 2026-11-01, SATISFIED",
        "WA, , STOP",
        "WA, 2026-11-01, STOP",
        " , , MISSING_DATA",
        " , 2026-11-01, MISSING_DATA",
    })
    void aStateMayBeStricterThanTheFederation(@Nullable String state, @Nullable LocalDate seen, String expected) {
        Map<String, StateRule> states = new HashMap<>(SHIPPED.states());
        states.computeIfPresent("AR", (_, it) -> new StateRule(it.zone(), Prescribing.IN_PERSON_FIRST));
        states.computeIfPresent("WA", (_, it) -> new StateRule(it.zone(), Prescribing.NEVER));
        var stricter = new Telemedicine(SHIPPED.federalEndsOn(), states);
        assertThat(said(stricter, state, at("2026-11-23T12:00", "UTC"), seen)).isEqualTo(expected);
    }

    @Test
    void everyStateHasAZoneOfItsOwnLand() {
        assertThat(SHIPPED.states().values().stream().map(StateRule::zone))
                .allMatch(zone ->
                        zone.getId().startsWith("America/") || zone.getId().startsWith("Pacific/"));
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    private static String said(Telemedicine law, @Nullable String state, Instant at, @Nullable LocalDate seen) {
        var facts = Facts.complete()
                .residence(new Residence(state, seen).orAbsent())
                .facts();
        var today = new Today(LocalDate.ofInstant(at, ZoneOffset.UTC), at);
        var fact = FindingFact.of(new TelemedicineIsAllowed(law).examine(facts, today));
        return fact.severity() == null ? fact.outcome().name() : fact.severity().name();
    }
}
