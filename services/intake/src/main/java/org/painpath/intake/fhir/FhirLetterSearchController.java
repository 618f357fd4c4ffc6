package org.painpath.intake.fhir;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.painpath.fhir.FhirAnswers;
import org.painpath.fhir.FhirDoor;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.OutcomeLetters;
import org.painpath.intake.store.OutcomeLetterRow;
import org.painpath.intake.store.OutcomeLetterRows;
import org.painpath.intake.store.OutcomeLetterRows.Wanted;
import org.painpath.intake.web.Senders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds letters, in the order in which the ends were told. People outside the clinic find their own. */
@FhirDoor
class FhirLetterSearchController {
    private final FhirAnswers answers;
    private final OutcomeLetterRows letters;
    private final Senders senders;
    private final Clinic clinic;
    private final String title;

    FhirLetterSearchController(FhirAnswers answers, OutcomeLetterRows letters, Senders senders, Clinic clinic) {
        this.answers = answers;
        this.letters = letters;
        this.senders = senders;
        this.clinic = clinic;
        this.title = new OutcomeLetters(clinic).title();
    }

    @GetMapping("/fhir/DocumentReference")
    @Operation(
            summary = "Find letters about the ends of referrals",
            description = "A searchset, with a link to the next page.")
    @LetterSearchDescribed
    ResponseEntity<String> documentReferences(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> sent, Authentication person) {
        var parameters = new SearchParameters("DocumentReference", SearchParameters.OF_LETTERS, sent);
        int count = parameters.count();
        var wanted = new Wanted(
                senders.heldTo(person).orElse(null),
                parameters.ids().orElse(null),
                parameters.referrals().orElse(null),
                parameters.statuses().map(FhirLetterSearchController::replaced).orElse(null),
                parameters.after().orElse(null));
        return answers.ok(page(parameters, letters.page(wanted, count + 1), count));
    }

    /** No letter has another status than these two. */
    private static Set<Boolean> replaced(Set<String> statuses) {
        return Stream.of(false, true)
                .filter(replaced -> statuses.contains(replaced ? "superseded" : "current"))
                .collect(Collectors.toSet());
    }

    private Bundle page(SearchParameters parameters, List<OutcomeLetterRow> rows, int count) {
        List<OutcomeLetterRow> items = rows.size() > count ? rows.subList(0, count) : rows;
        Bundle found = new Bundle().setType(BundleType.SEARCHSET);
        found.addLink().setRelation("self").setUrl(parameters.link());
        items.forEach(letter -> found.addEntry()
                .setFullUrl("urn:uuid:" + letter.letterId())
                .setResource(LetterReference.of(letter, clinic.name(), title)));
        if (rows.size() > count) {
            String next = parameters.linkAfter(items.getLast().letterId());
            found.addLink().setRelation("next").setUrl(next);
        } else if (parameters.after().isEmpty()) {
            found.setTotal(items.size());
        }
        return found;
    }
}
