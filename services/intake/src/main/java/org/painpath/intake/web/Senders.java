package org.painpath.intake.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.painpath.chassis.security.Roles;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.store.RecordedFacts;
import org.painpath.intake.store.Submissions;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** People outside the clinic see and touch only the referrals that they sent. */
@Component
public class Senders {

    private static final Set<String> OUTSIDE = Set.of("referrer", "integrator");

    private final Submissions submissions;
    private final RecordedFacts facts;
    private final ClinicCalendar calendar;

    Senders(Submissions submissions, RecordedFacts facts, ClinicCalendar calendar) {
        this.submissions = submissions;
        this.facts = facts;
        this.calendar = calendar;
    }

    /** @throws Refusal 404 where there is no such referral for this person */
    public void mayTouch(Authentication person, UUID referralId) {
        String sender = submissions.sender(referralId).orElseThrow(Refusal::notFound);
        if (outside(person) && !sender.equals(person.getName())) {
            throw Refusal.notFound();
        }
    }

    /** The user name to whose referrals this person is held; empty for people of the clinic. */
    public Optional<String> heldTo(Authentication person) {
        return outside(person) ? Optional.of(person.getName()) : Optional.empty();
    }

    /** Those outside the clinic get back what they sent. */
    ReferralView shown(Authentication person, ReferralView referral) {
        return outside(person)
                ? referral.forSender(facts.sentBy(person.getName(), referral.referralId()), calendar.today())
                : referral;
    }

    private static boolean outside(Authentication person) {
        return OUTSIDE.containsAll(Roles.of(person));
    }
}
