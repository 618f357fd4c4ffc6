package org.painpath.intake.fhir;

import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.painpath.intake.store.OutcomeLetterRow;
import org.painpath.intake.vocabulary.CodeSystems;

/**
 * Where the letter about the end of a referral is: as FHIR document and as PDF. It names no patient.
 *
 * <p>The Task's output is a document (BSeR, clinical reference 7.2); a consult note, as the answer to a referral is in C-CDA.
 */
final class LetterReference {
    static final String LETTER_IDS = "https://painpath.org/fhir/letter";
    private static final String CONSULT_NOTE = "11488-4";

    private LetterReference() {}

    /** @param title as the letter has it */
    static DocumentReference of(OutcomeLetterRow letter, String clinic, String title) {
        var reference = new DocumentReference();
        reference.setId(letter.letterId().toString());
        reference.setMasterIdentifier(identifier(letter.letterId()));
        reference.setStatus(letter.isReplaced() ? DocumentReferenceStatus.SUPERSEDED : DocumentReferenceStatus.CURRENT);
        reference.setDocStatus(letter.version() > 1 ? ReferredDocumentStatus.AMENDED : ReferredDocumentStatus.FINAL);
        reference.setType(type());
        reference.setSubject(new Reference("Patient/" + letter.patientId()));
        reference.setDate(Date.from(letter.madeAt()));
        reference.addAuthor(new Reference().setDisplay(clinic));
        reference.setDescription(letter.closing().outcome().standing().words());
        if (letter.replaces() != null) {
            reference
                    .addRelatesTo()
                    .setCode(DocumentRelationshipType.REPLACES)
                    .setTarget(new Reference("DocumentReference/" + letter.replaces()));
        }
        content(reference, "application/fhir+json", "Bundle/" + letter.letterId(), title, letter);
        content(reference, "application/pdf", "Binary/" + letter.letterId(), title, letter);
        reference.getContext().addRelated(new Reference("ServiceRequest/" + letter.referralId()));
        return reference;
    }

    static Identifier identifier(UUID letterId) {
        return new Identifier().setSystem(LETTER_IDS).setValue(letterId.toString());
    }

    static CodeableConcept type() {
        return ReferralTask.concept(CodeSystems.LOINC, CONSULT_NOTE, "Consult note");
    }

    private static void content(
            DocumentReference reference, String form, String url, String title, OutcomeLetterRow letter) {
        reference
                .addContent()
                .getAttachment()
                .setContentType(form)
                .setLanguage("en-US")
                .setUrl(url)
                .setTitle(title)
                .setCreation(Date.from(letter.madeAt()));
    }
}
