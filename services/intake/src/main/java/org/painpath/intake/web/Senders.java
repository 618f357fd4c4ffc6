package org.painpath.intake.web;

import java.util.Set;
import java.util.UUID;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.store.Submissions;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** People outside the clinic see and touch only the referrals that they sent. */
@Component
public class Senders {

    private static final Set<String> OUTSIDE = Set.of("ROLE_referrer", "ROLE_integrator");

    private final Submissions submissions;

    Senders(Submissions submissions) {
        this.submissions = submissions;
    }

    /** @throws Refusal 404 where there is no such referral for this person */
    public void mayTouch(Authentication person, UUID referralId) {
        String sender = submissions.sender(referralId).orElseThrow(Refusal::notFound);
        boolean fromOutside = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .allMatch(OUTSIDE::contains);
        if (fromOutside && !sender.equals(person.getName())) {
            throw Refusal.notFound();
        }
    }
}
