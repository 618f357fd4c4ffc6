package org.painpath.prescriptionreview.web;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.signature.Ceremony;
import org.painpath.prescriptionreview.signature.ClockIsSane;
import org.painpath.prescriptionreview.store.Ceremonies;
import org.painpath.prescriptionreview.store.Registrations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a signature is taken: only while it can be read who may, the audit can be written and the clock is right, and each show of two factors once. All of
 * it is one transaction, so that there is no signature without its traces.
 *
 * <p>Source: built towards 21 CFR 1311.100(d): a prescription that was signed while a required function was off is not valid.
 */
@Component
class SigningDesk {
    static final Set<String> STEP_UP = Set.of("factor-needed", "factor-used");

    private final Commands<ReviewCommand, Review, ReviewEvent> commands;
    private final Desk<ReviewCommand, Review, ReviewEvent> desk;
    private final Ceremonies ceremonies;
    private final Registrations registrations;
    private final FeedStandings feeds;
    private final Audit audit;
    private final String acr;

    SigningDesk(
            Commands<ReviewCommand, Review, ReviewEvent> commands,
            Desk<ReviewCommand, Review, ReviewEvent> desk,
            Ceremonies ceremonies,
            Registrations registrations,
            FeedStandings feeds,
            Audit audit,
            @Value("${painpath.signing.acr}") String acr) {
        this.commands = commands;
        this.desk = desk;
        this.ceremonies = ceremonies;
        this.registrations = registrations;
        this.feeds = feeds;
        this.audit = audit;
        this.acr = acr;
    }

    /**
     * @return what was recorded; a refusal comes back too, so that the audit of it is kept
     * @throws Refusal 503 while a signature cannot be kept as it must be
     */
    @Transactional
    public Outcome<Review, ReviewEvent> sign(
            UUID referral, Principal person, SignRequest request, Signature signature) {
        var factors = PersonFactors.of(person, acr);
        var tokenId = factors.tokenId();
        var ceremony = ceremony(referral, person, request, factors, signature.at());
        var fresh = ceremony.factor().isFresh(signature.at());
        tell(person, referral, fresh ? "fresh" : "not-fresh");
        askTheClock(referral, signature.at());
        Sign command = request.command(signature, person.getName(), ceremony);
        var outcome = commands.run(referral, person.getName(), "sign-prescription", command);
        if (outcome instanceof Outcome.Done<Review, ReviewEvent> && tokenId != null) {
            keep(tokenId, person, referral, command);
        }
        return outcome;
    }

    /** Who may sign, and with what they have signed before, is asked anew each time: where it cannot be read nobody may. */
    private Ceremony ceremony(UUID referral, Principal person, SignRequest request, PersonFactors factors, Instant at) {
        try {
            var tokenId = factors.tokenId();
            var used = tokenId != null && ceremonies.hasSigned(tokenId);
            return new Ceremony(
                    request.shown(),
                    factors.factor(used),
                    registrations.of(person.getName()),
                    feeds.of(referral, at),
                    at);
        } catch (DataAccessException unreadable) {
            throw unavailable("access-control-not-readable", "Nothing is signed while it cannot be read who may sign.");
        }
    }

    private void keep(String tokenId, Principal person, UUID referral, Sign command) {
        try {
            ceremonies.sign(tokenId, person.getName(), referral, command.ceremony());
        } catch (DuplicateKeyException another) {
            throw new StepUp.Needed(
                    "factor-used", "These two factors have signed before; each signature takes them anew.");
        }
    }

    private void tell(Principal person, UUID referral, String outcome) {
        try {
            audit.record(person.getName(), "show-factors", referral, outcome);
        } catch (DataAccessException unwritable) {
            throw unavailable("audit-not-writable", "Nothing is signed while the audit cannot be written.");
        }
    }

    private void askTheClock(UUID referral, Instant now) {
        var recorded = desk.read(referral).map(Snapshot::changedAt).orElse(now);
        if (!ClockIsSane.at(now, ceremonies.databaseTime(), recorded)) {
            throw unavailable("clock-not-sane", "Nothing is signed while the time of day is in doubt.");
        }
    }

    private static Refusal unavailable(String code, String words) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, code, words);
    }
}
