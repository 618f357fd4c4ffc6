package org.painpath.intake.fhir;

import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.chassis.web.Refusal;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.FollowUp;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.LaterMessages;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReceptionResult;
import org.painpath.intake.reception.ReferralSubmission;
import org.painpath.intake.web.Senders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a sender says later about a referral of its own: amendments, and the wish to cancel. */
@Component
final class KnownReferralRequests {
    static final String STATUS = "ServiceRequest.status";

    private final KnownReferrals known;
    private final LaterMessages later;
    private final Senders senders;

    KnownReferralRequests(KnownReferrals known, LaterMessages later, Senders senders) {
        this.known = known;
        this.later = later;
        this.senders = senders;
    }

    /** @throws FhirRefused 409 for the number of somebody else's referral, or what the referral no longer takes */
    ReceptionResult amend(UUID referralId, ReferralSubmission submission, Authentication person) {
        requireTheirs(referralId, person);
        var amendment = new Amendment(
                submission.patient(), submission.facts(), submission.rawFormat(), submission.rawMessage());
        return amend(referralId, amendment, person);
    }

    ReceptionResult amend(UUID referralId, Amendment amendment, Authentication person) {
        senders.mayTouch(person, referralId);
        return taken(referralId, later.amend(referralId, amendment, person.getName()), "ServiceRequest");
    }

    ReceptionResult cancel(OriginatingId number, Authentication person) {
        return cancel(find(number, person), STATUS, person);
    }

    /** @throws FhirRefused 422 where no referral with this number has come from this sender */
    UUID find(OriginatingId number, Authentication person) {
        return known.find(number)
                .filter(id -> isTheirs(id, person))
                .orElseThrow(() -> unknown("ServiceRequest.identifier"));
    }

    /** @throws FhirRefused 409 where the number is that of somebody else's referral */
    void requireTheirs(OriginatingId number, Authentication person) {
        known.find(number).ifPresent(id -> requireTheirs(id, person));
    }

    private void requireTheirs(UUID referralId, Authentication person) {
        if (!isTheirs(referralId, person)) {
            throw conflict(
                    IssueType.DUPLICATE,
                    "Somebody else has sent a referral with this number.",
                    "ServiceRequest.identifier");
        }
    }

    ReceptionResult cancel(UUID referralId, String expression, Authentication person) {
        senders.mayTouch(person, referralId);
        return taken(referralId, later.cancel(referralId, person.getName()), expression);
    }

    boolean isTheirs(UUID referralId, Authentication person) {
        try {
            senders.mayTouch(person, referralId);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private static ReceptionResult taken(UUID referralId, FollowUp followUp, String expression) {
        return switch (followUp) {
            case FollowUp.Taken _ -> new ReceptionResult(referralId, false);
            case FollowUp.Refused refused -> throw conflict(IssueType.CONFLICT, refused.words(), expression);
        };
    }

    static FhirRefused unknown(String expression) {
        return FhirRefused.unprocessable(
                IssueType.NOTFOUND, "No referral with this number has come from you.", expression);
    }

    static FhirRefused conflict(IssueType code, String words, String expression) {
        return new FhirRefused(HttpStatus.CONFLICT, List.of(new Issue(code, words, expression)));
    }
}
