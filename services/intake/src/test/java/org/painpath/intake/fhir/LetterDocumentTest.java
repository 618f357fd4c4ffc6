package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.fhir.FhirReader;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.closedloop.TaskState;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.EndedReferral;
import org.painpath.intake.letters.OutcomeLetters;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.store.OutcomeLetterRow;
import org.painpath.intake.store.Patients.Patient;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.store.Stage;

/** The letter as FHIR: whole, and with nothing in a name that could be markup. */
class LetterDocumentTest {
    private static final FhirReader FHIR = new FhirReader();
    private static final Instant NOON = Instant.parse("2026-12-18T12:00:00Z");
    private static final Clinic CLINIC = new Clinic("Harbour Clinic", "+1 555 0100", ZoneOffset.UTC);
    private static final UUID REFERRAL = new UUID(1, 1);
    private static final UUID PATIENT = new UUID(1, 2);
    private static final UUID BEFORE = new UUID(1, 3);
    private static final Closing CLOSING = new Closing(new UUID(1, 4), Outcome.STOPPED, NOON);

    @Test
    void aDocumentHasAllThatR4Requires() {
        Bundle document = FHIR.read(FHIR.write(document(1, null)), Bundle.class);
        assertThat(document.getEntryFirstRep().getResource()).isInstanceOf(Composition.class);
        assertThat(document.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactly("Composition", "Patient", "Organization", "ServiceRequest");
    }

    @Test
    void everyReferenceOfItResolvesInIt() {
        Bundle document = document(1, null);
        var urls = document.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .toList();
        var composition = (Composition) document.getEntryFirstRep().getResource();
        assertThat(List.of(composition.getSubject(), composition.getAuthorFirstRep(), composition.getCustodian()))
                .extracting(Reference::getReference)
                .allMatch(urls::contains);
    }

    @Test
    void aNameIsNoMarkup() {
        assertThat(FHIR.write(document(1, null)))
                .contains("Patient: Ada &lt;b&gt;Quill")
                .doesNotContain("Patient: Ada <b>");
    }

    @Test
    void aNewerOneReplacesTheOneBefore() {
        var reference = LetterReference.of(row(2, BEFORE), CLINIC.name(), "Outcome");
        assertThat(reference.getRelatesToFirstRep().getTarget().getReference())
                .isEqualTo("DocumentReference/" + BEFORE);
        assertThat(reference.getDocStatus().toCode()).isEqualTo("amended");
        assertThat(FHIR.read(FHIR.write(reference), DocumentReference.class).getContent())
                .extracting(content -> content.getAttachment().getContentType())
                .containsExactly("application/fhir+json", "application/pdf");
        var composition = (Composition) document(2, BEFORE).getEntryFirstRep().getResource();
        assertThat(composition.getRelatesToFirstRep().getTargetIdentifier().getValue())
                .isEqualTo(BEFORE.toString());
    }

    private static Bundle document(int version, @Nullable UUID replaces) {
        var identity = new PatientIdentity(
                "<b>Quill",
                "Ada",
                LocalDate.of(1979, 3, 14),
                Sex.FEMALE,
                List.of(new Mrn(null, "7")),
                null,
                null,
                null);
        var ended = new EndedReferral(
                "REF-7", "Ada <b>Quill", identity.birthDate(), NOON, NOON, CLOSING, List.of(), version > 1);
        var referral = new Row(
                REFERRAL,
                PATIENT,
                9,
                Stage.ACCEPTED,
                Priority.ROUTINE,
                List.of(),
                null,
                NOON,
                NOON,
                null,
                null,
                TaskState.COMPLETED,
                Standing.TREATMENT_STOPPED,
                CLOSING.eventId(),
                null,
                List.of(),
                List.of());
        return new LetterDocument(row(version, replaces), CLINIC)
                .of(new OutcomeLetters(CLINIC).about(ended), ended, new Patient(PATIENT, REFERRAL, identity), referral);
    }

    private static OutcomeLetterRow row(int version, @Nullable UUID replaces) {
        return new OutcomeLetterRow(REFERRAL, PATIENT, version, CLOSING, NOON, replaces, false);
    }
}
