package org.painpath.prescriptionreview.pharmacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.security.MachineToken;
import org.painpath.prescriptionreview.fhir.ExportedPatient;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The patient's name and address, asked of intake when a message leaves, by a machine client that may do nothing else; intake audits each one. */
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
            @Nullable LocalDate birthDate,
            @Nullable String address) {}

    ExportedName of(UUID referral) {
        try {
            String bearer = token.value();
            var name = intake.get()
                    .uri("/referrals/{referral}/patient-name", referral)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .retrieve()
                    .body(Name.class);
            return meaningOf(name);
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

    /** Without an address there is no prescription: it waits until intake knows one. */
    private static ExportedName meaningOf(@Nullable Name name) {
        if (name == null || name.family() == null) {
            return new ExportedName.NotThere();
        }
        return name.address() == null || name.address().isBlank()
                ? new ExportedName.WithoutAddress()
                : new ExportedName.Known(ExportedPatient.of(
                        name.referralId(), name.family(), name.given(), name.birthDate(), name.address()));
    }
}
