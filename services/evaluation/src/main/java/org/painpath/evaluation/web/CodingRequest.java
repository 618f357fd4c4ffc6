package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;

/** A code as a form sends it: a known system, a code, and the system's own words. */
record CodingRequest(
        @NotNull
        @Pattern(
                regexp = "http://hl7\\.org/fhir/sid/icd-10-cm|http://snomed\\.info/sct"
                        + "|http://www\\.nlm\\.nih\\.gov/research/umls/rxnorm|http://loinc\\.org")
        String system,

        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") String code,
        @Nullable @Size(max = 200) String display) {

    Coding coding() {
        return new Coding(system, code, display);
    }

    static List<Coding> codings(@Nullable List<CodingRequest> requests) {
        return requests == null
                ? List.of()
                : requests.stream().map(CodingRequest::coding).toList();
    }
}
