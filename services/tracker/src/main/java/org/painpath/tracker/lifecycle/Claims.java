package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.tracker.lifecycle.WorkEvent.WorkClaimed;
import org.painpath.tracker.lifecycle.WorkEvent.WorkHandedOver;
import org.painpath.tracker.lifecycle.WorkEvent.WorkReleased;

/** Who has a referral in hand, at most one person a role. A claim ends with the last wait for its role. */
record Claims(Map<Role, Claim> byRole) {
    static final Claims NONE = new Claims(Map.of());

    /** @param owner user name */
    record Claim(String owner, Instant since) {}

    Claims {
        byRole = Map.copyOf(byRole);
    }

    Optional<Claim> of(Role role) {
        return Optional.ofNullable(byRole.get(role));
    }

    Claims after(WorkEvent event) {
        return switch (event) {
            case WorkClaimed claimed -> with(claimed.role(), new Claim(claimed.owner(), claimed.at()));
            case WorkHandedOver handed -> with(handed.role(), new Claim(handed.to(), handed.at()));
            case WorkReleased released -> without(released.role());
        };
    }

    /** What is left when the referral waits for these roles alone. */
    Claims of(Set<Role> waitedFor) {
        return waitedFor.containsAll(byRole.keySet())
                ? this
                : new Claims(byRole.entrySet().stream()
                        .filter(claim -> waitedFor.contains(claim.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Claims with(Role role, Claim claim) {
        Claims others = without(role);
        return new Claims(Stream.concat(others.byRole.entrySet().stream(), Stream.of(Map.entry(role, claim)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Claims without(Role role) {
        return new Claims(byRole.entrySet().stream()
                .filter(claim -> claim.getKey() != role)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
