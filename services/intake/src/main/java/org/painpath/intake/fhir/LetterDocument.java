package org.painpath.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.DocumentRelationshipType;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.EndedReferral;
import org.painpath.intake.letters.OutcomeLetter;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.store.OutcomeLetterRow;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.ReferralWorklist.Row;

/** The letter as a FHIR document: a Composition, and the patient, clinic and request that it speaks of. */
final class LetterDocument {
    private final OutcomeLetterRow letter;
    private final Clinic clinic;

    LetterDocument(OutcomeLetterRow letter, Clinic clinic) {
        this.letter = letter;
        this.clinic = clinic;
    }

    Bundle of(OutcomeLetter text, EndedReferral ended, Patients.Patient patient, Row referral) {
        var document = new Bundle();
        document.setId(letter.letterId().toString());
        document.setIdentifier(LetterReference.identifier(letter.letterId()));
        document.setType(BundleType.DOCUMENT);
        document.setTimestamp(Date.from(letter.madeAt()));
        add(document, letter.letterId(), composition(text));
        add(document, letter.patientId(), patient(patient.identity()));
        add(document, clinicId(), organization());
        add(document, letter.referralId(), request(referral, ended));
        return document;
    }

    private static void add(Bundle document, UUID id, Resource resource) {
        resource.setId(id.toString());
        document.addEntry().setFullUrl(urn(id)).setResource(resource);
    }

    private Composition composition(OutcomeLetter text) {
        var composition = new Composition();
        composition.setIdentifier(LetterReference.identifier(letter.letterId()));
        composition.setStatus(letter.version() > 1 ? CompositionStatus.AMENDED : CompositionStatus.FINAL);
        composition.setType(LetterReference.type());
        composition.setSubject(new Reference(urn(letter.patientId())));
        composition.setDate(Date.from(letter.madeAt()));
        composition.addAuthor(new Reference(urn(clinicId())));
        composition.setCustodian(new Reference(urn(clinicId())));
        composition.setTitle(text.title());
        UUID replaces = letter.replaces();
        if (replaces != null) {
            composition
                    .addRelatesTo()
                    .setCode(DocumentRelationshipType.REPLACES)
                    .setTarget(LetterReference.identifier(replaces));
        }
        composition.addSection().setTitle("Referral").setText(LetterNarrative.ofFacts(text));
        composition.addSection().setTitle("Outcome").setText(LetterNarrative.ofParagraphs(text));
        return composition;
    }

    private static Patient patient(PatientIdentity identity) {
        var patient = new Patient();
        identity.mrns().forEach(mrn -> patient.addIdentifier().setValue(mrn.value()));
        var name = patient.addName().setFamily(identity.family());
        if (identity.given() != null) {
            name.addGiven(identity.given());
        }
        if (identity.birthDate() != null) {
            patient.getBirthDateElement().setValueAsString(identity.birthDate().toString());
        }
        return patient;
    }

    private Organization organization() {
        var organization = new Organization().setName(clinic.name());
        var system = clinic.contact().contains("@") ? ContactPointSystem.EMAIL : ContactPointSystem.PHONE;
        organization.addTelecom().setSystem(system).setValue(clinic.contact());
        return organization;
    }

    /** With the sender's own number, by which it finds the referral. */
    private static ServiceRequest request(Row referral, EndedReferral ended) {
        ServiceRequest request = ReceivedRequest.of(referral);
        request.setSubject(new Reference(urn(referral.patientId())));
        if (ended.theirNumber() != null) {
            request.addIdentifier().setValue(ended.theirNumber());
        }
        return request;
    }

    private UUID clinicId() {
        return UUID.nameUUIDFromBytes(clinic.name().getBytes(StandardCharsets.UTF_8));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
