package org.painpath.prescriptionreview.pharmacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.security.MachineToken;
import org.painpath.prescriptionreview.fhir.ExportedPatient;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The patient's name, asked of intake when a message leaves, by a machine client that may do nothing else; intake audits each one. */
final class NamesForExport {
    private final RestClient intake;
    private final MachineToken token;

    /** @param intake with its address as base */
    NamesForExport(RestClient intake, MachineToken token) {
        this.intake = intake;
        this.token = token;
    }

    private record Name(
            UUID referralId,
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate) {}

    ExportedName of(UUID referral) {
        try {
            String bearer = token.value();
            var name = intake.get()
                    .uri("/referrals/{referral}/patient-name", referral)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .retrieve()
                    .body(Name.class);
            return name == null || name.family() == null
                    ? new ExportedName.NotThere()
                    : new ExportedName.Known(
                            ExportedPatient.of(referral, name.family(), name.given(), name.birthDate()));
        } catch (HttpClientErrorException.NotFound gone) {
            return new ExportedName.NotThere();
        } catch (HttpClientErrorException refused) {
            token.forget();
            return new ExportedName.NotNow("name-refused");
        } catch (MachineToken.NotGiven none) {
            return new ExportedName.NotNow("no-token");
        } catch (RestClientException silent) {
            return new ExportedName.NotNow("no-name-yet");
        }
    }
}
