package org.painpath.tracker.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.web.Commands;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.LifecycleCommand;
import org.painpath.tracker.lifecycle.LifecycleEvent;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.WorkCommand;
import org.painpath.tracker.lifecycle.WorkCommand.ClaimWork;
import org.painpath.tracker.lifecycle.WorkCommand.HandOverWork;
import org.painpath.tracker.lifecycle.WorkCommand.ReleaseWork;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has a referral in hand: claimed, handed over, released. It keeps nobody from acting. */
@RestController
class WorkController {

    /** @param role whose work it is */
    record Claim(@Nullable Role role) {}

    /**
     * @param to user name of somebody of the same role
     * @param from who has it, as the caller saw it; absent for the caller
     */
    record HandOver(
            @Nullable Role role,
            @Nullable String to,
            @Nullable String from) {}

    /** @param owner who has it, as the caller saw it; absent for the caller */
    record Release(@Nullable Role role, @Nullable String owner) {}

    /** @param owner absent where nobody has it in hand */
    record InHand(UUID referralId, Role role, @Nullable String owner) {}

    /** @param items user names of who has lately worked in the role */
    record Colleagues(List<String> items) {}

    private final Commands<LifecycleCommand, Lifecycle, LifecycleEvent> commands;
    private final Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk;
    private final Work work;

    WorkController(
            Commands<LifecycleCommand, Lifecycle, LifecycleEvent> commands,
            Desk<LifecycleCommand, Lifecycle, LifecycleEvent> desk,
            Work work) {
        this.commands = commands;
        this.desk = desk;
        this.work = work;
    }

    @PostMapping("/referrals/{referralId}/claim")
    ResponseEntity<InHand> claimWork(@PathVariable UUID referralId, @RequestBody Claim wanted, Authentication person) {
        Role role = role(wanted.role());
        Work.requireRole(role, person);
        work.seen(person);
        return settle(
                referralId,
                person,
                "claim-work",
                new ClaimWork(role, person.getName(), commands.now()),
                person.getName());
    }

    @PostMapping("/referrals/{referralId}/hand-over")
    ResponseEntity<InHand> handOverWork(
            @PathVariable UUID referralId, @RequestBody HandOver wanted, Authentication person) {
        Role role = role(wanted.role());
        String to = Optional.ofNullable(wanted.to()).orElseThrow(() -> Refusal.field("to", "is missing"));
        work.requireColleague("to", to, role);
        String from = Optional.ofNullable(wanted.from()).orElse(person.getName());
        var command = new HandOverWork(role, from, to, person.getName(), Work.isSuperior(person), commands.now());
        return settle(referralId, person, "hand-over-work", command, to);
    }

    @PostMapping("/referrals/{referralId}/release")
    ResponseEntity<InHand> releaseWork(
            @PathVariable UUID referralId, @RequestBody Release wanted, Authentication person) {
        Role role = role(wanted.role());
        String owner = Optional.ofNullable(wanted.owner()).orElse(person.getName());
        var command = new ReleaseWork(role, owner, person.getName(), Work.isSuperior(person), commands.now());
        return settle(referralId, person, "release-work", command, null);
    }

    @GetMapping("/colleagues")
    Colleagues colleagues(@RequestParam Role role) {
        return new Colleagues(work.colleagues(role));
    }

    private ResponseEntity<InHand> settle(
            UUID referralId, Authentication person, String action, WorkCommand command, @Nullable String owner) {
        if (desk.read(referralId).isEmpty()) {
            throw Refusal.notFound();
        }
        var done = Commands.orRefuse(commands.run(referralId, person.getName(), action, command));
        return ResponseEntity.ok()
                .eTag(Commands.etag(done.version()))
                .body(new InHand(referralId, command.role(), owner));
    }

    private static Role role(@Nullable Role role) {
        return Optional.ofNullable(role).orElseThrow(() -> Refusal.field("role", "is missing"));
    }
}
