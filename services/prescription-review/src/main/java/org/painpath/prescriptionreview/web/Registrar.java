package org.painpath.prescriptionreview.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.registration.Registration;
import org.painpath.prescriptionreview.registration.Registration.Objection;
import org.painpath.prescriptionreview.store.Registrations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the registrations, each step in one transaction with its audit row. */
@Component
class Registrar {
    private final Registrations registrations;
    private final Audit audit;
    private final Clock clock;

    Registrar(Registrations registrations, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.audit = audit;
        this.clock = clock;
    }

    List<Registration> of(String prescriber) {
        return registrations.of(prescriber);
    }

    List<Registration> all(int limit) {
        return registrations.all(limit);
    }

    @Transactional
    public Registration enter(Registration entered) {
        registrations.enter(entered, clock.instant());
        audit.record(entered.enteredBy(), "enter-registration", null, "done");
        return entered;
    }

    @Transactional(noRollbackFor = Refusal.class)
    public Registration confirm(String prescriber, UUID id, String by) {
        var known = registrations.locked(prescriber, id).orElseThrow(Refusal::notFound);
        unless(known.againstConfirmation(by), by, "confirm-registration");
        registrations.confirm(id, by, clock.instant());
        return registrations.locked(prescriber, id).orElseThrow();
    }

    @Transactional(noRollbackFor = Refusal.class)
    public Registration revoke(String prescriber, UUID id, String by) {
        var known = registrations.locked(prescriber, id).orElseThrow(Refusal::notFound);
        unless(known.againstRevocation(), by, "revoke-registration");
        registrations.revoke(id, by, clock.instant());
        return registrations.locked(prescriber, id).orElseThrow();
    }

    /** What is refused is audited too, so that it is not rolled back. */
    private void unless(@Nullable Objection objection, String by, String action) {
        audit.record(by, action, null, objection == null ? "done" : objection.code());
        if (objection != null) {
            throw new Refusal(HttpStatus.CONFLICT, objection.code(), objection.words());
        }
    }
}
