package org.painpath.prescriptionreview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.prescriptionreview.registration.Registration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may prescribe controlled substances: one manager enters it, another one confirms it, either takes it back. */
@RestController
class RegistrationController {
    private static final String OF_ONE = "/prescribers/{prescriber}/registrations";
    private static final int MOST = 500;
    private static final String USER = "[a-z][a-z0-9._-]*";

    private final Registrar registrar;
    private final Ids ids;

    RegistrationController(Registrar registrar, Ids ids) {
        this.registrar = registrar;
        this.ids = ids;
    }

    record RegistrationList(List<Registration> items) {}

    /** Everybody's, those that were entered last first, 500 at most. */
    @GetMapping("/registrations")
    RegistrationList allRegistrations() {
        return new RegistrationList(registrar.all(MOST));
    }

    @GetMapping(OF_ONE)
    RegistrationList registrations(@PathVariable @Pattern(regexp = USER) @Size(max = 64) String prescriber) {
        return new RegistrationList(registrar.of(prescriber));
    }

    @PostMapping(OF_ONE)
    @ResponseStatus(HttpStatus.CREATED)
    Registration enterRegistration(
            @PathVariable @Pattern(regexp = USER) @Size(max = 64) String prescriber,
            @Valid @RequestBody RegistrationRequest body,
            Principal person) {
        return registrar.enter(body.registration(ids.next(), prescriber, person.getName()));
    }

    @PostMapping(OF_ONE + "/{id}/confirm")
    Registration confirmRegistration(
            @PathVariable @Pattern(regexp = USER) @Size(max = 64) String prescriber,
            @PathVariable UUID id,
            Principal person) {
        return registrar.confirm(prescriber, id, person.getName());
    }

    @PostMapping(OF_ONE + "/{id}/revoke")
    Registration revokeRegistration(
            @PathVariable @Pattern(regexp = USER) @Size(max = 64) String prescriber,
            @PathVariable UUID id,
            Principal person) {
        return registrar.revoke(prescriber, id, person.getName());
    }
}
