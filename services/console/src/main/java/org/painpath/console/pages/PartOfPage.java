package org.painpath.console.pages;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.login.Person;

/** The parts of the referral page, each what one door of a service says; what is furthest on its way comes first. */
enum PartOfPage {
    COURSE(ClinicService.INTEGRATION_THERAPY, "/courses/{id}"),
    REVIEW(ClinicService.PRESCRIPTION_REVIEW, "/reviews/{id}"),
    PHARMACY(
            ClinicService.PRESCRIPTION_REVIEW,
            "/reviews/{id}/pharmacy-messages",
            "pharmacy",
            "Pharmacy",
            Set.of("pharmacist", "prescriber", "manager")),
    EVALUATION(ClinicService.EVALUATION, "/evaluations/{id}"),
    REFERRAL(ClinicService.INTAKE, "/referrals/{id}");

    private final ClinicService service;
    private final String door;
    private final String place;
    private final String title;
    private final @Nullable Set<String> roles;

    PartOfPage(ClinicService service, String door) {
        this(service, door, service.wireName(), service.title(), null);
    }

    /** @param roles who sees it; absent where the service says so to everybody who asks */
    PartOfPage(ClinicService service, String door, String place, String title, @Nullable Set<String> roles) {
        this.service = service;
        this.door = door;
        this.place = place;
        this.title = title;
        this.roles = roles;
    }

    ClinicService service() {
        return service;
    }

    /** The door's path; {@code {id}} is the referral. */
    String door() {
        return door;
    }

    String door(UUID referral) {
        return door.replace("{id}", referral.toString());
    }

    /** Its anchor. */
    String place() {
        return place;
    }

    String title() {
        return title;
    }

    @Nullable
    Set<String> roles() {
        return roles;
    }

    boolean isFor(Person person) {
        return roles == null || person.isAnyOf(roles);
    }
}
