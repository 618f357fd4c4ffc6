package org.painpath.tracker.lifecycle;

import java.util.Locale;
import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.tracker.lifecycle.Claims.Claim;
import org.painpath.tracker.lifecycle.WorkCommand.ClaimWork;
import org.painpath.tracker.lifecycle.WorkCommand.HandOverWork;
import org.painpath.tracker.lifecycle.WorkCommand.ReleaseWork;
import org.painpath.tracker.lifecycle.WorkEvent.WorkClaimed;
import org.painpath.tracker.lifecycle.WorkEvent.WorkHandedOver;
import org.painpath.tracker.lifecycle.WorkEvent.WorkReleased;

/** Settles who has a referral in hand: never two people for one role. */
final class WorkDecider {
    private WorkDecider() {}

    static Decision<LifecycleEvent> decide(Facts facts, WorkCommand command) {
        return switch (command) {
            case ClaimWork claim -> claim(facts, claim);
            case HandOverWork handOver -> handOver(facts, handOver);
            case ReleaseWork release -> release(facts, release);
        };
    }

    private static Decision<LifecycleEvent> claim(Facts facts, ClaimWork command) {
        if (!facts.rolesWaitedFor().contains(command.role()) || command.role() == Role.NOBODY) {
            return notWaiting(command.role());
        }
        return facts.claims()
                .of(command.role())
                .map(claim -> claim.owner().equals(command.person())
                        ? Decision.<LifecycleEvent>nothing()
                        : Decision.<LifecycleEvent>refused(
                                "claimed-by-another", "%s has this in hand already.".formatted(claim.owner())))
                .orElseGet(() -> Decision.accepted(new WorkClaimed(command.role(), command.person(), command.at())));
    }

    private static Decision<LifecycleEvent> handOver(Facts facts, HandOverWork command) {
        Optional<Claim> claim = facts.claims().of(command.role());
        if (claim.isEmpty()) {
            return Decision.refused("not-claimed", "Nobody has this in hand.");
        }
        if (claim.get().owner().equals(command.to())) {
            return Decision.nothing();
        }
        if (!claim.get().owner().equals(command.from())) {
            return ownerChanged(claim.get());
        }
        return command.superior() || command.by().equals(command.from())
                ? Decision.accepted(
                        new WorkHandedOver(command.role(), command.from(), command.to(), command.by(), command.at()))
                : notYours(claim.get());
    }

    private static Decision<LifecycleEvent> release(Facts facts, ReleaseWork command) {
        Optional<Claim> claim = facts.claims().of(command.role());
        if (claim.isEmpty()) {
            return Decision.nothing();
        }
        if (!claim.get().owner().equals(command.owner())) {
            return ownerChanged(claim.get());
        }
        return command.superior() || command.by().equals(command.owner())
                ? Decision.accepted(new WorkReleased(command.role(), command.owner(), command.by(), command.at()))
                : notYours(claim.get());
    }

    static Decision<LifecycleEvent> notWaiting(Role role) {
        return Decision.refused(
                "not-waiting",
                "The referral does not wait for the %s.".formatted(role.name().toLowerCase(Locale.ROOT)));
    }

    private static Decision<LifecycleEvent> ownerChanged(Claim claim) {
        return Decision.refused("owner-changed", "%s has this in hand now.".formatted(claim.owner()));
    }

    private static Decision<LifecycleEvent> notYours(Claim claim) {
        return Decision.refused("not-yours", "Only %s or a manager can give this on.".formatted(claim.owner()));
    }
}
