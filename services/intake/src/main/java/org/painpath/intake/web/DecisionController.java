package org.painpath.intake.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Ids;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.chassis.security.Roles;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.intake.information.ChasingPolicy;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Today;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.web.DecisionBodies.AcceptBody;
import org.painpath.intake.web.DecisionBodies.CloseCrisisBody;
import org.painpath.intake.web.DecisionBodies.DeclineBody;
import org.painpath.intake.web.DecisionBodies.InformationBody;
import org.painpath.intake.web.DecisionBodies.SupplyBody;
import org.painpath.intake.web.DecisionBodies.WithdrawBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What people do with a referral. */
@RestController
class DecisionController {

    private final Commands<ReferralCommand, Referral, ReferralEvent> commands;
    private final ReferralWorklist worklist;
    private final ClinicCalendar calendar;
    private final PolicyPacks<ChasingPolicy> chasing;
    private final Ids ids;
    private final Senders senders;
    private final ReferralViews views;

    DecisionController(
            Commands<ReferralCommand, Referral, ReferralEvent> commands,
            ReferralWorklist worklist,
            ClinicCalendar calendar,
            PolicyPacks<ChasingPolicy> chasing,
            Ids ids,
            Senders senders,
            ReferralViews views) {
        this.commands = commands;
        this.worklist = worklist;
        this.calendar = calendar;
        this.chasing = chasing;
        this.ids = ids;
        this.senders = senders;
        this.views = views;
    }

    /** The body may be left out where no hold needs a reason. */
    @PostMapping("/referrals/{referralId}/accept")
    ResponseEntity<ReferralView> accept(
            @PathVariable UUID referralId,
            @Valid @RequestBody(required = false) @Nullable AcceptBody body,
            Authentication person) {
        AcceptBody given = body == null ? new AcceptBody(null) : body;
        if (given.overridesHolds()) {
            requireClinician(person);
        }
        return run(referralId, person, "accept-referral", given.command(person.getName(), calendar.now()));
    }

    @PostMapping("/referrals/{referralId}/decline")
    ResponseEntity<ReferralView> decline(
            @PathVariable UUID referralId, @Valid @RequestBody DeclineBody body, Authentication person) {
        return run(referralId, person, "decline-referral", body.command(person.getName()));
    }

    @PostMapping("/referrals/{referralId}/request-information")
    ResponseEntity<ReferralView> requestInformation(
            @PathVariable UUID referralId, @Valid @RequestBody InformationBody body, Authentication person) {
        Today today = calendar.now();
        var command = body.command(ids.next(), chasing.on(today.date()), person.getName(), today);
        return run(referralId, person, "request-information", command);
    }

    @PostMapping("/referrals/{referralId}/supply-information")
    ResponseEntity<ReferralView> supplyInformation(
            @PathVariable UUID referralId, @Valid @RequestBody SupplyBody body, Authentication person) {
        boolean fromOutside = senders.heldTo(person).isPresent();
        var command = body.command(person.getName(), calendar.now(), fromOutside);
        return run(referralId, person, "supply-information", command);
    }

    /** What the patient filled in before the visit. */
    @PostMapping("/referrals/{referralId}/questionnaires")
    ResponseEntity<ReferralView> questionnaire(
            @PathVariable UUID referralId, @Valid @RequestBody QuestionnaireBody body, Authentication person) {
        var command = body.command(person.getName(), calendar.now());
        return run(HttpStatus.CREATED, referralId, person, "record-questionnaire", command);
    }

    /** What the patient agrees to or takes back, before the decision and while the patient is treated. */
    @PostMapping("/referrals/{referralId}/consents")
    ResponseEntity<ReferralView> recordConsent(
            @PathVariable UUID referralId, @Valid @RequestBody ConsentBody body, Authentication person) {
        var command = body.command(person.getName(), calendar.now());
        return run(HttpStatus.CREATED, referralId, person, "record-consent", command);
    }

    @PostMapping("/referrals/{referralId}/withdraw")
    ResponseEntity<ReferralView> withdraw(
            @PathVariable UUID referralId, @Valid @RequestBody WithdrawBody body, Authentication person) {
        return run(referralId, person, "withdraw-referral", body.command());
    }

    @PostMapping("/referrals/{referralId}/crisis/close")
    ResponseEntity<ReferralView> closeCrisis(
            @PathVariable UUID referralId, @Valid @RequestBody CloseCrisisBody body, Authentication person) {
        return run(referralId, person, "close-crisis", body.command(person.getName()));
    }

    /** Going on in spite of a hold is a physician's decision (clinical reference 2.2). */
    private static void requireClinician(Authentication person) {
        if (!Roles.of(person).contains("clinician")) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN, "override-needs-clinician", "Only a clinician may go on in spite of a hold.");
        }
    }

    private ResponseEntity<ReferralView> run(
            UUID referralId, Authentication person, String action, ReferralCommand command) {
        return run(HttpStatus.OK, referralId, person, action, command);
    }

    private ResponseEntity<ReferralView> run(
            HttpStatus status, UUID referralId, Authentication person, String action, ReferralCommand command) {
        senders.mayTouch(person, referralId);
        var done = Commands.orRefuse(commands.run(referralId, person.getName(), action, command));
        var row = worklist.find(referralId).orElseThrow(Refusal::notFound);
        return ResponseEntity.status(status)
                .eTag(Commands.etag(done.version()))
                .body(senders.shown(person, views.of(row, done.version(), done.state())));
    }
}
