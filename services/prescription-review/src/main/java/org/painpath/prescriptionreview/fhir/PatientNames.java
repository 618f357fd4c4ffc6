package org.painpath.prescriptionreview.fhir;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The patient's name, asked of intake in the caller's own name whenever it is exported: intake decides who may have it, audits that, and is
 * the only one who keeps it.
 */
@Component
class PatientNames {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient intake;

    PatientNames(@Value("${painpath.sources.intake}") URI intake) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.intake =
                RestClient.builder().baseUrl(intake).requestFactory(requests).build();
    }

    private record Names(List<Name> items) {}

    private record Name(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate) {}

    /**
     * @param token of the caller
     * @return empty where intake knows no such patient
     * @throws Refusal 403 where intake does not give the name to this caller, 503 while it does not answer
     */
    Optional<Patient> of(UUID referral, String token) {
        try {
            var names = intake.get()
                    .uri(uri -> uri.path("/patients")
                            .queryParam("referral", referral)
                            .build())
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve()
                    .body(Names.class);
            return Optional.ofNullable(names).stream()
                    .flatMap(found -> found.items().stream())
                    .findFirst()
                    .map(PatientNames::patient);
        } catch (HttpClientErrorException refused) {
            throw new Refusal(HttpStatus.FORBIDDEN, "not-allowed", "Intake does not give you this patient's name.");
        } catch (RestClientException silent) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "try-again",
                    "Intake, which keeps the name, does not answer; try again.");
        }
    }

    private static Patient patient(Name name) {
        return ExportedPatient.of(name.referralId(), name.family(), name.given(), name.birthDate(), null);
    }
}
