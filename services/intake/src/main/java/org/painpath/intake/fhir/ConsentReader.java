package org.painpath.intake.fhir;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirDates;
import org.painpath.intake.screening.Coding;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.vocabulary.Agreed;
import org.painpath.intake.vocabulary.CodeSystems;

/**
 * What the patient agreed to: a Consent whose category is one of our kinds ({@code telehealth}, {@code off-label},
 * {@code compounded}, {@code data-sharing}, {@code part-2}) or LOINC 64292-6, release of information. One that is active and
 * permits is given; one that denies, has ended, is rejected, inactive or entered in error does not stand. A draft and a
 * proposal say nothing.
 */
final class ConsentReader {
    private static final String RELEASE_OF_INFORMATION = "64292-6";

    private ConsentReader() {}

    static Stream<Agreed> read(org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        return switch (consent.getStatus()) {
            case ACTIVE ->
                kinds(consent)
                        .map(kind -> permits(consent) && !hasEnded(consent, today)
                                ? given(kind, givenOn(consent, today), endOf(consent))
                                : revoked(kind, consent, today));
            case REJECTED, INACTIVE, ENTEREDINERROR -> kinds(consent).map(kind -> revoked(kind, consent, today));
            case DRAFT, PROPOSED, NULL -> Stream.empty();
            case null -> Stream.empty();
        };
    }

    /** Without its day a consent is named; it cannot lift a revocation. Its end is kept all the same. */
    private static Agreed given(Consent kind, @Nullable LocalDate on, @Nullable LocalDate end) {
        return new Agreed(kind, on == null && end == null ? null : new ConsentRecord(kind, null, on, null, end));
    }

    private static Agreed revoked(Consent kind, org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        LocalDate givenOn = givenOn(consent, today);
        return new Agreed(kind, new ConsentRecord(kind, null, givenOn, revokedOn(consent, givenOn, today)));
    }

    /** FHIR R4 has no day of the revocation: the nearest that is said, and today where nothing is. */
    private static LocalDate revokedOn(
            org.hl7.fhir.r4.model.Consent consent, @Nullable LocalDate givenOn, LocalDate today) {
        return Stream.of(
                        hasEnded(consent, today) ? endOf(consent) : null,
                        FhirDates.day(consent.getMeta().getLastUpdatedElement()),
                        givenOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .orElse(today);
    }

    /** A day to come is no day on which anybody has agreed. */
    private static @Nullable LocalDate givenOn(org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        LocalDate day = FhirDates.day(consent.getDateTimeElement());
        return day == null || day.isAfter(today) ? null : day;
    }

    private static boolean permits(org.hl7.fhir.r4.model.Consent consent) {
        return consent.getProvision().getType() != ConsentProvisionType.DENY;
    }

    private static boolean hasEnded(org.hl7.fhir.r4.model.Consent consent, LocalDate today) {
        LocalDate end = endOf(consent);
        return end != null && end.isBefore(today);
    }

    private static @Nullable LocalDate endOf(org.hl7.fhir.r4.model.Consent consent) {
        return FhirDates.lastDay(consent.getProvision().getPeriod().getEndElement());
    }

    private static Stream<Consent> kinds(org.hl7.fhir.r4.model.Consent consent) {
        return consent.getCategory().stream()
                .flatMap(category -> Codings.of(category).stream())
                .flatMap(ConsentReader::kind);
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
