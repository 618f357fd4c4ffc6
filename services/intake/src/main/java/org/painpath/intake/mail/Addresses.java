package org.painpath.intake.mail;

import java.util.Optional;
import org.painpath.intake.store.Message;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.Referrers;

/** Where a message goes, asked of the identity tables at the moment of sending. */
final class Addresses {
    private final Patients patients;
    private final Referrers referrers;

    Addresses(Patients patients, Referrers referrers) {
        this.patients = patients;
        this.referrers = referrers;
    }

    Optional<String> of(Message message) {
        return switch (message.notice().to()) {
            case PATIENT -> patients.emailOf(message.referralId());
            case REFERRER -> referrers.emailOf(message.referralId());
        };
    }
}
