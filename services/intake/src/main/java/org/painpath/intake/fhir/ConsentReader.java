package org.painpath.intake.fhir;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.vocabulary.CodeSystems;

/**
 * What the patient agreed to: an active Consent whose category is one of our kinds ({@code telehealth}, {@code off-label},
 * {@code compounded}, {@code data-sharing}) or LOINC 64292-6, release of information. A denial is no consent.
 */
final class ConsentReader {
    private static final String RELEASE_OF_INFORMATION = "64292-6";

    private ConsentReader() {}

    static Stream<Consent> read(org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        return consent.getStatus() == ConsentState.ACTIVE && permits(consent) && !hasEnded(consent, today)
                ? consent.getCategory().stream()
                        .flatMap(category -> Codings.of(category).stream())
                        .flatMap(ConsentReader::kind)
                : Stream.empty();
    }

    private static boolean permits(org.hl7.fhir.r4.model.Consent consent) {
        return consent.getProvision().getType() != ConsentProvisionType.DENY;
    }

    private static boolean hasEnded(org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        LocalDate end = FhirDates.lastDay(consent.getProvision().getPeriod().getEndElement());
        return end != null && end.isBefore(today);
    }

    private static Stream<Consent> kind(Coding coding) {
        if (coding.system().equals(CodeSystems.LOINC) && coding.code().equals(RELEASE_OF_INFORMATION)) {
            return Stream.of(Consent.DATA_SHARING);
        }
        String name = coding.code().toUpperCase(Locale.ROOT).replace('-', '_');
        return coding.system().equals(CodeSystems.PAINPATH)
                ? Stream.of(Consent.values()).filter(kind -> kind.name().equals(name))
                : Stream.empty();
    }
}
