package org.painpath.prescriptionreview.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.security.Roles;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.fhir.FhirRefused;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.registration.Registration;
import org.painpath.prescriptionreview.review.InForce;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.Registrations;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The prescription of a referral, the one in force or the last: by the referral's id, without the patient's name unless it is asked for. */
@FhirDoor
class PrescriptionDoor {
    static final String WITH_PATIENT = "MedicationRequest:subject";
    private static final Set<String> OUTSIDE = Set.of("integrator", "referrer");
    /** Who dispenses and who signs; nobody else needs the number to know what was prescribed. */
    private static final Set<String> SEES_DEA_NUMBERS = Set.of("pharmacist", "prescriber");

    private final FhirAnswers answers;
    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final Registrations registrations;
    private final PatientNames names;
    private final Audit audit;

    PrescriptionDoor(
            FhirAnswers answers,
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            Registrations registrations,
            PatientNames names,
            Audit audit) {
        this.answers = answers;
        this.desk = desk;
        this.registrations = registrations;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/fhir/metadata")
    @Operation(summary = "What this door understands", description = "A FHIR R4 CapabilityStatement.")
    ResponseEntity<String> metadata() {
        return answers.ok(PrescriptionCapability.statement());
    }

    @GetMapping("/fhir/MedicationRequest/{id}")
    @Operation(summary = "The prescription of a referral", description = "A FHIR R4 MedicationRequest.")
    ResponseEntity<String> medicationRequest(@PathVariable UUID id, JwtAuthenticationToken person) {
        var order = order(id, person).orElseThrow(FhirRefused::notFound);
        audit.record(person.getName(), "export-prescription", id, "done");
        return answers.ok(order);
    }

    @GetMapping("/fhir/MedicationRequest")
    @Operation(
            summary = "Find the prescription of a referral",
            description = "A searchset; with _include=MedicationRequest:subject the patient too, as intake knows them.")
    ResponseEntity<String> medicationRequests(
            @RequestParam String identifier,
            @RequestParam(name = "_include", required = false) @Nullable String include,
            JwtAuthenticationToken person) {
        UUID referral = referral(identifier);
        if (include != null && !include.equals(WITH_PATIENT)) {
            throw FhirRefused.invalid(IssueType.NOTSUPPORTED, "Only " + WITH_PATIENT + " can be included.", null);
        }
        var found = new Bundle().setType(BundleType.SEARCHSET).setTotal(0);
        order(referral, person).ifPresent(order -> {
            Optional<Patient> patient = include == null
                    ? Optional.empty()
                    : names.of(referral, person.getToken().getTokenValue());
            patient.ifPresent(it -> order.setSubject(new Reference("Patient/" + referral)));
            add(found.setTotal(1), order, SearchEntryMode.MATCH);
            patient.ifPresent(it -> add(found, it, SearchEntryMode.INCLUDE));
            audit.record(person.getName(), "export-prescription", referral, "done");
        });
        return answers.ok(found);
    }

    private static void add(Bundle found, Resource resource, SearchEntryMode mode) {
        found.addEntry().setResource(resource).getSearch().setMode(mode);
    }

    /** What the patient no longer shares is for the clinic's own people alone; to anybody else there is no such prescription. */
    private Optional<MedicationRequest> order(UUID referral, JwtAuthenticationToken person) {
        return desk.read(referral).map(Snapshot::state).flatMap(review -> {
            var signed = InForce.orLast(review);
            if (signed == null) {
                return Optional.empty();
            }
            if (review.isWithheld() && isFromOutside(person)) {
                audit.record(person.getName(), "export-prescription", referral, "withheld");
                return Optional.empty();
            }
            var order = MedicationOrder.of(referral, signed, status(review));
            return Optional.of(seesDeaNumbers(person) ? withDeaNumber(order, signed, review) : order);
        });
    }

    private MedicationRequest withDeaNumber(MedicationRequest order, Prescription signed, Review review) {
        return Registration.behind(
                        registrations.of(signed.prescriber()),
                        signed.prescriber(),
                        review.stateAsked(),
                        signed.issuedOn())
                .map(registration -> Prescriber.signs(order, registration))
                .orElse(order);
    }

    private static boolean seesDeaNumbers(JwtAuthenticationToken person) {
        return Roles.of(person).stream().anyMatch(SEES_DEA_NUMBERS::contains);
    }

    private static boolean isFromOutside(JwtAuthenticationToken person) {
        return OUTSIDE.containsAll(Roles.of(person));
    }

    /** While it is suspended, or a change is under review that nothing is handed out before, it is on hold. */
    private static MedicationRequestStatus status(Review review) {
        return switch (review) {
            case Review.Active _ -> MedicationRequestStatus.ACTIVE;
            case Review.Suspended _, Review.UnderReview _, Review.Returned _ -> MedicationRequestStatus.ONHOLD;
            case Review.Unopened _, Review.Closed _ -> MedicationRequestStatus.STOPPED;
        };
    }

    /** The referral's id alone, or with its system before it. */
    private static UUID referral(String identifier) {
        try {
            return UUID.fromString(identifier.substring(identifier.indexOf('|') + 1));
        } catch (IllegalArgumentException other) {
            throw FhirRefused.invalid(IssueType.VALUE, "The identifier is the referral's id.", "identifier");
        }
    }
}
