package org.painpath.prescriptionreview.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.Json;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffKind;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.prescription.Fill;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.ScheduleThree;
import org.painpath.prescriptionreview.registration.Registration;
import tools.jackson.databind.JsonNode;

/**
 * What leaves the clinic of a prescription says what is to be taken, and not why: no diagnosis, finding, screen or note. So a consent to
 * records of a substance use programme that is taken back has nothing to stop here (42 CFR Part 2, clinical reference 4.5).
 */
class TellsNoReasonTest {
    private static final UUID REFERRAL = new UUID(7, 1);
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 24);
    private static final Prescription SIGNED = new Prescription(
            new UUID(7, 2),
            "prescriber",
            Route.ORAL,
            BigDecimal.TEN,
            3,
            null,
            30,
            10,
            5,
            ISSUED,
            ScheduleThree.expiresOn(ISSUED),
            List.of());

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Registration REGISTRATION = new Registration(
            new UUID(7, 4),
            "prescriber",
            "AB1234563",
            ISSUED,
            ISSUED.plusYears(1),
            List.of("NY"),
            "manager",
            "manager2",
            null);

    @ParameterizedTest
    @MethodSource("whatLeaves")
    void nothingButTheOrder(MedicationRequest order) {
        JsonNode json =
                Json.EVENTS.readTree(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(order));
        assertThat(json.propertyNames())
                .isSubsetOf(
                        "resourceType",
                        "id",
                        "contained",
                        "identifier",
                        "status",
                        "intent",
                        "medicationCodeableConcept",
                        "subject",
                        "authoredOn",
                        "requester",
                        "basedOn",
                        "priorPrescription",
                        "dosageInstruction",
                        "dispenseRequest");
        for (JsonNode dosage : json.path("dosageInstruction")) {
            assertThat(dosage.propertyNames()).isSubsetOf("sequence", "timing", "route", "doseAndRate");
        }
    }

    static Stream<MedicationRequest> whatLeaves() {
        var patient = ExportedPatient.of(REFERRAL, "Example", "Pat", LocalDate.of(1971, 3, 5), "1 Example Street");
        return Stream.of(
                MedicationOrder.of(REFERRAL, SIGNED, MedicationRequestStatus.ACTIVE),
                PharmacyOrder.order(message(HandOffKind.ORDER), SIGNED, REGISTRATION, patient.copy()),
                PharmacyOrder.fill(
                        message(HandOffKind.FILL),
                        SIGNED,
                        new Fill(0, 30, ISSUED, ISSUED.plusDays(10)),
                        REGISTRATION,
                        patient.copy()),
                PharmacyOrder.hold(message(HandOffKind.HOLD)),
                PharmacyOrder.stop(message(HandOffKind.STOP)));
    }

    private static HandOff message(HandOffKind kind) {
        return new HandOff(
                new UUID(7, 3),
                REFERRAL,
                SIGNED.prescriptionId(),
                null,
                kind,
                kind == HandOffKind.FILL ? 1 : null,
                1,
                HandOffState.DUE,
                0,
                null,
                NOON,
                NOON,
                NOON);
    }
}
