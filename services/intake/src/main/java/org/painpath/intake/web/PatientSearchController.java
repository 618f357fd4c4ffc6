package org.painpath.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.store.PatientSearch;
import org.painpath.intake.store.PatientSearch.Hit;
import org.painpath.intake.store.SearchText;
import org.painpath.intake.store.Stage;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds referrals by who the patient is. By POST, so that no name stands in an address; nothing is changed. */
@RestController
class PatientSearchController {
    private static final int MOST = 50;

    private final PatientSearch search;
    private final Audit audit;

    PatientSearchController(PatientSearch search, Audit audit) {
        this.search = search;
        this.audit = audit;
    }

    /** @param text the beginnings of names, a whole record number, or a referral's id */
    record SearchBody(@NotBlank @Size(max = 100) String text) {}

    /** @param mrn the first one */
    record FoundPatient(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            Sex sex,
            @Nullable String mrn,
            Stage stage,
            Instant receivedAt) {

        static FoundPatient of(Hit hit) {
            return new FoundPatient(
                    hit.referralId(),
                    hit.family(),
                    hit.given(),
                    hit.birthDate(),
                    hit.sex(),
                    hit.mrn(),
                    hit.stage(),
                    hit.receivedAt());
        }
    }

    /** @param more whether there are others; a longer text finds fewer */
    record FoundPatients(List<FoundPatient> items, boolean more) {}

    /** The newest referrals first, at most 50. The search and every name that it hands out leave an audit row. */
    @PostMapping("/patients/search")
    @Transactional
    ResponseEntity<FoundPatients> searchPatients(@Valid @RequestBody SearchBody body, Principal person) {
        SearchText text = SearchText.of(body.text())
                .orElseThrow(() -> Refusal.field("text", "needs a word of at least two letters"));
        List<Hit> hits = search.find(text, MOST + 1);
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), MOST));
        audit.record(person.getName(), "search-patients", null, hits.isEmpty() ? "nothing" : "done");
        shown.forEach(hit -> audit.record(person.getName(), "read-identity", hit.referralId(), "done"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FoundPatients(shown.stream().map(FoundPatient::of).toList(), hits.size() > MOST));
    }
}
