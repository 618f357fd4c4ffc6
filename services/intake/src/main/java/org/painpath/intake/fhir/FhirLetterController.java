package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.hl7.fhir.r4.model.Binary;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.OutcomeLetters;
import org.painpath.intake.pdf.LetterPdf;
import org.painpath.intake.store.EndedReferrals;
import org.painpath.intake.store.OutcomeLetterRow;
import org.painpath.intake.store.OutcomeLetterRows;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.web.Senders;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The letter about the end of a referral, for whoever sent it. Its text names the patient, so each reading is audited. */
@FhirDoor
class FhirLetterController {
    private final FhirAnswers answers;
    private final OutcomeLetterRows letters;
    private final EndedReferrals ended;
    private final ReferralWorklist worklist;
    private final Senders senders;
    private final Clinic clinic;
    private final OutcomeLetters words;

    FhirLetterController(
            FhirAnswers answers,
            OutcomeLetterRows letters,
            EndedReferrals ended,
            ReferralWorklist worklist,
            Senders senders,
            Clinic clinic) {
        this.answers = answers;
        this.letters = letters;
        this.ended = ended;
        this.worklist = worklist;
        this.senders = senders;
        this.clinic = clinic;
        this.words = new OutcomeLetters(clinic);
    }

    @GetMapping("/fhir/DocumentReference/{id}")
    @Operation(summary = "Where the letter about the end of a referral is", description = "As FHIR document and PDF.")
    ResponseEntity<String> readDocumentReference(@PathVariable UUID id, Authentication person) {
        return answers.ok(LetterReference.of(letter(id, person), clinic.name(), words.title()));
    }

    @GetMapping("/fhir/Bundle/{id}")
    @Operation(summary = "The letter about the end of a referral as FHIR R4 document")
    ResponseEntity<String> readBundle(@PathVariable UUID id, Authentication person) {
        OutcomeLetterRow letter = letter(id, person);
        var told = ended.readBy(person.getName(), letter);
        var referral = worklist.find(letter.referralId()).orElseThrow();
        var document = new LetterDocument(letter, clinic)
                .of(words.about(told.referral()), told.referral(), told.patient(), referral);
        return answers.of(ResponseEntity.ok().cacheControl(CacheControl.noStore()), document);
    }

    @GetMapping("/fhir/Binary/{id}")
    @Operation(
            summary = "The letter about the end of a referral as PDF",
            description = "The file itself; a FHIR R4 Binary where application/fhir+json is asked for.")
    ResponseEntity<?> readBinary(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Authentication person) {
        OutcomeLetterRow letter = letter(id, person);
        var told = ended.readBy(person.getName(), letter);
        byte[] pdf = LetterPdf.of(words.about(told.referral()), letter.madeAt());
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return accept != null && accept.contains("fhir+json")
                ? answers.of(answer, binary(id, pdf))
                : answer.contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter-%s.pdf\"".formatted(id))
                        .body(pdf);
    }

    private static Binary binary(UUID id, byte[] pdf) {
        var binary = new Binary();
        binary.setId(id.toString());
        binary.setContentType(MediaType.APPLICATION_PDF_VALUE);
        binary.setData(pdf);
        return binary;
    }

    private OutcomeLetterRow letter(UUID id, Authentication person) {
        OutcomeLetterRow letter = letters.find(id).orElseThrow(Refusal::notFound);
        senders.mayTouch(person, letter.referralId());
        return letter;
    }
}
