package org.painpath.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.reception.MailAddress;

/** Where whoever asks for the referral gets mail: the role's address, else the person's, else the organisation's. */
final class RequesterReader {
    private RequesterReader() {}

    /** Absent where none was sent along. */
    static @Nullable String email(ReferralPackage all) {
        Reference requester = all.request().getRequester();
        return Stream.of(
                        all.resolve(requester, PractitionerRole.class, all.request())
                                .flatMap(role -> email(role, all)),
                        all.resolve(requester, Practitioner.class, all.request())
                                .flatMap(person -> email(person.getTelecom())),
                        all.resolve(requester, Organization.class, all.request())
                                .flatMap(organisation -> email(organisation.getTelecom())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> email(PractitionerRole role, ReferralPackage all) {
        return email(role.getTelecom())
                .or(() -> all.resolve(role.getPractitioner(), Practitioner.class, role)
                        .flatMap(person -> email(person.getTelecom())))
                .or(() -> all.resolve(role.getOrganization(), Organization.class, role)
                        .flatMap(organisation -> email(organisation.getTelecom())));
    }

    private static Optional<String> email(List<ContactPoint> contacts) {
        return contacts.stream()
                .filter(contact -> contact.getSystem() == ContactPointSystem.EMAIL)
                .map(ContactPoint::getValue)
                .flatMap(value -> MailAddress.of(value).stream())
                .findFirst();
    }
}
