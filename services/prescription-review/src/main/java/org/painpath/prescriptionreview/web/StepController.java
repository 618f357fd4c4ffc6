package org.painpath.prescriptionreview.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a review, each one command; the answer is the review as it is then. */
@RestController
@RequestMapping("/reviews/{referralId}")
class StepController {
    private final Commands<ReviewCommand, Review, ReviewEvent> commands;
    private final SigningDesk signing;
    private final ReviewViews views;
    private final FeedStandings feeds;
    private final Ids ids;
    private final ZoneId clinic;

    StepController(
            Commands<ReviewCommand, Review, ReviewEvent> commands,
            SigningDesk signing,
            ReviewViews views,
            FeedStandings feeds,
            Ids ids,
            @Value("${painpath.clinic-zone}") ZoneId clinic) {
        this.commands = commands;
        this.signing = signing;
        this.views = views;
        this.feeds = feeds;
        this.ids = ids;
        this.clinic = clinic;
    }

    @PostMapping("/proposal")
    ResponseEntity<ReviewView> propose(
            @PathVariable UUID referralId, @Valid @RequestBody ProposalRequest body, Principal person) {
        return run(referralId, person, "propose-dose", body.command(person.getName(), today()));
    }

    @PostMapping("/override")
    ResponseEntity<ReviewView> override(
            @PathVariable UUID referralId, @Valid @RequestBody OverrideRequest body, Principal person) {
        return run(referralId, person, "override-hold", body.command(person.getName(), today()));
    }

    @PostMapping("/pdmp-queries")
    ResponseEntity<ReviewView> recordPdmpQuery(
            @PathVariable UUID referralId, @Valid @RequestBody PdmpQueryRequest body, Principal person) {
        var command = body.command(person.getName(), commands.now(), today());
        return run(referralId, person, "record-pdmp-query", command);
    }

    @PostMapping("/check")
    ResponseEntity<ReviewView> check(
            @PathVariable UUID referralId, @Valid @RequestBody CheckRequest body, Principal person) {
        return run(referralId, person, "check-dose", body.command(person.getName(), today()));
    }

    @PostMapping("/sign")
    ResponseEntity<ReviewView> sign(
            @PathVariable UUID referralId, @Valid @RequestBody SignRequest body, Principal person) {
        var now = commands.now();
        var signature = new Signature(ids.next(), now, LocalDate.ofInstant(now, clinic));
        var outcome = signing.sign(referralId, person, body, signature);
        if (outcome instanceof Outcome.Refused<?, ?> refused && SigningDesk.STEP_UP.contains(refused.code())) {
            throw new StepUp.Needed(refused.code(), refused.words());
        }
        return answer(referralId, outcome);
    }

    @PostMapping("/refills")
    ResponseEntity<ReviewView> dispense(
            @PathVariable UUID referralId, @Valid @RequestBody RefillRequest body, Principal person) {
        return run(
                referralId,
                person,
                "dispense-fill",
                body.command(person.getName(), today(), feeds.of(referralId, commands.now())));
    }

    @PostMapping("/reject")
    ResponseEntity<ReviewView> reject(
            @PathVariable UUID referralId, @Valid @RequestBody ReasonRequest body, Principal person) {
        return run(referralId, person, "reject-prescription", body.reject(person.getName(), today()));
    }

    @PostMapping("/return")
    ResponseEntity<ReviewView> returnToEvaluation(
            @PathVariable UUID referralId, @Valid @RequestBody ReturnRequest body, Principal person) {
        return run(referralId, person, "return-to-evaluation", body.command(person.getName()));
    }

    @PostMapping("/suspend")
    ResponseEntity<ReviewView> suspend(
            @PathVariable UUID referralId, @Valid @RequestBody ReasonRequest body, Principal person) {
        return run(referralId, person, "suspend-prescription", body.suspend(person.getName()));
    }

    @PostMapping("/resume")
    ResponseEntity<ReviewView> resume(
            @PathVariable UUID referralId, @Valid @RequestBody ReasonRequest body, Principal person) {
        return run(referralId, person, "resume-prescription", body.resume(person.getName(), today()));
    }

    @PostMapping("/discontinue")
    ResponseEntity<ReviewView> discontinue(
            @PathVariable UUID referralId, @Valid @RequestBody ReasonRequest body, Principal person) {
        return run(referralId, person, "discontinue-prescription", body.discontinue(person.getName()));
    }

    private ResponseEntity<ReviewView> run(UUID referralId, Principal person, String action, ReviewCommand command) {
        return answer(referralId, commands.run(referralId, person.getName(), action, command));
    }

    private ResponseEntity<ReviewView> answer(UUID referralId, Outcome<Review, ReviewEvent> outcome) {
        if (outcome instanceof Outcome.Refused<?, ?> refused && refused.code().equals("not-open")) {
            throw Refusal.notFound();
        }
        if (outcome instanceof Outcome.Refused<?, ?> refused && refused.code().equals(StillAwaited.CODE)) {
            throw new StillAwaited.Refused(refused.words(), views.awaited(referralId));
        }
        var done = Commands.orRefuse(outcome);
        return views.show(referralId, done.version(), done.state());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(commands.now(), clinic);
    }
}
