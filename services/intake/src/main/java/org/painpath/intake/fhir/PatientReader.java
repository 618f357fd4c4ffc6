package org.painpath.intake.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.FhirDates;
import org.painpath.fhir.FhirRefused;
import org.painpath.intake.reception.Mrn;
import org.painpath.intake.reception.PatientIdentity;
import org.painpath.intake.screening.Sex;

/** Who the patient is. Numbers that a clinic has no use for (social security, licence, passport) are left out. */
final class PatientReader {
    private static final String[] NOT_OURS = {"SS", "DL", "PPN"};
    private static final Set<NameUse> PAST_NAMES = Set.of(NameUse.OLD, NameUse.MAIDEN);

    private PatientReader() {}

    /** @throws FhirRefused 422 for a birth date that no patient can have */
    static PatientIdentity read(Patient patient, LocalDate today) {
        HumanName name = currentName(patient);
        LocalDate birthDate = FhirDates.day(patient.getBirthDateElement());
        if (birthDate != null && !PatientIdentity.canBeBornOn(birthDate, today)) {
            throw FhirRefused.unprocessable(
                    IssueType.VALUE, "A birth date is a day in the last 130 years.", "Patient.birthDate");
        }
        return new PatientIdentity(
                name.getFamily(),
                given(name),
                birthDate,
                sex(patient),
                patient.getIdentifier().stream().flatMap(PatientReader::mrn).toList(),
                contact(patient, ContactPointSystem.PHONE),
                contact(patient, ContactPointSystem.EMAIL),
                patient.getAddress().stream()
                        .findFirst()
                        .map(PatientReader::line)
                        .orElse(null));
    }

    /** The state of the home address, where it is one of the two-letter codes. */
    static @Nullable String state(Patient patient) {
        return patient.getAddress().stream()
                .map(Address::getState)
                .filter(state -> state != null && state.matches("[A-Z]{2}"))
                .findFirst()
                .orElse(null);
    }

    /** A patient that the referrer names by number only: the rest is asked for. */
    static @Nullable PatientIdentity read(Reference subject) {
        List<Mrn> mrns = subject.hasIdentifier()
                ? mrn(subject.getIdentifier()).toList()
                : conditional(subject.getReference()).toList();
        return mrns.isEmpty() ? null : new PatientIdentity(null, null, null, Sex.UNKNOWN, mrns, null, null, null);
    }

    /** {@code Patient?identifier=system|value} */
    private static Stream<Mrn> conditional(@Nullable String reference) {
        String prefix = "Patient?identifier=";
        if (reference == null || !reference.startsWith(prefix) || reference.indexOf('&') > 0) {
            return Stream.empty();
        }
        String[] parts = reference.substring(prefix.length()).split("\\|", 2);
        String value = parts[parts.length - 1];
        return value.isBlank() ? Stream.empty() : Stream.of(new Mrn(parts.length == 2 ? parts[0] : null, value));
    }

    private static HumanName currentName(Patient patient) {
        return patient.getName().stream()
                .filter(name -> name.getUse() == NameUse.OFFICIAL)
                .findFirst()
                .or(() -> patient.getName().stream()
                        .filter(name -> name.getUse() == null || !PAST_NAMES.contains(name.getUse()))
                        .findFirst())
                .orElseGet(HumanName::new);
    }

    private static @Nullable String given(HumanName name) {
        String given = name.getGiven().stream().map(StringType::getValue).collect(Collectors.joining(" "));
        return given.isEmpty() ? null : given;
    }

    private static Stream<Mrn> mrn(Identifier identifier) {
        return identifier.getValue() == null || Codings.has(identifier.getType(), NOT_OURS)
                ? Stream.empty()
                : Stream.of(new Mrn(identifier.getSystem(), identifier.getValue()));
    }

    private static Sex sex(Patient patient) {
        if (patient.getGender() == null) {
            return Sex.UNKNOWN;
        }
        return switch (patient.getGender()) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case OTHER -> Sex.OTHER;
            case UNKNOWN, NULL -> Sex.UNKNOWN;
        };
    }

    private static @Nullable String contact(Patient patient, ContactPointSystem system) {
        return patient.getTelecom().stream()
                .filter(contact -> contact.getSystem() == system)
                .map(ContactPoint::getValue)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String line(Address address) {
        if (address.hasText()) {
            return address.getText();
        }
        String line = Stream.of(
                        address.getLine().stream().map(StringType::getValue),
                        Stream.of(address.getCity(), address.getState(), address.getPostalCode(), address.getCountry()))
                .flatMap(parts -> parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }
}
